package org.hearsay.blame;

import java.util.Set;
import org.hearsay.corpus.WordSets;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * Sentences that name somebody's guilt to say that it is not so, or that nobody can know: "there is
 * no proof that the army did it", "accusations that the guild is behind it are false", "the guild
 * denies that it planted the bomb".
 */
final class Refutations {

  private static final WordSets WORDS = WordSets.of(Refutations.class, "refutations.txt");

  /** By what a clause hangs on what speaks of it. */
  private static final Set<String> ON =
      Set.of("ccomp", "acl", "acl:relcl", "xcomp", "csubj", "obl", "nmod", "dep", "advcl", "obj");

  private static final int FARTHEST = 4;

  private final ParsedArticle article;

  Refutations(ParsedArticle article) {
    this.article = article;
  }

  /**
   * Whether what stands above the words refutes them.
   *
   * @param word index of the word that says that somebody did it
   */
  boolean refutes(int word) {
    int at = word;
    for (int steps = 0; steps < FARTHEST; steps++) {
      Token below = article.token(at);
      if (below.head() < 0 || !ON.contains(below.relation())) {
        return false;
      }
      at = below.head();
      if (isRefuting(at, below) || isUntrue(at) || isUnproven(at)) {
        return true;
      }
    }
    return false;
  }

  /** "The guild denies that …", "rejected accusations of …". */
  private boolean isRefuting(int at, Token below) {
    return is("refuting", at)
        && article.token(at).isVerb()
        && !below.relation().equals("advcl")
        && !isNegated(at);
  }

  /** "Allegations that … are false and unfounded". */
  private boolean isUntrue(int at) {
    Token noun = article.token(at);
    return is("allegation", at)
        && noun.relation().startsWith("nsubj")
        && noun.head() >= 0
        && is("untrue", noun.head())
        && !isNegated(noun.head());
  }

  /** "No proof that …", "it is not clear that …", "there is not enough evidence". */
  private boolean isUnproven(int at) {
    if (is("known", at)) {
      return isNegated(at);
    }
    if (!is("proof", at)) {
      return false;
    }
    Token noun = article.token(at);
    return has(at, "lacking")
        || (noun.head() >= 0 && (isNegated(noun.head()) || is("lacking", noun.head())));
  }

  private boolean isNegated(int word) {
    for (int child : article.children(word)) {
      String lemma = article.token(child).lemma();
      if (lemma.equals("not") || lemma.equals("never") || lemma.equals("no")) {
        return true;
      }
    }
    return false;
  }

  private boolean has(int word, String set) {
    for (int child : article.children(word)) {
      if (is(set, child)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(String set, int word) {
    return WORDS.get(set).contains(article.token(word).lemma());
  }
}
