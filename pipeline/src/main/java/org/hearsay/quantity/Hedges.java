package org.hearsay.quantity;

import org.hearsay.corpus.ResourceLines;
import org.hearsay.quantity.Contexts.Of;
import org.jspecify.annotations.Nullable;

/** Finds the hedge of a number, before it or after it. Immutable after loading. */
final class Hedges {

  private static final int LONGEST = 5;

  private final PhraseTable<HedgeCue> before = new PhraseTable<>();
  private final PhraseTable<HedgeCue> after = new PhraseTable<>();

  private final Contexts contexts;

  private Hedges(Contexts contexts) {
    this.contexts = contexts;
  }

  static Hedges load(Contexts contexts) {
    Hedges hedges = new Hedges(contexts);
    for (String line : ResourceLines.of(Hedges.class, "hedges.txt")) {
      String[] field = line.split(" ", 3);
      (field[0].equals("BEFORE") ? hedges.before : hedges.after)
          .add(field[2], HedgeCue.valueOf(field[1]));
    }
    return hedges;
  }

  /** The hedge that ends right before this piece, or with a few words like "another" between. */
  @Nullable HedgeCue before(Pieces pieces, int first, @Nullable QuantityKind kind) {
    int end = first;
    HedgeCue cue = endingAt(pieces, end, kind);
    for (int skipped = 0; cue == null && skipped < 2; skipped++) {
      if (!isGap(pieces, first, end - 1)) {
        return totalOf(pieces, first, kind);
      }
      end--;
      cue = endingAt(pieces, end, null);
    }
    return cue;
  }

  /** Words that may stand between: "about another 20", "around the 40 mark". */
  private boolean isGap(Pieces pieces, int first, int at) {
    boolean mark =
        pieces.get(at).is("the")
            && (contexts.is(Of.MARK, pieces.get(first + 1).lower())
                || contexts.is(Of.MARK, pieces.get(first + 2).lower()));
    return mark || contexts.is(Of.HEDGE_GAP, pieces.get(at).lower());
  }

  /** "At least a total of 40". */
  private @Nullable HedgeCue totalOf(Pieces pieces, int first, @Nullable QuantityKind kind) {
    boolean total = pieces.get(first - 1).is("of") && pieces.get(first - 2).is("total");
    return total && first >= 4 ? endingAt(pieces, first - 3, kind) : null;
  }

  /** How many pieces before this one belong to the hedge. */
  int length(Pieces pieces, int first, QuantityKind kind) {
    if (endingAt(pieces, first, kind) == null) {
      return 0;
    }
    PhraseTable.Match<HedgeCue> match = before.longestEndingAt(pieces, first, LONGEST);
    return match == null ? 0 : match.length();
  }

  @Nullable HedgeCue after(Pieces pieces, int end) {
    PhraseTable.Match<HedgeCue> match = after.longestAt(pieces, end, false);
    if (match == null || pieces.get(end).startsWithCapital()) {
      return null;
    }
    // "£25m plus £5m" is a sum.
    String next = pieces.tag(end + match.length());
    boolean sum =
        pieces.get(end).is("plus")
            && (next.equals("CD") || next.equals("$") || next.equals("DT") || next.equals("PRP$"));
    return sum ? null : match.value();
  }

  private @Nullable HedgeCue endingAt(Pieces pieces, int end, @Nullable QuantityKind kind) {
    PhraseTable.Match<HedgeCue> match = before.longestEndingAt(pieces, end, LONGEST);
    if (match == null || isNoHedge(pieces, end - match.length(), end, kind)) {
      return null;
    }
    HedgeCue outer = match.value() == HedgeCue.ABOUT ? bound(pieces, end - match.length()) : null;
    return outer == null ? match.value() : outer;
  }

  /** "Up to about 40" is at most 40. */
  private @Nullable HedgeCue bound(Pieces pieces, int end) {
    PhraseTable.Match<HedgeCue> match = before.longestEndingAt(pieces, end, LONGEST);
    return match == null || pieces.get(end - 1).is("over") || pieces.get(end - 1).is("under")
        ? null
        : match.value();
  }

  /**
   * "Over two days" says how long; "handed over 20 prisoners", "optimistic about one goal", "a row
   * over 40 jobs": the word belongs to what stands before it.
   */
  private boolean isNoHedge(Pieces pieces, int first, int end, @Nullable QuantityKind kind) {
    Piece word = pieces.get(end - 1);
    if (end - first != 1 || !contexts.is(Of.PREPOSITION, word.lower())) {
      return false;
    }
    String before = pieces.tag(first - 1);
    String lemma = first > 0 ? pieces.token(first - 1).lemma() : "";
    boolean things = kind == QuantityKind.CARDINAL;
    if (things && pieces.get(end).is("one") && !pieces.tag(end + 1).equals("CD")) {
      return true;
    }
    if (word.is("over")) {
      boolean duration = kind == null || kind == QuantityKind.DURATION;
      return contexts.is(Of.PARTICLE_OVER, lemma)
          || (things && contexts.is(Of.OVER_TAKER, lemma))
          || (duration && !before.equals("IN") && !before.equals("TO"));
    }
    return word.is("about") && things && contexts.is(Of.ABOUT_TAKER, lemma);
  }
}
