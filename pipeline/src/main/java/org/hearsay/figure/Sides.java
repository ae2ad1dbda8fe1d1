package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether numbers that a text lists may be added up: only those of one side, and none that is the
 * total of the others. Not "120 rebels and 60 soldiers", not "three others, two men and a woman".
 */
final class Sides {

  private final Wording wording;

  Sides(Wording wording) {
    this.wording = wording;
  }

  /**
   * One number of a list.
   *
   * @param noun index of what it counts
   * @param value null where the text names none
   * @param isImplied whether the text writes no number: "a woman"
   */
  record Part(int noun, @Nullable BigDecimal value, boolean isImplied) {}

  boolean addUp(ParsedArticle article, List<Part> parts) {
    Set<String> armed = new HashSet<>();
    Set<String> unknown = new HashSet<>();
    int fighting = 0;
    for (Part part : parts) {
      Token noun = article.token(part.noun());
      if (wording.isIn("perpetrator", noun)) {
        return false;
      }
      if (wording.isIn("armed", noun)) {
        armed.add(noun.lemma());
        fighting++;
      } else if (noun.isNoun() && !isKnown(noun) && !part.isImplied()) {
        unknown.add(noun.lemma());
      }
    }
    boolean oneSide = fighting == 0 || (fighting == parts.size() && armed.size() == 1);
    Part first = parts.getFirst();
    boolean total = wording.isIn("anyone", article.token(first.noun())) && isTotal(first, parts);
    return oneSide && unknown.size() < 2 && !total;
  }

  private boolean isKnown(Token noun) {
    return wording.isIn("person", noun)
        || wording.isIn("kin", noun)
        || noun.lemma().equals("other")
        || noun.ner().equals("PERSON");
  }

  private static boolean isTotal(Part one, List<Part> parts) {
    BigDecimal all = BigDecimal.ZERO;
    for (Part part : parts) {
      if (part.value() == null) {
        return false;
      }
      all = all.add(part.value());
    }
    BigDecimal value = one.value();
    return parts.size() > 2 && value != null && all.compareTo(value.add(value)) == 0;
  }
}
