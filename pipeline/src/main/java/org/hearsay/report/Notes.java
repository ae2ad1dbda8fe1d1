package org.hearsay.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.compare.finding.Claim;
import org.hearsay.report.ReportOutline.Section;

/**
 * The numbers of a section's articles in the list at its end. On paper, which has no links, a claim
 * shows its article's number and the list its address.
 */
final class Notes {

  /** For pages that have no list of articles. */
  static final Notes NONE = new Notes(Map.of());

  private final Map<String, Integer> numbers;

  private Notes(Map<String, Integer> numbers) {
    this.numbers = numbers;
  }

  static Notes of(Section section) {
    List<EventArticles.Article> articles = EventArticles.of(section);
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      numbers.put(articles.get(i).id(), i + 1);
    }
    return new Notes(numbers);
  }

  /** "3"; empty where there is no list that holds the article. */
  String of(Claim claim) {
    Integer number = numbers.get(Shown.line(claim.article()));
    return number == null ? "" : number.toString();
  }
}
