package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.quantity.Contexts.Of;

/** Traps for number words that count nothing: "the one who", "one another", "first: one, ...". */
final class OneTraps {

  private static final BigDecimal FIRST_FEW = BigDecimal.valueOf(4);

  private final Contexts contexts;

  OneTraps(Contexts contexts) {
    this.contexts = contexts;
  }

  List<Trap> list() {
    return List.of(
        Trap.bare("enumeration", this::isEnumeration), Trap.bare("pronoun", this::isPronoun));
  }

  /** "For two reasons: one, it is cheap; two, it is near". */
  private boolean isEnumeration(Pieces pieces, Amount amount) {
    int at = amount.first();
    boolean opens = at == 0 || contexts.is(Of.OPENER, pieces.get(at - 1).lower());
    return opens
        && amount.number().form() == Numeral.Form.WORDS
        && amount.end() == at + 1
        && amount.number().low().compareTo(FIRST_FEW) <= 0
        && (pieces.get(at + 1).is(",") || pieces.get(at + 1).is(":"));
  }

  /** "One" as a pronoun: "the one who", "one another", "one can see", "one of ease". */
  private boolean isPronoun(Pieces pieces, Amount amount) {
    int at = amount.first();
    if (amount.end() != at + 1 || !pieces.get(at).is("one") || amount.compound()) {
      return false;
    }
    Piece next = pieces.get(at + 1);
    String nextTag = pieces.tag(at + 1);
    if (!pieces.tag(at).equals("CD") || contexts.is(Of.NOT_ONE, next.lower())) {
      return true;
    }
    String beforeTag = pieces.tag(at - 1);
    boolean determined =
        beforeTag.equals("DT")
            || beforeTag.startsWith("JJ")
            || beforeTag.startsWith("W")
            || (beforeTag.equals("VBN") && pieces.get(at - 2).isHyphen())
            || beforeTag.equals("PRP$");
    if (next.is("of")) {
      Piece before = pieces.get(at - 1);
      return (determined && !before.is("just") && !before.is("only")) || isKind(pieces, at + 2);
    }
    if (nextTag.startsWith("NNP") && !pieces.token(at).relation().equals("nummod")) {
      return true;
    }
    boolean participle = nextTag.equals("VBN") && Traps.isCounted(pieces, at + 1);
    if (nextTag.startsWith("N") || nextTag.startsWith("JJ") || participle) {
      boolean someDay = next.is("day") && !beforeTag.equals("IN");
      return someDay || next.is("hand") || next.is("time");
    }
    boolean governed = beforeTag.startsWith("VB") || nextTag.equals("VBD") || nextTag.equals("VBN");
    return determined || !(governed || contexts.is(Of.PAIR, next.lower()));
  }

  /** "It is one of nerves": what sort it is, not of how many. */
  private static boolean isKind(Pieces pieces, int at) {
    if (pieces.get(at).is("a") || pieces.get(at).is("an")) {
      return true;
    }
    return pieces.tag(at).equals("NN")
        && !pieces.get(at).is("every")
        && !pieces.tag(at + 1).equals("POS");
  }
}
