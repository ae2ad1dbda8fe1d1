package org.hearsay.quantity;

import java.util.List;
import java.util.Set;
import org.hearsay.quantity.Contexts.Of;
import org.hearsay.syntax.Token;

/** Traps for numbers in names: Apollo 11, the Group of Seven, a 737 Max, "60 Minutes". */
final class NameTraps {

  /** How far a title in quotation marks may reach behind its number. */
  private static final int TITLE = 8;

  private static final Set<String> SCALE_ORDINALS =
      Set.of("hundredth", "thousandth", "millionth", "billionth");

  private final Contexts contexts;

  NameTraps(Contexts contexts) {
    this.contexts = contexts;
  }

  List<Trap> list() {
    return List.of(
        Trap.bare("title", NameTraps::isTitle),
        Trap.bare("group-of", NameTraps::isGroup),
        Trap.bare("ordinal", NameTraps::isOrdinal),
        Trap.bare("name-in-words", NameTraps::isInWords),
        Trap.bare("after-name", this::isAfterName),
        Trap.bare("inside-name", this::isInsideName),
        Trap.bare("after-noun", NameTraps::isAfterNoun),
        Trap.bare("model", this::isModel),
        Trap.bare("singular", NameTraps::isSingular));
  }

  /** "60 Minutes", "Fifty Lamps": a title in quotation marks that begins with its number. */
  private static boolean isTitle(Pieces pieces, Amount amount) {
    int at = amount.first();
    if (!pieces.tag(at - 1).equals("``") || !pieces.get(amount.end()).startsWithCapital()) {
      return false;
    }
    for (int end = amount.end(); end < amount.end() + TITLE; end++) {
      String tag = pieces.tag(end);
      if (tag.equals("''")) {
        return true;
      }
      boolean inner = pieces.get(end).is(",") || pieces.get(end).text().length() < 4;
      if (!inner && !pieces.get(end).startsWithCapital()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isGroup(Pieces pieces, Amount amount) {
    int of = amount.first() - 1;
    boolean group =
        pieces.get(of - 1).text().equals("Group") || pieces.get(of - 1).text().equals("Gang");
    return pieces.get(of).is("of") && group;
  }

  /** "The Twenty-Third Regiment", "the one millionth visitor". */
  private static boolean isOrdinal(Pieces pieces, Amount amount) {
    int next = NumberReader.skipHyphen(pieces, amount.end());
    String word = pieces.get(next).lower();
    boolean isHyphened = next > amount.end();
    boolean ordinal =
        word.endsWith("th") || word.equals("first") || word.endsWith("ond") || word.equals("third");
    return (isHyphened || SCALE_ORDINALS.contains(word))
        && amount.number().form() == Numeral.Form.WORDS
        && ordinal
        && word.length() > 4;
  }

  private static boolean isInWords(Pieces pieces, Amount amount) {
    int at = amount.first();
    return at > 0
        && amount.number().form() == Numeral.Form.WORDS
        && !Traps.hasThousands(pieces, amount)
        && pieces.get(at).isCapitalised()
        && pieces.get(at - 1).text().chars().anyMatch(Character::isLetter)
        && !pieces.isTitleCase();
  }

  private boolean isAfterName(Pieces pieces, Amount amount) {
    int at = amount.first();
    if (!isInDigits(pieces, amount)) {
      return false;
    }
    Token before = pieces.token(at - 1);
    boolean noun = before.isProperNoun() || (at > 1 && isCapitalNoun(pieces, at - 1));
    boolean name = noun && !contexts.is(Of.WHEN, before.lower());
    boolean place = before.ner().equals("LOCATION") || before.ner().equals("PERSON");
    return name && !(Traps.isCounted(pieces, amount.end()) && place);
  }

  /** "The Note 20 Ultra": capitals before and behind, and no plural that could be counted. */
  private boolean isInsideName(Pieces pieces, Amount amount) {
    int at = amount.first();
    Piece next = pieces.get(amount.end());
    return at > 1
        && isInDigits(pieces, amount)
        && pieces.get(at - 1).isCapitalised()
        && next.isCapitalised()
        && !next.glued()
        && !contexts.is(Of.WHEN, pieces.get(at - 1).lower())
        && !contexts.is(Of.WHEN, next.lower())
        && !Traps.isCounted(pieces, amount.end())
        && !endsInPlural(pieces, amount.end())
        && !namesPlural(pieces, amount.end())
        && !pieces.isTitleCase();
  }

  /** "Kill 13 Rebel Fighters": a word among the capitals that looks like a plural. */
  private static boolean namesPlural(Pieces pieces, int from) {
    for (int at = from; at < from + TITLE; at++) {
      Piece piece = pieces.get(at);
      if (!piece.startsWithCapital() && !piece.isHyphen()) {
        return false;
      }
      if (piece.text().length() > 3 && piece.lower().endsWith("s")) {
        return true;
      }
    }
    return false;
  }

  /** "sp 500 was", "day 3": a number that hangs on the noun before it. */
  private static boolean isAfterNoun(Pieces pieces, Amount amount) {
    int at = amount.first();
    if (!isInDigits(pieces, amount)) {
      return false;
    }
    Token before = pieces.token(at - 1);
    return before.tag().equals("NN")
        && pieces.token(at).head() == before.index()
        && !pieces.tag(amount.end()).startsWith("N")
        && !amount.compound();
  }

  /** "A 737 Max", "two new 737 Max jets": a number that a name goes on after; "landed a 747". */
  private boolean isModel(Pieces pieces, Amount amount) {
    int at = amount.first();
    int end = amount.end();
    if (!isInDigits(pieces, amount) || isName(pieces, at - 1)) {
      return false;
    }
    Token before = pieces.token(at - 1);
    int first = at - 1;
    while (pieces.tag(first).startsWith("JJ")) {
      first--;
    }
    boolean goesOn = pieces.tag(end).equals("NNP");
    if (goesOn && pieces.tag(first).equals("CD")) {
      return true;
    }
    if (pieces.get(at - 1).is("a") && pieces.get(at).text().length() > 1) {
      String next = pieces.tag(end);
      return !next.startsWith("N")
          && !next.startsWith("J")
          && !next.equals("CD")
          && !pieces.get(end).isDash()
          && !amount.compound();
    }
    boolean opens = before.tag().equals("DT") || before.tag().startsWith("JJ");
    return opens
        && goesOn
        && !contexts.is(Of.WHEN, pieces.get(end).lower())
        && !pieces.get(at).is("1")
        && !Traps.isCounted(pieces, end)
        && !endsInPlural(pieces, end);
  }

  /** "Boeing's 777 has": more than one would have a plural. */
  private static boolean isSingular(Pieces pieces, Amount amount) {
    int at = amount.first();
    String before = pieces.tag(at - 1);
    return isInDigits(pieces, amount)
        && pieces.get(at).text().length() > 1
        && (before.equals("POS") || before.equals("DT"))
        && pieces.tag(amount.end()).equals("VBZ");
  }

  private static boolean isCapitalNoun(Pieces pieces, int at) {
    return pieces.token(at).isNoun() && pieces.get(at).startsWithCapital();
  }

  private static boolean isInDigits(Pieces pieces, Amount amount) {
    return amount.first() > 0
        && amount.number().form() == Numeral.Form.DIGITS
        && !Traps.hasThousands(pieces, amount);
  }

  private boolean isName(Pieces pieces, int at) {
    Token token = pieces.token(at);
    return token.isProperNoun() && !contexts.is(Of.WHEN, token.lower());
  }

  private static boolean endsInPlural(Pieces pieces, int at) {
    int end = at;
    while (pieces.tag(end).startsWith("N") || pieces.tag(end).startsWith("JJ")) {
      end++;
    }
    return end > at && (pieces.tag(end - 1).endsWith("S") || pieces.get(end - 1).is("people"));
  }
}
