package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.quantity.QuantityKind;
import org.hearsay.quantity.QuantityMention;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the numbers of one article count, or what they are of: the noun behind a number, else
 * what it is for, what stands at it or moved by it, or what the number before it counts. Numbers
 * come in the order of the text. Not thread-safe.
 */
final class CountedNouns {

  private static final int NONE = -1;

  private final ParsedArticle article;
  private final Wording wording;
  private final CountedText texts;
  private final Levels levels;
  private final Purposes purposes;
  private final AtNumber atNumber;
  private final NounsBefore nounsBefore;
  private final List<NounsBefore.Known> known = new ArrayList<>();

  /**
   * @param mentions all numbers of the article
   */
  CountedNouns(ParsedArticle article, Wording wording, List<QuantityMention> mentions) {
    this.article = article;
    this.wording = wording;
    texts = new CountedText(wording);
    BitSet numbers = new BitSet(article.size());
    mentions.forEach(mention -> numbers.set(mention.first(), mention.end()));
    levels = new Levels(wording, numbers);
    purposes = new Purposes(wording);
    atNumber = new AtNumber(wording);
    nounsBefore = new NounsBefore(wording);
  }

  /** How a number comes by its noun. */
  enum By {
    /** It stands behind the number, or is what an amount goes to. */
    ITSELF,
    /** It stands at the number or moved to it or by it. */
    LEVEL,
    /** It is the noun of a number before. */
    BEFORE
  }

  /**
   * What a number counts.
   *
   * @param text null where it counts nothing; what is at a level need not be counted by it
   * @param noun index of its head; -1 where there is none
   */
  record Counted(@Nullable String text, int noun, By by) {
    private static final Counted NOTHING = new Counted(null, NONE, By.ITSELF);
  }

  Counted of(QuantityMention mention) {
    if (mention.counted() >= 0) {
      return found(mention, mention.counted(), mention.end(), By.ITSELF);
    }
    if (mention.elided() >= 0) {
      return found(mention, mention.elided(), mention.elided() + 1, By.BEFORE);
    }
    return isMeasured(mention) ? amount(mention) : number(mention);
  }

  private Counted amount(QuantityMention mention) {
    if (Purposes.isScore(article, mention)) {
      return Counted.NOTHING;
    }
    int noun = purposes.of(article, mention);
    noun = noun < 0 ? atNumber.behind(article, mention) : noun;
    if (noun >= 0) {
      return found(mention, noun, mention.end(), By.ITSELF);
    }
    if (mention.kind() == QuantityKind.AGE || mention.kind() == QuantityKind.DURATION) {
      return Counted.NOTHING;
    }
    int top = top(mention);
    noun = levels.of(article, top, true);
    if (noun >= 0) {
      return found(mention, noun, article.sentenceOf(noun).first(), By.LEVEL);
    }
    noun = mention.kind() == QuantityKind.MONEY ? purposes.ofVerb(article, top) : NONE;
    return noun < 0
        ? before(mention, top)
        : found(mention, noun, article.sentenceOf(noun).first(), By.ITSELF);
  }

  private Counted number(QuantityMention mention) {
    int top = top(mention);
    if (!isOfMany(mention, top)) {
      return Counted.NOTHING;
    }
    int noun = levels.of(article, top, false);
    if (noun < 0) {
      return before(mention, top);
    }
    return isCountable(mention, noun)
        ? found(mention, noun, article.sentenceOf(noun).first(), By.LEVEL)
        : new Counted(null, noun, By.LEVEL);
  }

  private Counted before(QuantityMention mention, int top) {
    int noun = nounsBefore.of(article, mention, top, known);
    return noun < 0
        ? Counted.NOTHING
        : found(mention, noun, article.sentenceOf(noun).first(), By.BEFORE);
  }

  private Counted found(QuantityMention mention, int noun, int after, By by) {
    known.add(new NounsBefore.Known(mention, noun));
    int from = noun < mention.first() ? Math.min(after, noun) : after;
    return new Counted(texts.of(article, noun, from), noun, by);
  }

  /** Units that are amounts of something: neither ages nor plain numbers. */
  private static boolean isMeasured(QuantityMention mention) {
    return mention.kind() != QuantityKind.CARDINAL;
  }

  /** Things that can be counted, or a word for how many they are: no index, rate or score. */
  private boolean isCountable(QuantityMention mention, int noun) {
    BigDecimal value = mention.quantity().value();
    Token token = article.token(noun);
    boolean whole = value != null && value.stripTrailingZeros().scale() <= 0;
    boolean many = token.tag().equals("NNS") || wording.isIn("headcount", token);
    return whole && many;
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
