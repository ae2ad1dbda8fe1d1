package org.hearsay.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.mention.Lexicon;
import org.hearsay.quote.model.TokenTable;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Speech that the order of the words shows and the tree often hides: {@code The vaccine is safe,
 * insists the ministry.}, {@code Said the mayor: "…"}, {@code Per the agency, the satellite fell.},
 * {@code As the farmers see it, …} and the headline {@code Ferry was overloaded, owner admits}.
 */
final class ClosingSpeech implements AttributionRule {

  private static final String RULE = "word-order";
  private static final double CONFIDENCE = 0.75;
  private static final int LONGEST_SOURCE = 8;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> VERBS =
      Set.copyOf(ResourceLines.of(ClosingSpeech.class, "closing-verbs.txt"));

  private final Lexicon lexicon = Lexicon.standard();

  @Override
  public List<Attribution> find(TokenTable table, List<Paragraph> paragraphs) {
    List<Attribution> found = new ArrayList<>();
    for (Sentence sentence : table.article().sentences()) {
      if (sentence.end() - sentence.first() < 5) {
        continue;
      }
      Attribution one = closing(table, sentence);
      one = one == null ? announced(table, sentence) : one;
      one = one == null ? per(table, sentence) : one;
      one = one == null ? seen(table, sentence) : one;
      if (one != null) {
        found.add(one);
      }
    }
    return found;
  }

  /** "…, insists the ministry." and, without a full stop, "…, owner admits". */
  private @Nullable Attribution closing(TokenTable table, Sentence sentence) {
    ParsedArticle article = table.article();
    int end = sentence.end();
    boolean stops = article.token(end - 1).word().equals(".");
    end = stops ? end - 1 : end;
    int comma = end - 1;
    while (comma > sentence.first() && !article.token(comma).word().equals(",")) {
      if (table.isQuoted(comma)) {
        return null;
      }
      comma--;
    }
    int after = end - comma - 1;
    boolean fits = comma > sentence.first() + 2 && after > 0 && after <= LONGEST_SOURCE + 1;
    if (!fits || !isClause(table, sentence.first(), comma)) {
      return null;
    }
    int verb = comma + 1;
    if (isSpeech(article.token(verb)) && isSource(article, verb + 1, end)) {
      return attribution(sentence.first(), comma, verb, verb + 1, end);
    }
    verb = end - 1;
    boolean headline = !stops && sentence.index() == 0 && article.token(verb).tag().equals("VBZ");
    return headline && isSpeech(article.token(verb)) && isSource(article, comma + 1, verb)
        ? attribution(sentence.first(), comma, verb, comma + 1, verb)
        : null;
  }

  /** {@code Said the mayor: "We have nothing to hide."} */
  private @Nullable Attribution announced(TokenTable table, Sentence sentence) {
    ParsedArticle article = table.article();
    int verb = sentence.first();
    int colon = verb + 1;
    int limit = Math.min(sentence.end() - 2, verb + LONGEST_SOURCE + 1);
    while (colon < limit && !article.token(colon).word().equals(":")) {
      colon++;
    }
    boolean quotes = colon < limit && table.isMark(colon + 1);
    if (!quotes || !isSpeech(article.token(verb)) || !isSource(article, verb + 1, colon)) {
      return null;
    }
    int end = colon + 1;
    while (end < table.size() && table.isQuoted(end)) {
      end++;
    }
    return attribution(colon + 1, end, verb, verb + 1, colon);
  }

  /** "Per the agency, the satellite fell." */
  private @Nullable Attribution per(TokenTable table, Sentence sentence) {
    ParsedArticle article = table.article();
    int first = sentence.first();
    if (!article.token(first).word().equals("Per")) {
      return null;
    }
    int comma = comma(article, sentence);
    return comma > 0
            && isSource(article, first + 1, comma)
            && isClause(table, comma + 1, sentence.end())
        ? attribution(comma + 1, endOfWords(table, sentence), first, first + 1, comma)
        : null;
  }

  /** "As the farmers see it, the ministry has forgotten them." */
  private @Nullable Attribution seen(TokenTable table, Sentence sentence) {
    ParsedArticle article = table.article();
    int first = sentence.first();
    int comma = comma(article, sentence);
    boolean sees =
        comma > first + 3
            && article.token(first).lower().equals("as")
            && article.token(comma - 1).lower().equals("it")
            && article.token(comma - 2).lemma().matches("see|put|tell");
    return sees && isClause(table, comma + 1, sentence.end())
        ? attribution(comma + 1, endOfWords(table, sentence), comma - 2, first + 1, comma - 2)
        : null;
  }

  private static int comma(ParsedArticle article, Sentence sentence) {
    int end = Math.min(sentence.end(), sentence.first() + LONGEST_SOURCE + 3);
    for (int at = sentence.first(); at < end; at++) {
      if (article.token(at).word().equals(",")) {
        return at;
      }
    }
    return -1;
  }

  private static int endOfWords(TokenTable table, Sentence sentence) {
    int end = sentence.end();
    while (end > sentence.first() && !table.isWord(end - 1) && !table.isMark(end - 1)) {
      end--;
    }
    return end;
  }

  /** Outside quotation marks, with a verb that has its time. */
  private static boolean isClause(TokenTable table, int from, int end) {
    boolean finite = false;
    for (int at = from; at < end; at++) {
      if (table.isQuoted(at)) {
        return false;
      }
      finite |= FINITE.contains(table.article().token(at).tag());
    }
    return finite;
  }

  private static boolean isSpeech(Token token) {
    return (token.tag().equals("VBZ") || token.tag().equals("VBD"))
        && VERBS.contains(token.lemma());
  }

  /** A noun phrase without a verb whose last noun can speak: a name, a role, a body. */
  private boolean isSource(ParsedArticle article, int from, int end) {
    if (from >= end || article.token(from).lower().equals("no")) {
      return false;
    }
    for (int at = from; at < end; at++) {
      Token token = article.token(at);
      boolean part =
          token.isNoun()
              || token.tag().startsWith("JJ")
              || token.tag().equals("DT")
              || token.tag().equals("POS")
              || token.lower().equals("of");
      if (!part) {
        return false;
      }
    }
    Token last = article.token(end - 1);
    return last.isNoun()
        && article.times().stream().noneMatch(time -> time.first() < end && from < time.end())
        && (last.isProperNoun()
            || lexicon.role(last.lemma()).isPresent()
            || lexicon.isBodyNoun(last.lemma()));
  }

  private static Attribution attribution(int from, int end, int cue, int source, int sourceEnd) {
    return new Attribution(
        Paragraph.tokens(from, end),
        Paragraph.tokens(cue, cue + 1),
        Paragraph.tokens(source, sourceEnd),
        cue,
        CONFIDENCE,
        RULE);
  }
}
