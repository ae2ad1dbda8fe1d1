package org.hearsay.quantity;

import java.util.List;
import org.hearsay.quantity.Contexts.Of;

/** Traps for numbers that tell which one it is: room 12, No. 10, (4), 22 Spring Street. */
final class LabelTraps {

  private final Contexts contexts;

  LabelTraps(Contexts contexts) {
    this.contexts = contexts;
  }

  List<Trap> list() {
    return List.of(
        Trap.any("joined", this::isJoined),
        Trap.any("mark", LabelTraps::isMarked),
        Trap.bare("character", this::isCharacter),
        Trap.bare("paragraph", LabelTraps::isParagraph),
        Trap.bare("list", LabelTraps::isListMark),
        Trap.bare("address", this::isAddress),
        Trap.bare("dial", this::isDialled),
        Trap.bare("button", this::isButton),
        Trap.bare("label", this::isLabel),
        Trap.bare("compound", this::isCompound),
        Trap.any("way-of", this::isExpression));
  }

  /** "Covid-19", "B-52", "pre-2000", "pre-9/11". */
  private boolean isJoined(Pieces pieces, Amount amount) {
    int at = amount.first();
    Piece link = pieces.get(at - 1);
    Piece before = pieces.get(at - 2);
    if ("+-−".indexOf(pieces.get(at).text().charAt(0)) >= 0 && pieces.get(at).glued()) {
      return Character.isLetterOrDigit(link.text().charAt(0));
    }
    if (!link.glued() || !pieces.get(at).glued()) {
      return false;
    }
    if (link.is("/")) {
      return amount.unit() == null
          && Numerals.isDigit(before.text().charAt(before.text().length() - 1));
    }
    boolean carries =
        contexts.is(Of.CARRIES, before.lower()) && amount.number().low().signum() != 0;
    return link.isHyphen()
        && Character.isLetter(before.text().charAt(before.text().length() - 1))
        && !carries
        && !contexts.is(Of.LINK, before.lower())
        && !pieces.tag(at - 2).equals("CD");
  }

  private static boolean isMarked(Pieces pieces, Amount amount) {
    Piece before = pieces.get(amount.first() - 1);
    return before.text().endsWith("#") || before.is("@") || before.is("№");
  }

  /** "didn 8217 t": the number of a character. */
  private boolean isCharacter(Pieces pieces, Amount amount) {
    return contexts.is(Of.CHARACTER, pieces.get(amount.first()).text());
  }

  /** "A 501(c)(4) group": a paragraph of a law. */
  private static boolean isParagraph(Pieces pieces, Amount amount) {
    int open = amount.end();
    return pieces.get(open).is("(")
        && pieces.get(open).glued()
        && pieces.get(open + 1).text().length() == 1
        && pieces.get(open + 2).is(")");
  }

  /** "1. Stay calm", "(4)", "1) cost and 2) time". */
  private static boolean isListMark(Pieces pieces, Amount amount) {
    int at = amount.first();
    Piece before = pieces.get(at - 1);
    Piece after = pieces.get(amount.end());
    boolean alone = amount.number().form() == Numeral.Form.DIGITS;
    boolean inBrackets =
        pieces.get(at).text().length() <= 3
            && (before.is("(") || before.is("["))
            && (after.is(")") || after.is("]"));
    boolean opens =
        at == 0
            && (after.is(")")
                || (after.is(".")
                    && (amount.end() + 1 < pieces.size() || pieces.get(at).text().length() < 3)));
    boolean unopened =
        after.is(")")
            && after.glued()
            && pieces.get(at).text().length() < 3
            && !isOpenBefore(pieces, at);
    return alone && (inBrackets || opens || unopened);
  }

  private static boolean isOpenBefore(Pieces pieces, int at) {
    for (int before = at - 1; before >= 0; before--) {
      if (pieces.get(before).is("(") || pieces.get(before).is(")")) {
        return pieces.get(before).is("(");
      }
    }
    return false;
  }

