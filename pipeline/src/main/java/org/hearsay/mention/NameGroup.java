package org.hearsay.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.corpus.EntityKind;
import org.hearsay.syntax.ParsedArticle;

/** The mentions of one name while they are being gathered. Not thread-safe. */
final class NameGroup {

  private final EntityKind kind;
  private final List<NameMention> mentions = new ArrayList<>();
  private final List<PersonName> forms = new ArrayList<>();
  private Gender gender = Gender.UNKNOWN;
  private int fullMentions;

  NameGroup(EntityKind kind) {
    this.kind = kind;
  }

  EntityKind kind() {
    return kind;
  }

  void add(NameMention mention) {
    mentions.add(mention);
    gender = gender.or(mention.title());
  }

  void add(NameMention mention, PersonName form) {
    add(mention);
    forms.add(form);
    if (form.isFull()) {
      fullMentions++;
    }
  }

  List<NameMention> mentions() {
    mentions.sort(Comparator.comparingInt(NameMention::first));
    return mentions;
  }

  List<PersonName> forms() {
    return forms;
  }

  Gender gender() {
    return gender;
  }

  void learn(Gender known) {
    gender = gender.or(known);
  }

  int fullMentions() {
    return fullMentions;
  }

  int firstToken() {
    return mentions.stream().mapToInt(NameMention::first).min().orElseThrow();
  }

  /** The form with most words; of those the one that the article writes most often, then first. */
  String fullestName(ParsedArticle article) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (NameMention mention : mentions()) {
      counts.merge(mention.text(article), 1, Integer::sum);
    }
    Comparator<Map.Entry<String, Integer>> order =
        Comparator.<Map.Entry<String, Integer>>comparingInt(form -> words(form.getKey()))
            .thenComparing(form -> !isShouted(form.getKey()))
            .thenComparing(Map.Entry::getValue);
    String best = "";
    int bestCount = 0;
    for (Map.Entry<String, Integer> form : counts.entrySet()) {
      if (best.isEmpty() || order.compare(form, Map.entry(best, bestCount)) > 0) {
        best = form.getKey();
        bestCount = form.getValue();
      }
    }
    return best;
  }

  private static int words(String text) {
    return (int) text.chars().filter(c -> c == ' ').count();
  }

  private static boolean isShouted(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }
}
