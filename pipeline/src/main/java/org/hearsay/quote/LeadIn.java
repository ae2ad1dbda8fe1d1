package org.hearsay.quote;

import org.hearsay.corpus.SpeakerKind;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that ends in a colon before a paragraph of quotation: its subject is who speaks.
 *
 * <pre>
 * Ada Quill called the ruling a mistake:
 *
 * "It ignores the harbour."
 * </pre>
 */
final class LeadIn {

  private LeadIn() {}

  /** The subject of the sentence that leads in the paragraph of this token, or null. */
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

  private static boolean isLead(String word) {
    return word.equals(":") || word.equals(";");
  }

  private static boolean canSpeak(Someone someone) {
    SpeakerKind kind = someone.speaker().kind();
    return kind == SpeakerKind.PERSON || kind == SpeakerKind.UNNAMED;
  }
}
