package org.hearsay.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hearsay.quote.model.TokenTable;

/**
 * Paragraphs that are nothing but a quotation and that no attribution covers. Where the paragraph
 * before quotes somebody, the same voice goes on; else somebody says it and the article does not
 * tell who: cue and source are empty.
 */
final class FloatingQuotes {

  private static final String RULE = "floating-quote";
  private static final double CONFIDENCE = 0.5;

  /** Shorter ones are headings and titles, unless the paragraph before them quotes somebody. */
  private static final int LEAST_WORDS = 6;

  private static final int LEAST_WORDS_AFTER_A_QUOTE = 3;

  private final TokenTable table;
  private final List<Attribution> attributions;
  private final int[] owner;

  private FloatingQuotes(TokenTable table, List<Attribution> attributions) {
    this.table = table;
    this.attributions = new ArrayList<>(attributions);
    owner = new int[table.size()];
    Arrays.fill(owner, -1);
    for (int i = 0; i < attributions.size(); i++) {
      own(attributions.get(i).content(), i);
    }
  }

  /** These attributions, carried on into floating quotes, and those that start with one. */
  static List<Attribution> complete(
      TokenTable table, List<Paragraph> paragraphs, List<Attribution> attributions) {
    FloatingQuotes quotes = new FloatingQuotes(table, attributions);
    Paragraph before = new Paragraph(0, 0);
    for (Paragraph paragraph : paragraphs) {
      int least = quotes.voiceBefore(before) < 0 ? LEAST_WORDS : LEAST_WORDS_AFTER_A_QUOTE;
      if (quotes.floats(paragraph, least)) {
        quotes.attribute(paragraph, before);
      }
      before = paragraph;
    }
    return quotes.attributions;
  }

  private void attribute(Paragraph paragraph, Paragraph before) {
    BitSet content = Paragraph.tokens(paragraph.first(), paragraph.end());
    int voice = voiceBefore(before);
    if (voice < 0) {
      voice = attributions.size();
      attributions.add(
          new Attribution(
              content, new BitSet(), new BitSet(), paragraph.first(), CONFIDENCE, RULE));
    } else {
      Attribution spoken = attributions.get(voice);
      BitSet longer = (BitSet) spoken.content().clone();
      longer.or(content);
      attributions.set(
          voice,
          new Attribution(
              longer,
              spoken.cue(),
              spoken.source(),
              spoken.head(),
              spoken.confidence(),
              spoken.rule()));
    }
    own(content, voice);
  }

  /** The attribution of the last quoted words of the paragraph before, or -1. */
  private int voiceBefore(Paragraph before) {
    for (int i = before.end() - 1; i >= before.first(); i--) {
      if (table.isWord(i) && table.isQuoted(i)) {
        return owner[i];
      }
    }
    return -1;
  }

  private boolean floats(Paragraph paragraph, int leastWords) {
    int words = 0;
    for (int i = paragraph.first(); i < paragraph.end(); i++) {
      if (owner[i] >= 0) {
        return false;
      }
      if (table.isWord(i)) {
        words++;
        if (!table.isQuoted(i)) {
          return false;
        }
      }
    }
    return words >= leastWords && table.isMark(paragraph.first());
  }

  private void own(BitSet content, int attribution) {
    for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
      owner[i] = attribution;
    }
  }
}
