package org.hearsay.figure.owner;

import java.util.Set;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/** Who or what a verb, or a predicate without one, is said of. */
final class Subjects {

  static final int NONE = -1;
  private static final int FARTHEST = 5;
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  private Subjects() {}

  /** Index of the subject's head, of the noun for a relative clause; -1 where there is none. */
  static int of(ParsedArticle article, int verb) {
    int at = verb;
    for (int steps = 0; steps < FARTHEST && at >= 0; steps++) {
      int own = own(article, at);
      if (own >= 0) {
        return own;
      }
      Token token = article.token(at);
      switch (token.relation()) {
        case "acl" -> {
          return token.head();
        }
        case "conj", "advcl", "dep" -> at = token.head();
        case "xcomp" -> {
          int object = article.child(token.head(), "obj");
          boolean means = article.token(token.head()).lemma().equals("use"); // "used it to pay"
          if (object >= 0 && object < at && !means) {
            return object;
          }
          at = token.head();
        }
        default -> {
          return NONE;
        }
      }
      if (at < 0 || !(article.token(at).isVerb() || article.child(at, "cop") >= 0)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** The subject of the clause itself. */
  private static int own(ParsedArticle article, int at) {
    for (int child : article.children(at)) {
      Token subject = article.token(child);
      if (SUBJECTS.contains(subject.relation())) {
        boolean relative = subject.tag().startsWith("W") || subject.lower().equals("that");
        return relative
            ? article.token(at).relation().equals("acl:relcl") ? meant(article, child, at) : NONE
            : child;
      }
    }
    return NONE;
  }

  /** The person named right before ", who"; else the noun that the clause hangs on. */
  private static int meant(ParsedArticle article, int relative, int clause) {
    int name = relative - 2;
    boolean who =
        name >= article.sentenceOf(relative).first()
            && article.token(relative).lower().equals("who")
            && article.token(relative - 1).word().equals(",")
            && article.token(name).isProperNoun()
            && article.token(name).ner().equals("PERSON");
    return who ? name : article.token(clause).head();
  }

  static boolean isPassive(ParsedArticle article, int verb) {
    return article.child(verb, "aux:pass") >= 0;
  }

  /** The verb over a token, through what the token is joined to; -1 where none is near. */
  static int verbOver(ParsedArticle article, int token) {
    int at = article.token(token).head();
    for (int steps = 0; at >= 0 && steps < FARTHEST; steps++) {
      if (article.token(at).isVerb()) {
        return at;
      }
      at = article.token(at).head();
    }
    return NONE;
  }

  /** The lower-case preposition of a phrase; empty where it has none. */
  static String preposition(ParsedArticle article, int noun) {
    int marker = article.child(noun, "case");
    return marker < 0 ? "" : article.token(marker).lower();
  }
}
