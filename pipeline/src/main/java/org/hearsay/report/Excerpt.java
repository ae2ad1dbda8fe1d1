package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.compare.finding.Claim;
import org.hearsay.corpus.Span;

/** A claim's sentence with the words of the claim marked, cut to a bearable length around them. */
final class Excerpt {

  private static final String CUT = "…";

  private Excerpt() {}

  /**
   * The sentence as pieces, safe to show. Where it is longer than {@code most} characters, about
   * that many around the claim's words are left, and "…" stands for the rest.
   */
  static List<Piece> of(Claim claim, int most) {
    return of(claim.sentence(), claim.sentenceSpan(), claim.span(), most);
  }

  /** The same of any words within a sentence; both spans count in the article's text. */
  static List<Piece> of(String sentence, Span sentenceSpan, Span words, int most) {
    int from = within(words.start() - sentenceSpan.start(), sentence);
    int to = within(words.end() - sentenceSpan.start(), sentence);
    int start = 0;
    int end = sentence.length();
    if (end > most) {
      start = wordStart(sentence, Math.max(0, from - most / 2));
      end = wordEnd(sentence, Math.min(end, start + most));
      from = Math.clamp(from, start, end);
      to = Math.clamp(to, start, end);
    }
    List<Piece> pieces = new ArrayList<>();
    if (from == 0 && to == sentence.length()) {
      add(pieces, sentence); // where all is meant, a mark says nothing
      return pieces;
    }
    add(pieces, (start > 0 ? CUT : "") + sentence.substring(start, from).stripLeading());
    if (from < to) {
      pieces.add(new Piece(Shown.line(sentence.substring(from, to)), Piece.Mark.FIGURE));
    }
    add(pieces, sentence.substring(to, end) + (end < sentence.length() ? CUT : ""));
    return pieces;
  }

  private static void add(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(Piece.plain(Shown.line(text)));
    }
  }

  private static int within(int offset, String sentence) {
    return Math.clamp(offset, 0, sentence.length());
  }

  /** The next start of a word within a few characters, else the offset itself. */
  private static int wordStart(String text, int offset) {
    for (int i = offset; i > 0 && i < Math.min(text.length(), offset + 20); i++) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return offset;
  }

  private static int wordEnd(String text, int offset) {
    for (int i = offset; i < text.length() && i > Math.max(0, offset - 20); i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return offset;
  }
}
