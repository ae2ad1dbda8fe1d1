package org.hearsay.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.quote.model.TokenTable;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;

/**
 * Carries an attribution on behind its cue, where the cue stands in the middle of what is said:
 * {@code The price, the baker said, has doubled} and {@code "It was dark," she said, "and cold."}
 */
final class Interrupted {

  private static final int LONGEST_ASIDE = 14;

  private final TokenTable table;
  private final ParsedArticle article;
  private final BitSet taken = new BitSet();

  private Interrupted(TokenTable table, List<Attribution> attributions) {
    this.table = table;
    this.article = table.article();
    for (Attribution attribution : attributions) {
      taken.or(attribution.content());
      taken.or(attribution.cue());
      taken.or(attribution.source());
    }
  }

  /** These attributions, each with all of its content. */
  static List<Attribution> completed(TokenTable table, List<Attribution> attributions) {
    Interrupted interrupted = new Interrupted(table, attributions);
    List<Attribution> completed = new ArrayList<>();
    for (Attribution attribution : attributions) {
      BitSet more = interrupted.rest(attribution);
      more.or(interrupted.beginning(attribution));
      completed.add(more.isEmpty() ? attribution : longer(attribution, more));
    }
    return completed;
  }

  private static Attribution longer(Attribution attribution, BitSet more) {
    BitSet content = (BitSet) attribution.content().clone();
    content.or(more);
    return new Attribution(
        content,
        attribution.cue(),
        attribution.source(),
        attribution.head(),
        attribution.confidence(),
        attribution.rule());
  }

  private BitSet rest(Attribution attribution) {
    BitSet aside = (BitSet) attribution.cue().clone();
    aside.or(attribution.source());
    int comma = aside.length();
    if (attribution.cue().isEmpty()
        || comma >= table.size()
        || attribution.content().length() > aside.nextSetBit(0)
        || !article.token(comma).word().equals(",")) {
      return new BitSet();
    }
    Sentence sentence = article.sentenceOf(comma);
    int first = behindAside(comma + 1, sentence);
    if (first >= sentence.end() || attribution.content().nextSetBit(0) < sentence.first()) {
      return new BitSet();
    }
    int end = table.isMark(first) ? endOfQuotation(first) : endOfClause(attribution, sentence);
    BitSet rest = Paragraph.tokens(first, end);
    return rest.intersects(taken) ? new BitSet() : rest;
  }

  /**
   * The quotation before the source that ends in a comma, where what is said behind the cue goes on
   * in small letters: {@code “The law,” Quill told the court, “is not on their side.”}
   */
  private BitSet beginning(Attribution attribution) {
    BitSet aside = (BitSet) attribution.cue().clone();
    aside.or(attribution.source());
    int close = aside.nextSetBit(0) - 1;
    int next = attribution.content().nextSetBit(0);
    boolean behind =
        close > 1
            && next > close
            && next + 1 < table.size()
            && table.isMark(next)
            && Character.isLowerCase(article.token(next + 1).word().charAt(0));
    if (!behind
        || !table.isMark(close)
        || !article.token(close - 1).word().equals(",")
        || article.token(close).sentence() != article.token(next).sentence()) {
      return new BitSet();
    }
    int first = close;
    while (first > 0 && table.isQuoted(first - 1) && !(first < close && table.isMark(first))) {
      first--;
    }
    BitSet quotation = Paragraph.tokens(first, close + 1);
    return quotation.intersects(taken) ? new BitSet() : quotation;
  }

  /**
   * Past a few words of scene between the cue and the rest, where the rest goes on in small
   * letters: {@code “The roof,” Quill said, looking up, “leaks.”} Else the same place.
   */
  private int behindAside(int first, Sentence sentence) {
    if (first >= sentence.end() || table.isMark(first)) {
      return first;
    }
    int end = Math.min(sentence.end() - 1, first + LONGEST_ASIDE);
    for (int at = first; at < end; at++) {
      boolean opens = article.token(at).word().equals(",") && table.isMark(at + 1);
      if (opens && at + 2 < sentence.end()) {
        boolean goesOn = Character.isLowerCase(article.token(at + 2).word().charAt(0));
        return goesOn ? at + 1 : first;
      }
      if (table.isQuoted(at)) {
        return first;
      }
    }
    return first;
  }

  /** A second quotation right behind the first. */
  private boolean opensAnother(int first, int at) {
    return at > first + 1 && table.isMark(at) && table.isMark(at - 1);
  }

  private int endOfQuotation(int first) {
    int end = first;
    while (end < table.size() && table.isQuoted(end) && !opensAnother(first, end)) {
      end++;
    }
    return end;
  }

  /**
   * The end of the sentence, where what stands before the cue hangs on a word behind it; else
   * nothing follows.
   */
  private int endOfClause(Attribution attribution, Sentence sentence) {
    int first = attribution.cue().length();
    boolean hangsBehind =
        attribution.content().stream()
            .map(token -> article.token(token).head())
            .anyMatch(head -> head >= first && head < sentence.end());
    if (!hangsBehind || attribution.content().stream().anyMatch(table::isQuoted)) {
      return first;
    }
    int end = sentence.end();
    while (end > first && !table.isWord(end - 1) && !table.isMark(end - 1)) {
      end--;
    }
    return end;
  }
}
