package org.hearsay.quantity;

import java.math.BigDecimal;
import org.hearsay.quantity.Contexts.Of;
import org.hearsay.syntax.Token;

/** Tells ages without a unit: "Ada Quill, 44,", "aged 44", "he will be 35". */
final class Ages {

  static final Unit UNIT = new Unit(QuantityMention.YEAR_OF_AGE, QuantityKind.AGE);

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private final Contexts contexts;

  Ages(Contexts contexts) {
    this.contexts = contexts;
  }

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
    boolean orYounger =
        pieces.get(amount.end()).is("or")
            && (pieces.get(amount.end() + 1).is("younger")
                || pieces.get(amount.end() + 1).is("older"));
    if (orYounger
        || contexts.is(Of.AGED, before)
        || isInListOfAges(pieces, at)
        || ageOf
        || (before.equals("turned") && !years)) {
      return true;
    }
    if (years || amount.compound() || amount.number().isScaled()) {
      return false;
    }
    return isAfterName(pieces, at, amount.end())
        || isOfSubject(pieces, at, amount.end())
        || isAfterPerson(pieces, at, amount.end());
  }

  /**
   * "Children under 5", "a girl of 12", "the boy, 9, slept", "two girls, 5 and 7,", "at 71, he".
   */
  private boolean isAfterPerson(Pieces pieces, int at, int end) {
    if (Traps.isCounted(pieces, end) || pieces.get(at).is("one")) {
      return false;
    }
    Piece before = pieces.get(at - 1);
    Piece after = pieces.get(end);
    boolean person = contexts.is(Of.PERSON, pieces.get(at - 2).lower());
    boolean digits = Numerals.isDigit(pieces.get(at).text().charAt(0));
    if (person && contexts.is(Of.THAN_AGE, before.lower())) {
      return digits && !pieces.get(end).is("%");
    }
    boolean than =
        before.is("than") && (pieces.get(at - 2).is("younger") || pieces.get(at - 2).is("older"));
    if (than) {
      return true;
    }
    if (person && before.is("of")) {
      return !pieces.tag(at - 2).equals("NNS") && !pieces.tag(end).startsWith("N");
    }
    if (person && before.is(",") && digits) {
      return after.is(",") || (after.is("and") && pieces.get(end + 2).is(","));
    }
    if (before.is("and") && pieces.get(at - 3).is(",") && after.is(",")) {
      return digits && contexts.is(Of.PERSON, pieces.get(at - 4).lower());
    }
    boolean turned = at == 1 && before.is("at") && after.is(",");
    return turned
        && digits
        && (contexts.is(Of.PERSONAL, pieces.get(end + 1).lower())
            || pieces.token(Math.min(end + 1, pieces.size() - 1)).ner().equals("PERSON"));
  }

  /** "He was 17", "they are 11 and 14". */
  private boolean isSubject(Pieces pieces, int at, int end) {
    boolean several = pieces.get(at).is("they") || pieces.get(at).is("we");
    return several
        ? pieces.get(end).is("and") && pieces.tag(end + 1).equals("CD")
        : contexts.is(Of.PERSONAL, pieces.get(at).lower());
  }

  /** "Ages 3 and 5", "aged 3, 5 and 8". */
  private boolean isInListOfAges(Pieces pieces, int at) {
    int before = at - 1;
    while (before > 0
        && (pieces.get(before).is(",")
            || pieces.get(before).is("and")
            || pieces.tag(before).equals("CD"))) {
      before--;
    }
    if (pieces.get(before).is("of")) {
      before--; // "between the ages of 18 and 34"
    }
    return before < at - 1 && before >= 0 && contexts.is(Of.AGED, pieces.get(before).lower());
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
  private boolean isOfSubject(Pieces pieces, int at, int end) {
    if (at >= 3 && pieces.get(at - 1).is("and") && isOfSubject(pieces, at - 2, at - 1)) {
      return pieces.tag(at - 2).equals("CD") && !pieces.tag(end).startsWith("N");
    }
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
    return bare && subject >= 0 && isSubject(pieces, subject, end) && !pieces.get(at).is("one");
  }
}
