package org.hearsay.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.mention.Lexicon;
import org.hearsay.quote.mark.QuotationMarks;
import org.hearsay.quote.model.TokenTable;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Whole sentences in quotation marks behind a sentence about somebody, where no verb of saying
 * stands near: {@code Ada Quill shook her head. “The bridge is closed.”} The subject of the
 * sentence speaks; cue and source are empty.
 */
final class BehindASentence implements AttributionRule {

  static final String RULE = "behind-a-sentence";
  private static final double CONFIDENCE = 0.6;
  private static final int LEAST_WORDS = 4;
  private static final int NEAR = 5;
  private static final Set<String> PERSONS = Set.of("he", "she");
  private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "my", "our");
  private static final Set<String> THIRD = Set.of("he", "she", "him", "his", "her");
  private static final Set<String> ENDS = Set.of(".", "!", "?", "...", "…");

  private final Lexicon lexicon = Lexicon.standard();

  @Override
  public List<Attribution> find(TokenTable table, List<Paragraph> paragraphs) {
    ParsedArticle article = table.article();
    List<Attribution> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      int first = sentence.first();
      int end = sentence.index() > 0 && table.isMark(first) ? endOfQuotation(table, first) : first;
      if (end > first && isWhole(table, first, end) && hasSpeaker(table, sentence)) {
        BitSet content = Paragraph.tokens(first, end);
        found.add(new Attribution(content, new BitSet(), new BitSet(), first, CONFIDENCE, RULE));
      }
    }
    return found;
  }

  private static int endOfQuotation(TokenTable table, int first) {
    int end = first;
    while (end < table.size() && table.isQuoted(end) && (end == first || !opens(table, end))) {
      end++;
    }
    return end;
  }

  /** A second quotation right behind the first. */
  private static boolean opens(TokenTable table, int at) {
    return table.isMark(at) && table.isMark(at - 1);
  }

  /** The quotation ends with a sentence, and nobody is said to say it there. */
  private static boolean isWhole(TokenTable table, int first, int end) {
    ParsedArticle article = table.article();
    boolean closed = end - first > LEAST_WORDS && table.isMark(end - 1);
    if (!closed || !ENDS.contains(article.token(end - 2).word())) {
      return false;
    }
    int words = 0;
    for (int at = first; at < end; at++) {
      words += table.isWord(at) ? 1 : 0;
    }
    boolean ends = end == table.size() || article.sentenceOf(end).first() == end;
    boolean goesOn =
        end < table.size() && Character.isLowerCase(article.token(end).word().charAt(0));
    return words >= LEAST_WORDS
        && ends
        && !goesOn
        && !saysNear(article, end)
        && !isAboutThem(article, first, end);
  }

  /** Who is spoken of as "him" in words without "I" and "we" is hardly who speaks. */
  private static boolean isAboutThem(ParsedArticle article, int first, int end) {
    boolean third = false;
    for (int at = first; at < end; at++) {
      String word = article.token(at).lower();
      if (FIRST.contains(word)) {
        return false;
      }
      third |= THIRD.contains(word);
    }
    return third;
  }

  private static boolean saysNear(ParsedArticle article, int from) {
    int end = Math.min(article.size(), from + NEAR);
    for (int at = from; at < end; at++) {
      if (QuotationMarks.isSpeech(article.token(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSpeaker(TokenTable table, Sentence sentence) {
    int subject = subjectBefore(table.article(), sentence);
    if (subject < 0) {
      return false;
    }
    Sentence before = table.article().sentences().get(sentence.index() - 1);
    for (Token token : table.article().tokensOf(before)) {
      if (table.isQuoted(token.index()) || QuotationMarks.isSpeech(token)) {
        return false;
      }
    }
    Token token = table.article().token(subject);
    int determiner = table.article().child(subject, "det");
    if (determiner >= 0 && table.article().token(determiner).lower().matches("an?|no|any|some")) {
      return false;
    }
    int first = table.article().child(subject, "compound");
    boolean named = first >= 0 && lexicon.isFirstName(table.article().token(first).word());
    return token.ner().equals("PERSON")
        || (named && token.isProperNoun())
        || PERSONS.contains(token.lower())
        || lexicon.role(token.lemma()).isPresent();
  }

  /** The subject of the sentence before in the same paragraph, or -1. */
  static int subjectBefore(ParsedArticle article, Sentence sentence) {
    if (sentence.index() == 0) {
      return -1;
    }
    Sentence before = article.sentences().get(sentence.index() - 1);
    if (before.paragraph() != sentence.paragraph()) {
      return -1;
    }
    for (Token token : article.tokensOf(before)) {
      boolean subject = token.relation().equals("nsubj") && token.head() >= 0;
      if (subject && article.token(token.head()).head() < 0) {
        return token.index();
      }
    }
    return -1;
  }
}
