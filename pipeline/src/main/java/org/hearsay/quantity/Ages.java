package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.syntax.Token;

/** Tells ages without a unit: "Ada Quill, 44,", "aged 44", "he will be 35". */
final class Ages {

  static final Unit UNIT = new Unit(QuantityMention.YEAR_OF_AGE, QuantityKind.AGE);

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
  private static final Set<String> AGED = Set.of("aged", "age", "ages");
  private static final Set<String> PEOPLE = Set.of("he", "she", "i", "who", "you");

  boolean isAge(Pieces pieces, Amount amount) {
    BigDecimal value = amount.number().value();
    Unit unit = amount.unit();
    boolean years = unit != null && unit.name().equals("year");
    if (value == null
        || (unit != null && !years)
        || value.compareTo(OLDEST) > 0
        || value.signum() <= 0
        || value.stripTrailingZeros().scale() > 0) {
      return false;
    }
    int at = amount.first();
    String before = pieces.get(at - 1).lower();
    boolean ageOf = before.equals("of") && pieces.get(at - 2).is("age");
    if (AGED.contains(before)
        || isInListOfAges(pieces, at)
        || ageOf
        || (before.equals("turned") && !years)) {
      return true;
    }
    if (years || amount.compound() || amount.number().isScaled()) {
      return false;
    }
    return isAfterName(pieces, at, amount.end()) || isOfSubject(pieces, at, amount.end());
  }

  /** "Ages 3 and 5", "aged 3, 5 and 8". */
  private static boolean isInListOfAges(Pieces pieces, int at) {
    int before = at - 1;
    while (before > 0
        && (pieces.get(before).is(",")
            || pieces.get(before).is("and")
            || pieces.tag(before).equals("CD"))) {
      before--;
    }
    return before < at - 1 && before >= 0 && AGED.contains(pieces.get(before).lower());
  }

  /** "Ada Quill, 44, said", "Ada Quill (44)", "Ada Quill 44 has". */
  private static boolean isAfterName(Pieces pieces, int at, int end) {
    Piece before = pieces.get(at - 1);
    boolean mark = before.is(",") || before.is("(");
    int nameAt = mark ? at - 2 : at - 1;
    boolean name =
        nameAt >= 0 && pieces.token(nameAt).isNoun() && pieces.get(nameAt).startsWithCapital();
    if (!name) {
      return false;
    }
    String ner = pieces.token(nameAt).ner();
    boolean framed =
        before.is(",") && pieces.get(end).is(",") && pieces.get(at).text().length() > 1;
    boolean person = ner.equals("PERSON") || (framed && ner.equals("O"));
    Piece after = pieces.get(end);
    boolean closed =
        after.is(",")
            || after.is(")")
            || after.is(".")
            || end >= pieces.size()
            || after.is(";")
            || after.is("and");
    boolean young = pieces.get(at).text().length() < 2;
    return person
        && (mark ? closed && !(before.is("(") && young) : pieces.tag(end).startsWith("VB"));
  }

  /** "He will be 35 by then". */
  private static boolean isOfSubject(Pieces pieces, int at, int end) {
    Token be = at > 0 ? pieces.token(at - 1) : null;
    if (be == null || !be.lemma().equals("be")) {
      return false;
    }
    String next = pieces.tag(end);
    boolean bare =
        !next.startsWith("N")
            && !next.startsWith("J")
            && !pieces.get(end).is("of")
            && !pieces.get(end).is("%");
    int subject = at - 2;
    while (subject >= 0
        && (pieces.tag(subject).equals("MD") || pieces.tag(subject).startsWith("RB"))) {
      subject--;
    }
    return bare
        && subject >= 0
        && PEOPLE.contains(pieces.get(subject).lower())
        && !pieces.get(at).is("one");
  }
}
