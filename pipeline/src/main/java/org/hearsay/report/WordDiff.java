package org.hearsay.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one wording has that another has not, word by word. */
final class WordDiff {

  /** A word or number with the hyphens and apostrophes inside it, or one other character. */
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.,\u2010\u2011-][\\p{L}\\p{M}\\p{N}]+)*|\\S");

  /** Longer texts are not compared word by word; the time grows with length times difference. */
  private static final int MOST_TOKENS = 2_000;

  private static final int LONG_RUN = 12;
  private static final int KEPT_OF_A_LONG_RUN = 4;

  /** So many tokens missing at an end may be the difference itself; more are a quote cut short. */
  private static final int FEW = 3;

  private WordDiff() {}

  /**
   * The wording with what is new in it marked as added and what it lacks of the reference, at its
   * place, as removed. Letter case, punctuation and the shape of quotation marks are no difference.
   * Of long removed runs the ends are kept, and where the wording begins later or stops earlier an
   * ellipsis says so. Safe to show.
   */
  static List<Piece> between(String reference, String wording) {
    Tokens old = Tokens.of(Shown.line(reference).strip());
    Tokens now = Tokens.of(Shown.line(wording).strip());
    if (old.size() > MOST_TOKENS || now.size() > MOST_TOKENS) {
      return List.of(Piece.plain(now.text()));
    }
    List<Piece> pieces = new ArrayList<>();
    int next = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old.folded(), now.folded()).getDeltas()) {
      int from = delta.getTarget().getPosition();
      int to = from + delta.getTarget().size();
      add(pieces, now.between(next, from), Piece.Mark.NONE);
      String gone = removed(old, delta.getSource().getPosition(), delta);
      boolean isCut =
          from == to && (from == 0 || from == now.size()) && delta.getSource().size() > FEW;
      if (isCut && hasWords(gone)) {
        add(pieces, from == 0 ? "… " : " …", Piece.Mark.NONE);
      } else if (hasWords(gone)) {
        add(pieces, gone, Piece.Mark.REMOVED);
      }
      String come = now.between(from, to);
      add(pieces, come, hasWords(come) ? Piece.Mark.ADDED : Piece.Mark.NONE);
      next = to;
    }
    add(pieces, now.between(next, now.size()), Piece.Mark.NONE);
    return pieces;
  }

  /** Whether it is more than punctuation. */
  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String removed(Tokens old, int from, AbstractDelta<String> delta) {
    int to = from + delta.getSource().size();
    return to - from <= LONG_RUN
        ? old.between(from, to)
        : old.between(from, from + KEPT_OF_A_LONG_RUN)
            + "… "
            + old.between(to - KEPT_OF_A_LONG_RUN, to);
  }

  private static void add(List<Piece> pieces, String text, Piece.Mark mark) {
    if (!text.isEmpty()) {
      // A removed run at the text's end has no space behind it, and one before it needs one.
      Piece last = pieces.isEmpty() ? null : pieces.getLast();
      boolean glued =
          last != null
              && (mark == Piece.Mark.REMOVED || last.mark() == Piece.Mark.REMOVED)
              && !last.text().endsWith(" ")
              && Character.isLetterOrDigit(text.codePointAt(0));
      if (glued) {
        pieces.add(Piece.plain(" "));
      }
      String words = text.stripTrailing();
      pieces.add(new Piece(words, mark));
      if (words.length() < text.length()) {
        pieces.add(Piece.plain(" "));
      }
    }
  }

  /** Words with the offsets where they begin; each one owns the white space behind it. */
  private record Tokens(String text, List<String> folded, List<Integer> starts) {

    static Tokens of(String text) {
      List<String> folded = new ArrayList<>();
      List<Integer> starts = new ArrayList<>();
      Matcher matcher = TOKEN.matcher(text);
      while (matcher.find()) {
        folded.add(fold(matcher.group()));
        starts.add(matcher.start());
      }
      starts.add(text.length());
      return new Tokens(text, folded, starts);
    }

    private static String fold(String token) {
      StringBuilder folded = new StringBuilder(token.length());
      for (int i = 0; i < token.length(); i++) {
        folded.append(
            switch (token.charAt(i)) {
              case '‘', '’', '‚', '‛', '`', '´' -> '\'';
              case '“', '”', '„', '‟', '«', '»' -> '"';
              case '‐', '‑', '‒', '–', '—' -> '-';
              default -> token.charAt(i);
            });
      }
      return folded.toString().toLowerCase(Locale.ROOT);
    }

    int size() {
      return folded.size();
    }

    String between(int from, int to) {
      return text.substring(starts.get(from), starts.get(to));
    }
  }
}
