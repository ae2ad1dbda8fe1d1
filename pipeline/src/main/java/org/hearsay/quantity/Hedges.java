package org.hearsay.quantity;

import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.quantity.Contexts.Of;
import org.jspecify.annotations.Nullable;

/** Finds the hedge of a number, before it or after it. Immutable after loading. */
final class Hedges {

  private static final int LONGEST = 5;

  /** Words that may stand between a hedge and its number. */
  private static final Set<String> BETWEEN =
      Set.of(
          "a",
          "another",
          "additional",
          "an",
          "other",
          "further",
          "extra",
          "whopping",
          "maybe",
          "just",
          "perhaps");

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
      if (!BETWEEN.contains(pieces.get(end - 1).lower())) {
        return totalOf(pieces, first, kind);
      }
      end--;
      cue = endingAt(pieces, end, null);
    }
    return cue;
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
    return match == null || pieces.get(end).startsWithCapital() ? null : match.value();
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

  /** "Over two days" says how long; "handed over 20 prisoners". */
  private boolean isNoHedge(Pieces pieces, int first, int end, @Nullable QuantityKind kind) {
    String word = pieces.get(end - 1).lower();
    String before = pieces.tag(first - 1);
    boolean single = end - first == 1;
    if (single && word.equals("over")) {
      boolean particle =
          first > 0 && contexts.is(Of.PARTICLE_OVER, pieces.token(first - 1).lemma());
      boolean duration = kind == null || kind == QuantityKind.DURATION;
      return particle || (duration && !before.equals("IN") && !before.equals("TO"));
    }
    return false;
  }
}
