package org.hearsay.quote;

import java.util.Set;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that ends in a colon before a paragraph of quotation says who speaks: its subject, or
 * in a line without a verb the one whom it names.
 *
 * <pre>
 * Ada Quill called the ruling a mistake:
 *
 * "It ignores the harbour."
 *
 * And from harbourmaster Rosa Holm:
 *
 * "The port needs a steady hand."
 * </pre>
 */
final class LeadIn {

  private static final int LONGEST_LINE = 16;
  private static final Set<String> FROM = Set.of("from", "by", "of", "'s", "’s");
  private static final Set<String> VERBS = Set.of("VBD", "VBZ", "VBP", "MD");

  private LeadIn() {}

  /** Who speaks in the paragraph of this token as the sentence before leads it in, or null. */
  static @Nullable Someone before(ParsedArticle article, Discourse discourse, int token) {
    int first = token;
    int paragraph = article.sentenceOf(token).paragraph();
    while (first > 0 && article.sentenceOf(first - 1).paragraph() == paragraph) {
      first = article.sentenceOf(first - 1).first();
    }
    if (first == 0 || !isLead(article.token(first - 1).word())) {
      return null;
    }
    Sentence sentence = article.sentenceOf(first - 1);
    Someone subject = subject(article, discourse, sentence);
    return subject == null ? named(article, discourse, sentence) : subject;
  }

  private static @Nullable Someone subject(
      ParsedArticle article, Discourse discourse, Sentence sentence) {
    for (int at = sentence.first(); at < sentence.end(); at++) {
      boolean isSubject = article.token(at).relation().startsWith("nsubj");
      int verb = article.token(at).head();
      if (isSubject && verb >= 0 && article.token(verb).head() < 0) {
        Someone someone = discourse.who(at);
        return someone != null && canSpeak(someone) ? someone : null;
      }
    }
    return null;
  }

  /** The only one whom a short line names as a source; null where it tells of them otherwise. */
  private static @Nullable Someone named(
      ParsedArticle article, Discourse discourse, Sentence sentence) {
    if (sentence.end() - sentence.first() > LONGEST_LINE) {
      return null;
    }
    Someone only = null;
    for (Token token : article.tokensOf(sentence)) {
      Someone someone = discourse.who(token.index());
      if (VERBS.contains(token.tag()) && !token.lemma().equals("be")) {
        return null;
      }
      if (someone == null || !someone.isNamed() || someone.isPlace() || someone.equals(only)) {
        continue;
      }
      if (isSource(article, sentence, token.index(), someone, discourse)) {
        if (only != null) {
          return null;
        }
        only = someone;
      }
    }
    return only;
  }

  /** At the beginning of the line, behind "from" or "by", or as whose statement it is. */
  private static boolean isSource(
      ParsedArticle article, Sentence sentence, int name, Someone someone, Discourse discourse) {
    int end = name;
    while (end < sentence.end() && someone.equals(discourse.who(end))) {
      end++;
    }
    if (end < sentence.end() && FROM.contains(article.token(end).lower())) {
      return true;
    }
    for (int at = name - 1; at >= sentence.first(); at--) {
      Token token = article.token(at);
      if (token.tag().equals("IN") || token.tag().equals("TO")) {
        return FROM.contains(token.lower());
      }
    }
    return true;
  }

  private static boolean isLead(String word) {
    return word.equals(":") || word.equals(";");
  }

  private static boolean canSpeak(Someone someone) {
    SpeakerKind kind = someone.speaker().kind();
    return kind == SpeakerKind.PERSON || kind == SpeakerKind.UNNAMED;
  }
}
