package org.hearsay.figure.owner;

import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Span;
import org.hearsay.mention.Mentions;
import org.hearsay.syntax.GluedSentences;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * Where a number stands in its sentence.
 *
 * @param first index of the number's first token
 * @param end index after its last token, the unit's
 * @param phrase head of the noun phrase that the number heads or stands in
 * @param level index of the noun that is known to stand at the number; -1 where none is
 */
record Site(
    ParsedArticle article,
    Mentions mentions,
    int first,
    int end,
    int phrase,
    int level,
    Measure measure) {

  private static final Set<String> MODIFIES =
      Set.of("nummod", "compound", "amod", "nmod:npmod", "dep", "det:predet", "det");
  private static final Pattern INSIDE = Pattern.compile("NN.*|JJ.*|HYPH|CD|VB[GN]|RB|DT|``|''|POS");
  private static final int WIDEST = 7;

  /**
   * @param counted index of what is counted, or a token of the number where nothing is
   */
  static Site of(
      ParsedArticle article,
      Mentions mentions,
      Span span,
      int counted,
      int level,
      Measure measure) {
    int first = article.firstIn(span);
    int end = first + 1;
    while (end < article.size() && article.token(end).span().start() < span.end()) {
      end++;
    }
    boolean counts = measure == Measure.COUNT && counted >= end && article.token(counted).isNoun();
    int phrase = counts ? whole(article, counted, end) : top(article, first, end);
    for (int steps = 0; steps < 3 && isModifier(article, phrase, end); steps++) {
      phrase = article.token(phrase).head();
    }
    return new Site(article, mentions, first, end, phrase, level, measure);
  }

  /** Whether the number stands before a noun: "a $3 billion package", "40 schools". */
  boolean isModifier() {
    return phrase >= end;
  }

  boolean isShare() {
    return measure == Measure.PERCENT || measure == Measure.VOTE;
  }

  boolean isCount() {
    return measure == Measure.COUNT;
  }

  /** Whether the token is one of the number's. */
  boolean holds(int token) {
    return token >= first && token < end;
  }

  /** Whether it is the first part of a word: "three-step". */
  boolean isPartOfWord() {
    return end < article.size() && article.token(end).word().matches("[-\u2010\u2011]");
  }

  Token head() {
    return article.token(phrase);
  }

  /** The token by which the phrase hangs on the rest: the millions of "millions of people". */
  int carrier() {
    int at = phrase;
    int over = article.token(at).head();
    if (over >= 0 && holds(over)) {
      at = top(article, first, end);
      over = article.token(at).head();
    }
    while (over >= 0 && isPartOf(at) && article.token(over).tag().matches("DT|CD|JJS?")) {
      at = over; // "any of the dozens of bills"
      over = article.token(at).head();
    }
    return at;
  }

  private boolean isPartOf(int at) {
    return article.token(at).relation().equals("nmod")
        && Subjects.preposition(article, at).equals("of");
  }

  /** The lead of "a 20-point lead". */
  private static int whole(ParsedArticle article, int counted, int end) {
    boolean joined = article.token(end).word().matches("[-\u2010\u2011]");
    Token noun = article.token(counted);
    boolean part = joined && noun.head() > counted && article.token(noun.head()).isNoun();
    return part ? noun.head() : counted;
  }

  private static int top(ParsedArticle article, int first, int end) {
    for (int at = end - 1; at >= first; at--) {
      int head = article.token(at).head();
      if (head < first || head >= end) {
        return at;
      }
    }
    return end - 1;
  }

  private static boolean isModifier(ParsedArticle article, int at, int end) {
    Token token = article.token(at);
    int head = token.head();
    if (head < end || head <= at || head - at > WIDEST || !article.token(head).isNoun()) {
      return false;
    }
    for (int between = Math.max(end, at + 1); between < head; between++) {
      Token inside = article.token(between);
      boolean amount = inside.word().equals("%") || GluedSentences.isJoint(inside.word());
      if (amount || !INSIDE.matcher(inside.tag()).matches()) {
        return false;
      }
    }
    return MODIFIES.contains(token.relation());
  }
}
