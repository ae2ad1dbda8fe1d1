package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.quantity.QuantityKind;
import org.hearsay.quantity.QuantityMention;
import org.hearsay.syntax.ParsedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the numbers of one article count, or what they are of: the noun behind a number, else
 * what it is for, what stands at it or moved by it, or what the number before it counts. Numbers
 * come in the order of the text. Not thread-safe.
 */
final class CountedNouns {

  private static final int NONE = -1;

  private final ParsedArticle article;
  private final CountedText texts;
  private final Levels levels;
  private final Purposes purposes;
  private final NounsBefore nounsBefore;
  private final List<NounsBefore.Known> known = new ArrayList<>();

  /**
   * @param mentions all numbers of the article
   */
  CountedNouns(ParsedArticle article, Wording wording, List<QuantityMention> mentions) {
    this.article = article;
    texts = new CountedText(wording);
    BitSet numbers = new BitSet(article.size());
    mentions.forEach(mention -> numbers.set(mention.first(), mention.end()));
    levels = new Levels(wording, numbers);
    purposes = new Purposes(wording);
    nounsBefore = new NounsBefore(wording);
  }

  /**
   * What a number counts.
   *
   * @param noun index of its head; -1 where only the number before tells
   * @param isSubject whether it is what stands at the number
   */
  record Counted(@Nullable String text, int noun, boolean isSubject) {}

  Counted of(QuantityMention mention) {
    boolean isMeasured = isMeasured(mention);
    if (mention.counted() >= 0) {
      return found(mention, mention.counted(), mention.end(), false);
    }
    if (mention.elided() >= 0) {
      return found(mention, mention.elided(), mention.elided() + 1, false);
    }
    int noun = isMeasured ? purposes.of(article, mention) : NONE;
    if (noun >= 0) {
      return found(mention, noun, mention.end(), false);
    }
    if (mention.kind() == QuantityKind.AGE || mention.kind() == QuantityKind.DURATION) {
      return new Counted(null, NONE, false);
    }
    int top = top(mention);
    if (!isMeasured && !isOfMany(mention, top)) {
      return new Counted(null, NONE, false);
    }
    noun = levels.of(article, top, isMeasured);
    if (noun >= 0) {
      return found(mention, noun, article.sentenceOf(noun).first(), true);
    }
    noun = mention.kind() == QuantityKind.MONEY ? purposes.ofVerb(article, top) : NONE;
    if (noun < 0) {
      noun = nounsBefore.of(article, mention, top, known);
    }
    return noun < 0
        ? new Counted(null, NONE, false)
        : found(mention, noun, article.sentenceOf(noun).first(), false);
  }

  private Counted found(QuantityMention mention, int noun, int after, boolean isSubject) {
    known.add(new NounsBefore.Known(mention, noun));
    int from = noun < mention.first() ? Math.min(after, noun) : after;
    return new Counted(texts.of(article, noun, from), noun, isSubject);
  }

  /** Units that are amounts of something: neither ages nor plain numbers. */
  private static boolean isMeasured(QuantityMention mention) {
    return mention.kind() != QuantityKind.CARDINAL;
  }

  /** Neither "one" nor "the two" nor "millions": a number that something can stand at. */
  private boolean isOfMany(QuantityMention mention, int top) {
    BigDecimal value = mention.quantity().value();
    return value != null && value.compareTo(BigDecimal.ONE) > 0 && article.child(top, "det") < 0;
  }

  /** The token of the number that hangs on the rest of the sentence. */
  private int top(QuantityMention mention) {
    for (int at = mention.end() - 1; at >= mention.first(); at--) {
      int head = article.token(at).head();
      if (head < mention.first() || head >= mention.end()) {
        return at;
      }
    }
    return mention.head();
  }
}
