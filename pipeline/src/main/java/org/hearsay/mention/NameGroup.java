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
  private int introductions;

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
      introductions++;
    }
  }

  /** As {@link #add}, of a mention whose office tells who it is. */
  void addTitled(NameMention mention, PersonName form) {
    add(mention, form);
    introductions++;
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

  /** How often the article names them in full, or by office where the office tells who it is. */
  int introductions() {
    return introductions;
  }

  int firstToken() {
    return mentions.stream().mapToInt(NameMention::first).min().orElseThrow();
  }

  /**
   * The form that the article writes most often of those with a first name or more than one word;
   * of equals the longer, then the earlier. What the article once puts before a person's form is
   * the first name: "Rami Abdel Rahman".
   */
  String fullestName(ParsedArticle article) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (NameMention mention : mentions()) {
      counts.merge(mention.text(article), 1, Integer::sum);
    }
    Comparator<Map.Entry<String, Integer>> order =
        Comparator.<Map.Entry<String, Integer>, Boolean>comparing(form -> hasWords(form.getKey()))
            .thenComparing(form -> !isShouted(form.getKey()))
            .thenComparingInt(form -> kind == EntityKind.PERSON ? form.getValue() : 0)
            .thenComparingInt(form -> form.getKey().length());
    Map.Entry<String, Integer> best = null;
    for (Map.Entry<String, Integer> form : counts.entrySet()) {
      if (best == null || order.compare(form, best) > 0) {
        best = form;
      }
    }
    String name = best == null ? "" : best.getKey();
    for (String longer : kind == EntityKind.PERSON ? counts.keySet() : List.<String>of()) {
      if (longer.endsWith(" " + name)) {
        name = longer;
      }
    }
    return name;
  }

  private static boolean hasWords(String text) {
    return text.indexOf(' ') >= 0;
  }

  private static boolean isShouted(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }
}
