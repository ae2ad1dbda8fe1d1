package org.hearsay.figure;

import java.util.Locale;
import java.util.Set;
import org.hearsay.corpus.Measure;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Those who caught a disease, where one is named near: "340 confirmed cases", "12 nurses tested
 * positive", "was diagnosed in 40 people".
 */
final class Infections {

  private static final int SENTENCES_BEFORE = 2;
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  private final Wording wording;

  Infections(Wording wording) {
    this.wording = wording;
  }

  /**
   * Null where the number counts nobody who caught one.
   *
   * @param head index of what is counted, or of the number
   * @param noun index of the noun that is counted or stands at the number; -1 where there is none
   */
  @Nullable Reading of(ParsedArticle article, int head, int noun) {
    if (noun >= 0 && isCase(article, article.token(noun)) && isNear(article, noun)) {
      return new Reading(Measure.INFECTED, noun, "cases-of-disease");
    }
    Token token = article.token(head);
    if (token.head() < 0) {
      return null;
    }
    Token verb = article.token(token.head());
    boolean positive =
        SUBJECTS.contains(token.relation())
            && verb.lemma().equals("test")
            && isPositive(article, verb);
    boolean diagnosed =
        verb.lemma().equals("diagnose")
            && (token.relation().equals("nsubj:pass") || token.relation().equals("acl"));
    boolean found = positive || diagnosed || isDiagnosed(article, head);
    return found && isNear(article, head)
        ? new Reading(Measure.INFECTED, head, positive ? "test-positive" : "object-of-diagnose")
        : null;
  }

  /** "40 people diagnosed with measles". */
  private static boolean isDiagnosed(ParsedArticle article, int head) {
    int verb = article.child(head, "acl");
    return verb >= 0
        && (article.token(verb).lower().equals("diagnosed")
            || (article.token(verb).lemma().equals("test")
                && isPositive(article, article.token(verb))));
  }

  private static boolean isPositive(ParsedArticle article, Token verb) {
    int next = verb.index() + 1;
    return next < article.size() && article.token(next).lower().equals("positive");
  }

  /** "Confirmed cases", "Marrow fever cases"; but neither "court cases" nor "cases of fraud". */
  private boolean isCase(ParsedArticle article, Token noun) {
    if (!noun.lemma().equals("case") && !noun.lemma().equals("infection")) {
      return false;
    }
    boolean marked = false;
    for (int child : article.children(noun.index())) {
      Token word = article.token(child);
      boolean names = word.relation().equals("compound") || word.relation().equals("nmod");
      boolean hangs = names && word.isNoun() && !word.ner().equals("LOCATION");
      if (hangs && isOfWhat(article, word) && !wording.isIn("period", word)) {
        if (!isDisease(article, child)) {
          return false;
        }
        marked = true;
      }
      marked |= wording.isIn("case-kind", word);
    }
    return marked || noun.tag().equals("NNS");
  }

  /** The disease of "cases of measles", not the town of "cases in Orrin". */
  private static boolean isOfWhat(ParsedArticle article, Token word) {
    int marker = article.child(word.index(), "case");
    return word.relation().equals("compound")
        || (marker >= 0 && article.token(marker).lower().equals("of"));
  }

  private boolean isDisease(ParsedArticle article, int at) {
    if (wording.isIn("disease", article.token(at))
        || wording.list("disease").contains(article.token(at).lower())) {
      return true;
    }
    for (int child : article.children(at)) {
      boolean part = article.token(child).relation().matches("compound|amod|nmod");
      if (part && wording.list("disease").contains(article.token(child).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a disease is named in the sentence, in the ones before or in the headline. */
  private boolean isNear(ParsedArticle article, int at) {
    int last = article.token(at).sentence();
    for (int i = Math.max(0, last - SENTENCES_BEFORE); i <= last; i++) {
      Sentence sentence = article.sentences().get(i);
      for (Token token : article.tokensOf(sentence)) {
        if (wording.list("disease").contains(token.lower())) {
          return true;
        }
      }
    }
    String title = article.article().title();
    if (title == null) {
      return false;
    }
    for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)) {
      if (wording.list("disease").contains(word)) {
        return true;
      }
    }
    return false;
  }
}