  /** "22 Spring Street", "the 900 block". */
  private boolean isAddress(Pieces pieces, Amount amount) {
    return amount.number().form() == Numeral.Form.DIGITS
        && (Runs.isStreetNumber(contexts, pieces, amount.end())
            || contexts.is(Of.BLOCK, pieces.get(amount.end()).lower())
            || isStreet(pieces, amount));
  }

  /** "Southwest 119 Avenue". */
  private boolean isStreet(Pieces pieces, Amount amount) {
    Piece street = pieces.get(amount.end());
    return street.isCapitalised()
        && street.text().length() > 3
        && contexts.is(Of.STREET, street.lower())
        && !pieces.isTitleCase();
  }

  /** "Dial 911", "text 50500", "text NEWS to 50500". */
  private boolean isDialled(Pieces pieces, Amount amount) {
    int at = amount.first();
    String text = pieces.get(at).text();
    boolean to = pieces.get(at - 1).is("to") && text.length() > 4;
    boolean called =
        isDial(pieces, at - 1) || (to && (isDial(pieces, at - 3) || isDial(pieces, at - 4)));
    return called
        && text.length() >= 3
        && Traps.isWhole(text)
        && !Traps.isCounted(pieces, amount.end())
        && (to
            || !(pieces.tag(amount.end()).startsWith("N")
                || pieces.tag(amount.end()).startsWith("J")));
  }

  private boolean isDial(Pieces pieces, int at) {
    return at >= 0 && contexts.is(Of.DIAL, pieces.token(at).lemma());
  }

  /** "Share 12 Tweet 40": what is written beside the buttons of a page. */
  private boolean isButton(Pieces pieces, Amount amount) {
    int at = amount.first();
    Piece after = pieces.get(amount.end());
    boolean ends =
        amount.end() >= pieces.size()
            || after.startsWithCapital()
            || Traps.isDigits(pieces, amount.end());
    int button = Traps.isDigits(pieces, at - 1) ? at - 2 : at - 1;
    return ends
        && amount.number().form() == Numeral.Form.DIGITS
        && pieces.get(button).startsWithCapital()
        && contexts.is(Of.BUTTON, pieces.get(button).lower());
  }

  private boolean isLabel(Pieces pieces, Amount amount) {
    int at = amount.first();
    boolean law = contexts.is(Of.LAW, pieces.get(at - 1).lower());
    if (amount.isMoneyBefore()
        || amount.compound()
        || (!law && Traps.hasThousands(pieces, amount))) {
      return false;
    }
    Piece before = pieces.get(at - 1);
    boolean listed =
        (before.is("and") || before.is(",") || before.is("or"))
            && pieces.tag(at - 2).equals("CD")
            && isPluralDesignator(pieces, at - 3);
    if (listed || isPluralDesignator(pieces, at - 1)) {
      return !Traps.isCounted(pieces, amount.end());
    }
    return contexts.is(Of.DESIGNATOR, before.lower())
        && !(Traps.isCounted(pieces, amount.end())
            && !before.startsWithCapital()
            && !before.is("no."));
  }

  /** "Footnotes 3 and 4", "resolutions 2118 and 2235". */
  private boolean isPluralDesignator(Pieces pieces, int at) {
    String lower = pieces.get(at).lower();
    return lower.length() > 3
        && pieces.tag(at).startsWith("N")
        && lower.endsWith("s")
        && contexts.is(Of.DESIGNATOR, lower.substring(0, lower.length() - 1));
  }

  private boolean isCompound(Pieces pieces, Amount amount) {
    return amount.compound() && contexts.is(Of.COMPOUND, pieces.get(amount.end() + 1).lower());
  }

  /** "The problem is two-fold": no multiple of anything. */
  private boolean isExpression(Pieces pieces, Amount amount) {
    Unit unit = amount.unit();
    int at = amount.first();
    return unit != null
        && unit.name().equals("fold")
        && at > 0
        && pieces.token(at - 1).lemma().equals("be");
  }
}
