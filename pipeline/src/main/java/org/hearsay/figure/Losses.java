package org.hearsay.figure;

import java.util.Set;
import org.hearsay.corpus.Measure;
import org.hearsay.figure.Wording.Role;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Harm told by what was lost or made of people: "the town lost 58 people", "claimed thousands of
 * lives", "3,000 lives were lost", "claimed 12 victims", "made refugees of two million".
 */
final class Losses {

  private static final Set<String> OBJECTS = Set.of("obj", "iobj");

  private final Wording wording;

  Losses(Wording wording) {
    this.wording = wording;
  }

  /**
   * Null where nothing is told as lost.
   *
   * @param head index of what is counted
   */
  @Nullable Reading of(ParsedArticle article, int head) {
    Token noun = article.token(head);
    if (wording.isIn("life", noun)) {
      return ofLives(article, measured(article, head));
    }
    int at = measured(article, head);
    Token governor = at < 0 ? noun : article.token(at);
    if (governor.head() < 0) {
      return null;
    }
    Token verb = article.token(governor.head());
    if (OBJECTS.contains(governor.relation())) {
      return ofObject(article, noun, verb);
    }
    return madeOf(article, noun);
  }

  /** The word that stands for the whole in the tree: "thousands" of "thousands of lives". */
  private int measured(ParsedArticle article, int head) {
    Token noun = article.token(head);
    if (noun.relation().equals("nmod") && isOf(article, head)) {
      Token governor = article.token(noun.head());
      boolean number =
          governor.tag().equals("CD")
              || wording.isIn("large", governor)
              || wording.isIn("number", governor);
      return number ? governor.index() : head;
    }
    return head;
  }

  private static boolean isOf(ParsedArticle article, int at) {
    int marker = article.child(at, "case");
    return marker >= 0 && article.token(marker).lower().equals("of");
  }

  private @Nullable Reading ofLives(ParsedArticle article, int at) {
    Token lives = article.token(at);
    for (int child : article.children(at)) {
      Token lost = article.token(child);
      if (lost.lower().equals("lost") && child > at) {
        return new Reading(Measure.KILLED, child, "lives-lost");
      }
    }
    if (lives.head() < 0 || !wording.isIn("take-life", article.token(lives.head()))) {
      return null;
    }
    Token verb = article.token(lives.head());
    return switch (lives.relation()) {
      case "obj", "nsubj:pass" ->
          new Reading(Measure.KILLED, verb.index(), verb.lemma() + "-lives");
      default -> null;
    };
  }

  private @Nullable Reading ofObject(ParsedArticle article, Token noun, Token verb) {
    if (verb.lemma().equals("claim") && noun.lemma().equals("victim")) {
      return new Reading(Measure.KILLED, verb.index(), "claim-victims");
    }
    boolean dear =
        (wording.isIn("person", noun) || wording.isIn("kin", noun))
            && !wording.isIn("leaver", noun);
    return verb.lemma().equals("lose") && dear && !isLostTo(article, verb.index())
        ? new Reading(Measure.KILLED, verb.index(), "object-of-lose")
        : null;
  }

  /** "Lost four players to injury", "lost 300 of its clerks to a rival": they live. */
  private boolean isLostTo(ParsedArticle article, int verb) {
    for (int child : article.children(verb)) {
      int marker = article.child(child, "case");
      if (marker >= 0
          && article.token(marker).lower().equals("to")
          && !wording.isIn("deadly", article.token(child))) {
        return true;
      }
    }
    return false;
  }

  /** "Made refugees of two million people". */
  private @Nullable Reading madeOf(ParsedArticle article, Token noun) {
    if (!noun.relation().equals("nmod") || !isOf(article, noun.index())) {
      return null;
    }
    Token made = article.token(noun.head());
    Measure measure = wording.measure(Role.COUNTED, made);
    boolean verb = made.head() >= 0 && article.token(made.head()).lemma().equals("make");
    return measure != null && verb && OBJECTS.contains(made.relation())
        ? new Reading(measure, made.index(), "make-" + made.lemma())
        : null;
  }
}
