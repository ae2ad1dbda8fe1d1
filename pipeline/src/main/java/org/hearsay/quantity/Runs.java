package org.hearsay.quantity;

import java.util.List;
import org.hearsay.quantity.Contexts.Of;
import org.jspecify.annotations.Nullable;

/** Recognises runs of several numbers that are no quantities together. */
final class Runs {

  /** A run and the trap that it falls into. */
  record Run(String id, int end) {}

  private static final String STREET = "street";
  private static final String PICTURE = "picture";
  private static final String RUN = "run";
  private static final String SCORE = "score";
  private static final String SEASON = "season";
  private static final String DAYS = "days";
  private static final String NORM = "norm";
  private static final String ATTACK = "attack-day";

  static final List<String> IDS = List.of(STREET, PICTURE, RUN, SCORE, SEASON, DAYS, NORM, ATTACK);

  private final Contexts contexts;

  Runs(Contexts contexts) {
    this.contexts = contexts;
  }

  @Nullable Run at(Pieces pieces, int at) {
    if (!Traps.isDigits(pieces, at)) {
      return null;
    }
    int end = chain(pieces, at);
    if (isStreetNumber(contexts, pieces, end)) {
      return new Run(STREET, end);
    }
    if (isPicture(pieces, at)) {
      return new Run(PICTURE, at + 3);
    }
    int days = endOfDays(pieces, at);
    if (days > at) {
      return new Run(DAYS, days);
    }
    int run = endOfRun(pieces, at);
    boolean dialled = at > 0 && end > at + 1 && contexts.is(Of.DIAL, pieces.token(at - 1).lemma());
    if (end > at + 3
        || run - at >= 3
        || (end > at + 1 && isTelephone(pieces, at))
        || (dialled && !Traps.isCounted(pieces, end))) {
      return new Run(RUN, Math.max(end, run));
    }
    return end > at + 1 ? pair(pieces, at, end) : null;
  }

  /** Two numbers that a hyphen joins. */
  private @Nullable Run pair(Pieces pieces, int at, int end) {
    if (isScore(pieces, at)) {
      return new Run(SCORE, Math.max(end, endOfRun(pieces, at)));
    }
    if (isYear(pieces.get(at)) && isShortYear(pieces.get(at + 2))) {
      return new Run(SEASON, end);
    }
    if (isAcronym(pieces, at - 1)) {
      return new Run(NORM, end);
    }
    boolean attack = pieces.get(at).is("9") && pieces.get(at + 2).is("11");
    return attack && !Traps.isCounted(pieces, end) && !pieces.get(end).is("%")
        ? new Run(ATTACK, end)
        : null;
  }

  /** The end of digits that hyphens join: "555-0137", "2013-09-12", "3-1". */
  static int chain(Pieces pieces, int at) {
    int end = at + 1;
    while (pieces.get(end).isDash()
        && pieces.get(end).glued()
        && pieces.get(end + 1).glued()
        && Traps.isDigits(pieces, end + 1)) {
      end += 2;
    }
    return end;
  }

  /** "+44 20 7946 0958". */
  private static int endOfRun(Pieces pieces, int at) {
    int end = at + 1;
    while (Traps.isDigits(pieces, end)
        && pieces.get(end).text().chars().allMatch(Character::isDigit)) {
      end++;
    }
    return end;
  }

  /** "555-0137". */
  private static boolean isTelephone(Pieces pieces, int at) {
    String one = pieces.get(at).text();
    String other = pieces.get(at + 2).text();
    return one.length() == 3
        && other.length() == 4
        && Traps.isWhole(one)
        && Traps.isWhole(other)
        && (other.charAt(0) == '0' || !Traps.isCounted(pieces, at + 3))
        && !pieces.tag(at + 3).startsWith("N");
  }

  /** "Hide caption 17 of 25 photos", "1 / 5 back to gallery": which picture it is. */
  private boolean isPicture(Pieces pieces, int at) {
    boolean slash = pieces.get(at + 1).is("/") && !pieces.get(at + 1).glued();
    if (!Traps.isDigits(pieces, at + 2) || !(slash || pieces.get(at + 1).is("of"))) {
      return false;
    }
    boolean near = isOfPicture(pieces, at - 1) || isOfPicture(pieces, at + 3);
    return near || (slash && (isOfPicture(pieces, at + 4) || isOfPicture(pieces, at + 5)));
  }

  private boolean isOfPicture(Pieces pieces, int at) {
    return contexts.is(Of.PICTURE, pieces.get(at).lower());
  }

  /** "May 3-9", "June 28 and 29", "3 and 4 March", "Nov. 15 to 18". */
  private int endOfDays(Pieces pieces, int at) {
    if (!isDay(pieces, at)) {
      return at;
    }
    int end = at + 1;
    while (isLink(pieces, end) && isDay(pieces, end + 1)) {
      end += 2;
    }
    boolean before = isMonth(pieces, at - 1);
    boolean after = isMonth(pieces, end);
    boolean counts = !after && Traps.isCounted(pieces, end);
    return end > at + 1 && (before || after) && !counts ? end : at;
  }

  private static boolean isLink(Pieces pieces, int at) {
    Piece piece = pieces.get(at);
    return piece.isDash()
        || piece.is("and")
        || piece.is("to")
        || piece.is("or")
        || piece.is("through")
        || piece.is(",");
  }

  private static boolean isDay(Pieces pieces, int at) {
    String text = pieces.get(at).text();
    return text.length() <= 2 && Traps.isWhole(text) && Integer.parseInt(text) <= 31;
  }

  private boolean isMonth(Pieces pieces, int at) {
    return pieces.get(at).startsWithCapital() && contexts.is(Of.MONTH, pieces.get(at).lower());
  }

  private static boolean isAcronym(Pieces pieces, int at) {
    String text = pieces.get(at).text();
    return text.length() > 1
        && pieces.tag(at).startsWith("NNP")
        && text.chars().allMatch(Character::isUpperCase)
        && !pieces.isTitleCase();
  }

  private boolean isScore(Pieces pieces, int at) {
    int end = at + 3;
    String one = pieces.get(at).text();
    String other = pieces.get(at + 2).text();
    if (one.length() > 3 || other.length() > 3 || !Traps.isWhole(one) || !Traps.isWhole(other)) {
      return false;
    }
    boolean near = false;
    for (int i = at - 4; i < end + 2; i++) {
      String lemma = i >= 0 && i < pieces.size() ? pieces.token(i).lemma() : "";
      if (contexts.is(Of.VOTE, lemma)) {
        return false;
      }
      near |= contexts.is(Of.SCORE, pieces.get(i).lower());
    }
    boolean falling = Integer.parseInt(one) >= Integer.parseInt(other);
    boolean counts = pieces.tag(end).equals("NNS") && !near;
    return !counts && (falling || near) && !pieces.get(end).is("%");
  }

  static boolean isYear(Piece piece) {
    return piece.text().length() == 4
        && Traps.isWhole(piece.text())
        && piece.text().charAt(0) <= '2';
  }

  private static boolean isShortYear(Piece piece) {
    return (piece.text().length() == 2 || piece.text().length() == 4)
        && Traps.isWhole(piece.text());
  }

  /** "22 Spring Street": a number before a name that ends as streets do. */
  static boolean isStreetNumber(Contexts contexts, Pieces pieces, int end) {
    for (int at = end; at < end + 4; at++) {
      Piece piece = pieces.get(at);
      if (!piece.startsWithCapital()) {
        return false;
      }
      if (at > end && contexts.is(Of.STREET, piece.lower())) {
        return true;
      }
    }
    return false;
  }
}
