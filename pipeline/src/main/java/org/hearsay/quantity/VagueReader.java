package org.hearsay.quantity;

import java.math.BigDecimal;
import org.hearsay.quantity.Contexts.Of;
import org.jspecify.annotations.Nullable;

/** Reads amounts that name no number: "dozens", "several hundred", "tens of thousands". */
final class VagueReader {

  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final BigDecimal FEWEST = BigDecimal.valueOf(3);
  private static final BigDecimal HANDFUL = BigDecimal.valueOf(9);
  private static final BigDecimal MOST_DOZENS = BigDecimal.valueOf(99);

  private final NumberWords words;
  private final Contexts contexts;

  VagueReader(NumberWords words, Contexts contexts) {
    this.words = words;
    this.contexts = contexts;
  }

  @Nullable Numeral read(Pieces pieces, int at) {
    Piece piece = pieces.get(at);
    if (contexts.is(Of.FEW, piece.lower())) {
      return few(pieces, at, at);
    }
    if (piece.is("a")) {
      return afterArticle(pieces, at);
    }
    if (piece.is("handful") && pieces.get(at + 1).is("of")) {
      return Numeral.between(at, at + 1, FEWEST, HANDFUL);
    }
    NumberWords.Vague range = words.vague(piece);
    return range == null ? null : many(pieces, at, range);
  }

  private @Nullable Numeral afterArticle(Pieces pieces, int at) {
    Piece next = pieces.get(at + 1);
    if (next.is("handful") && pieces.get(at + 2).is("of")) {
      return Numeral.between(at, at + 2, FEWEST, HANDFUL);
    }
    return next.is("few") || next.is("couple") ? few(pieces, at, at + 1) : null;
  }

  /** "Several hundred", "a few thousand", "a couple of hundred", "a couple of men". */
  private @Nullable Numeral few(Pieces pieces, int first, int at) {
    boolean couple = pieces.get(at).is("couple");
    int next = at + 1;
    if (couple && pieces.get(next).is("of")) {
      next++;
    }
    BigDecimal scale = words.scale(pieces.get(next));
    if (scale == null) {
      boolean two = couple && first < at && (next > at + 1 || pieces.get(next).is("more"));
      return two
          ? new Numeral(
              first,
              at + 1,
              BigDecimal.TWO,
              BigDecimal.TWO,
              FEWEST,
              BigDecimal.ONE,
              Numeral.Form.WORDS)
          : null;
    }
    BigDecimal low = couple ? BigDecimal.TWO : FEWEST;
    BigDecimal above = couple ? BigDecimal.valueOf(4) : BigDecimal.TEN;
    BigDecimal high =
        scale.compareTo(DOZEN) == 0 && !couple
            ? MOST_DOZENS
            : above.multiply(scale).subtract(BigDecimal.ONE);
    return Numeral.between(first, next + 1, low.multiply(scale), high);
  }

  private @Nullable Numeral many(Pieces pieces, int at, NumberWords.Vague range) {
    if (pieces.get(at + 1).is("of")) {
      NumberWords.Vague of = words.vague(pieces.get(at + 2));
      if (of != null) {
        BigDecimal unit = of.low().divide(BigDecimal.TWO);
        return Numeral.between(
            at,
            at + 3,
            range.low().multiply(unit),
            range.high().add(BigDecimal.ONE).multiply(unit).subtract(BigDecimal.ONE));
      }
    }
    Piece piece = pieces.get(at);
    BigDecimal scale = piece.is("tens") ? words.scale(pieces.get(at + 1)) : null;
    if (scale != null) {
      return Numeral.between(at, at + 2, range.low().multiply(scale), range.high().multiply(scale));
    }
    boolean counts = piece.is("scores") ? isCountOfScores(pieces, at) : !piece.is("tens");
    return counts ? Numeral.between(at, at + 1, range.low(), range.high()) : null;
  }

  /** Scores of a match are no twenties. */
  private boolean isCountOfScores(Pieces pieces, int at) {
    Piece next = pieces.get(at + 1);
    boolean bare = !pieces.tag(at - 1).startsWith("N") && !pieces.tag(at - 1).equals("DT");
    return contexts.is(Of.SCORES_OF, next.lower())
        || (bare && (next.is("of") || contexts.is(Of.BE, next.lower())));
  }
}
