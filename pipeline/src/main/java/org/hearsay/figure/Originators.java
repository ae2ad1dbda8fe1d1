package org.hearsay.figure;

import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who is named as estimating a figure in its own sentence: "U.S. officials estimate", "according to
 * police", "which the ministry holds responsible for killing 40".
 */
final class Originators {

  private final Wording wording;

  Originators(Wording wording) {
    this.wording = wording;
  }

  /**
   * Who it is, and where the words that say so stand.
   *
   * @param name without its article: "U.S. officials"
   * @param word index of the estimating verb or of "according"
   */
  record Originator(String name, int word) {}

  /** The nearest above {@code token} in the tree; null where nobody is named. */
  @Nullable Originator of(ParsedArticle article, int token) {
    int below = token;
    for (int at = token, steps = 0; at >= 0 && steps < 40; steps++) {
      Originator found = at == token ? null : byVerb(article, at, below);
      if (found == null) {
        found = accordingTo(article, at);
      }
      if (found == null) {
        found = setBeside(article, at);
      }
      if (found != null) {
        return found;
      }
      below = at;
      at = article.token(at).head();
    }
    return null;
  }

  private @Nullable Originator byVerb(ParsedArticle article, int at, int below) {
    Token verb = article.token(at);
    String relation = article.token(below).relation();
    boolean holds =
        relation.equals("ccomp")
            || relation.equals("xcomp")
            || relation.equals("advcl")
            || relation.equals("parataxis")
            || relation.equals("obl")
            || relation.equals("obj");
    if (!verb.isVerb() || !wording.isIn("estimate", verb) || !holds) {
      return null;
    }
    return named(article, article.child(at, "nsubj"), at);
  }

  /** "40 died, police said": the saying verb hangs beside what it reports. */
  private @Nullable Originator setBeside(ParsedArticle article, int at) {
    for (int child : article.children(at)) {
      Token verb = article.token(child);
      if (verb.relation().equals("parataxis") && verb.isVerb() && wording.isIn("estimate", verb)) {
        return named(article, article.child(child, "nsubj"), child);
      }
    }
    return null;
  }

  private static @Nullable Originator accordingTo(ParsedArticle article, int at) {
    for (int child : article.children(at)) {
      int marker = article.child(child, "case");
      if (marker >= 0
          && (article.token(marker).lower().equals("according")
              || article.token(marker).lower().equals("per"))) {
        return named(article, child, marker);
      }
    }
    return null;
  }

  private static @Nullable Originator named(ParsedArticle article, int head, int word) {
    if (head < 0 || article.token(head).isPronoun() || !article.token(head).isNoun()) {
      return null;
    }
    int first = head;
    while (first - 1 >= article.sentenceOf(head).first()
        && isInName(article, article.token(first - 1), head)) {
      first--;
    }
    int last = head;
    while (last + 1 < article.sentenceOf(head).end() && isOfPhrase(article, last + 1, head)) {
      last++;
    }
    String text = article.cover(first, last).in(article.text());
    return new Originator(String.join(" ", text.split("\\s+", -1)), word);
  }

  private static boolean isInName(ParsedArticle article, Token token, int head) {
    boolean determiner =
        token.tag().equals("DT") || token.tag().equals("PRP$") || token.tag().equals("CD");
    boolean joined = token.isWord() || token.word().equals("-");
    return !determiner && joined && token.head() >= 0 && article.isUnder(token.index(), head);
  }

  /** "Ministry of health", "Syrian Observatory for Human Rights". */
  private static boolean isOfPhrase(ParsedArticle article, int at, int head) {
    Token token = article.token(at);
    Token first = article.token(head + 1);
    boolean begins =
        first.lower().equals("of")
            || (first.lower().equals("for") && article.token(head).isProperNoun());
    return begins
        && at - head <= 5
        && article.isUnder(at, head)
        && (token.isNoun()
            || token.tag().equals("IN")
            || token.tag().startsWith("JJ")
            || token.tag().equals("DT"));
  }
}
