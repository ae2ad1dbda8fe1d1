package org.hearsay.batch;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.Article;

/**
 * Articles of a run of which something is missing that every comparison needs: nobody knows who
 * published them, or when. The first few by name.
 */
public final class Gaps {

  private static final int NAMED = 5;

  private final List<String> withoutOutlet = new ArrayList<>();
  private final List<String> withoutDay = new ArrayList<>();
  private long missingOutlets;
  private long missingDays;

  void add(Article article) {
    if (article.outlet().isBlank()) {
      missingOutlets++;
      note(article, withoutOutlet);
    }
    if (article.published() == null) {
      missingDays++;
      note(article, withoutDay);
    }
  }

  private static void note(Article article, List<String> named) {
    if (named.size() < NAMED) {
      named.add(article.id());
    }
  }

  public long withoutOutlet() {
    return missingOutlets;
  }

  public long withoutDay() {
    return missingDays;
  }

  /** A sentence for each thing that is missing; none where nothing is. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (missingOutlets > 0) {
      sentences.add(
          sentence(missingOutlets, "outlet", withoutOutlet)
              + "; give it by index --outlet NAME PATH or edit ID --outlet NAME");
    }
    if (missingDays > 0) {
      sentences.add(
          sentence(missingDays, "date", withoutDay)
              + "; give it by index --published DATE PATH or edit ID --published DATE");
    }
    return sentences;
  }

  private static String sentence(long number, String what, List<String> named) {
    return number
        + (number == 1 ? " article has no " : " articles have no ")
        + what
        + ": "
        + String.join(", ", named)
        + (number > named.size() ? " and " + (number - named.size()) + " more" : "");
  }
}
