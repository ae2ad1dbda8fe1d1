package org.hearsay.figure;

import org.hearsay.figure.Wording.Role;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * What is said not to be so, or not known to be: "denied that 300 were killed", "dismissed reports
 * that", "no evidence that", "could not confirm that", "it is untrue that", "whether 300 died".
 *
 * <p>"Denied killing 40" and "denied that it killed 40" deny the deed and not the number, so the
 * clause must tell of the harmed alone.
 */
final class Denials {

  private final Wording wording;

  Denials(Wording wording) {
    this.wording = wording;
  }

  /**
   * Whether the word at {@code at} denies the clause below it.
   *
   * @param below index of the head of that clause
   * @param harm index of the word that says the measure
   */
  boolean denies(ParsedArticle article, int at, int below, int harm) {
    Token above = article.token(at);
    Token clause = article.token(below);
    boolean isClause =
        switch (clause.relation()) {
          case "ccomp", "acl", "csubj", "dep", "advcl", "xcomp" -> true;
          case "nmod" -> wording.isIn("report", above); // "reports of 300 deaths"
          default -> false;
        };
    if (wording.isIn("report", above) || wording.isIn("proof", above)) {
      boolean rejected = isRejected(article, at) || hasFalse(article, below);
      return isClause && rejected && !hasDoer(article, harm);
    }
    if (wording.isIn("deny", above) && wording.measure(Role.TOLL, clause) != null) {
      return !isNegated(article, at); // "denied the death toll was 300"
    }
    if (!isClause) {
      return false;
    }
    boolean not = isNegated(article, at);
    boolean open = hasWhether(article, below) && !isQuestioned(article, at, below);
    boolean deed = hasDoer(article, harm);
    if (wording.isIn("deny", above) && !deed) {
      return !not && !clause.tag().equals("VBG");
    }
    if (wording.isIn("false", above)) {
      return !not && !deed;
    }
    if (wording.isIn("true", above)) {
      return not && !deed;
    }
    return (not && wording.isIn("confirm", above) && !deed && !asks(article, at, harm)) || open;
  }

  /** "Denied reports that", "reports that … were false", "no evidence that". */
  private boolean isRejected(ParsedArticle article, int noun) {
    for (int child : article.children(noun)) {
      if (article.token(child).lower().equals("no") || isFalse(article.token(child))) {
        return true;
      }
    }
    Token token = article.token(noun);
    if (token.head() < 0) {
      return false;
    }
    Token governor = article.token(token.head());
    boolean not = isNegated(article, governor.index());
    boolean subject = token.relation().startsWith("nsubj");
    if (subject) {
      return (isFalse(governor) && !not)
          || (wording.isIn("true", governor) && not)
          || (wording.isIn("deny", governor) && token.relation().equals("nsubj:pass") && !not)
          || (wording.isIn("confirm", governor) && not);
    }
    boolean object =
        token.relation().equals("obj")
            || token.relation().equals("dep")
            || token.relation().equals("ccomp")
            || token.relation().equals("obl");
    return object
        && ((wording.isIn("deny", governor) && !not)
            || (not && wording.isIn("confirm", governor))
            || (isFalse(governor) && !not));
  }

  /** "Reports of 300 deaths baseless": parsers hang it on what is right before. */
  private boolean hasFalse(ParsedArticle article, int noun) {
    for (int child : article.children(noun)) {
      if (child > noun && isFalse(article.token(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFalse(Token token) {
    return wording.isIn("false", token);
  }

  private boolean isNegated(ParsedArticle article, int at) {
    for (int child : article.children(at)) {
      Token token = article.token(child);
      if (wording.isIn("negation", token) || token.lower().equals("no")) {
        return true;
      }
    }
    return false;
  }

  /** "Asked whether 300 had died": a question denies nothing. */
  boolean isQuestioned(ParsedArticle article, int at, int below) {
    return hasWhether(article, below)
        && wording.isIn("questioning", article.token(at))
        && !isNegated(article, at);
  }

  private static boolean hasWhether(ParsedArticle article, int clause) {
    for (int child : article.children(clause)) {
      if (article.token(child).lower().equals("whether")) {
        return true;
      }
    }
    return false;
  }

  /** "Had not confirmed how many of the six were farmers": something else is open. */
  private static boolean asks(ParsedArticle article, int above, int harm) {
    for (int at = above + 1; at < harm; at++) {
      Token token = article.token(at);
      if (token.tag().startsWith("W") && !token.lower().equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** "That it had killed 40": somebody does it to others. */
  private static boolean hasDoer(ParsedArticle article, int harm) {
    return article.token(harm).isVerb()
        && article.child(harm, "nsubj") >= 0
        && article.child(harm, "obj") >= 0
        && article.child(harm, "aux:pass") < 0;
  }
}
