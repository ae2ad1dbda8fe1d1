package org.hearsay.figure;

import java.util.Set;
import org.hearsay.figure.Originators.Originator;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Sources that the sentence before names: whom "he said" means, and whose count goes on in "Of
 * those, 355 died".
 */
final class CarriedSources {

  private static final int SENTENCES = 2;
  private static final Set<String> PERSON = Set.of("he", "she");
  private static final Set<String> BODY = Set.of("it", "they");
  private static final Set<String> THOSE = Set.of("those", "them", "these");

  private final Wording wording;
  private final SourceNames names;

  CarriedSources(Wording wording, SourceNames names) {
    this.wording = wording;
    this.names = names;
  }

  /**
   * Whom a pronoun means; null where nobody near fits.
   *
   * @param pronoun index of the pronoun
   * @param word index of the verb that it is the subject of
   */
  @Nullable Originator of(ParsedArticle article, int pronoun, int word) {
    return of(article, pronoun, word, pronoun);
  }

  /**
   * Whom a pronoun means of those that are named before {@code limit}.
   *
   * @param pronoun index of the pronoun
   * @param word index of the verb that it is the subject of
   * @param limit index of the first token of what is said
   */
  @Nullable Originator of(ParsedArticle article, int pronoun, int word, int limit) {
    Token token = article.token(pronoun);
    boolean person = PERSON.contains(token.lower());
    if (!person && !BODY.contains(token.lower())) {
      return null;
    }
    int paragraph = article.sentenceOf(pronoun).paragraph();
    int paragraphs = person ? SENTENCES : 1; // lead-in lines stand between
    for (int i = token.sentence(); i >= Math.max(0, token.sentence() - SENTENCES); i--) {
      Sentence sentence = article.sentences().get(i);
      if (sentence.paragraph() < paragraph - paragraphs) {
        return null;
      }
      for (Token subject : article.tokensOf(sentence).reversed()) {
        if (subject.index() < limit && fits(subject, person)) {
          String name = names.under(article, subject.index());
          return name == null ? null : new Originator(name, word);
        }
      }
    }
    return null;
  }

  private boolean fits(Token subject, boolean person) {
    if (!subject.relation().equals("nsubj") || !names.couldSpeak(subject)) {
      return false;
    }
    boolean isPerson =
        subject.ner().equals("PERSON") || subject.tag().equals("NN") || names.isRole(subject);
    boolean isBody = subject.ner().equals("ORGANIZATION") || names.isBody(subject);
    boolean paper = names.isDocument(subject.lower());
    return person ? isPerson && !isBody && !paper : isBody || subject.tag().equals("NNS");
  }

  /** "Of those, 355 died", "300 of those people died": the sentence before says who counts. */
  @Nullable Originator fromBefore(ParsedArticle article, int token) {
    Sentence sentence = article.sentenceOf(token);
    if (sentence.index() == 0 || !pointsBack(article, sentence)) {
      return null;
    }
    Sentence before = article.sentences().get(sentence.index() - 1);
    if (before.paragraph() != sentence.paragraph()) {
      return null;
    }
    for (Token verb : article.tokensOf(before)) {
      if (verb.isVerb() && wording.isIn("say", verb)) {
        int subject = article.child(verb.index(), "nsubj");
        boolean speaks = subject >= 0 && names.couldSpeak(article.token(subject));
        String name = speaks ? names.under(article, subject) : null;
        if (name != null) {
          return new Originator(name, verb.index());
        }
      }
    }
    return null;
  }

  private static boolean pointsBack(ParsedArticle article, Sentence sentence) {
    int end = Math.min(sentence.end(), sentence.first() + 8);
    for (int at = sentence.first(); at + 1 < end; at++) {
      if (article.token(at).lower().equals("of") && THOSE.contains(article.token(at + 1).lower())) {
        return true;
      }
    }
    return false;
  }
}
