package org.hearsay.figure;

import org.hearsay.figure.Originators.Originator;
import org.hearsay.figure.Wording.Role;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Figures that reports without a name give, or whose number is only called official: whoever is
 * worried by reports does not count, nor does whoever tells what the official number is.
 */
final class UnsignedReports {

  private static final int CLAUSES = 3;

  private final Wording wording;

  UnsignedReports(Wording wording) {
    this.wording = wording;
  }

  /**
   * "Was worried by reports that 40 had died", not "police reports that" nor "reports by police
   * that".
   *
   * @param noun index of a word before the figure
   */
  @Nullable Originator telling(ParsedArticle article, int noun) {
    Token token = article.token(noun);
    boolean tells = token.tag().equals("NNS") && wording.isIn("unsigned", token);
    boolean signed = noun > 0 && !isUnsigned(article.token(noun - 1));
    boolean told = noun + 1 < article.size() && article.token(noun + 1).lower().equals("that");
    return tells && told && !signed ? new Originator(token.lower(), noun) : null;
  }

  /** "By reports", "after early reports". */
  private static boolean isUnsigned(Token before) {
    return !before.isNoun() && !before.tag().equals("POS") && !before.tag().startsWith("PRP");
  }

  /** "The official toll is 40", "the official death toll was put at 40". */
  @Nullable Originator official(ParsedArticle article, int token) {
    for (int at = token, steps = 0; at >= 0 && steps < CLAUSES; steps++) {
      if (isOfficial(article, at)) {
        return new Originator("officials", at);
      }
      for (int child : article.children(at)) {
        boolean subject = article.token(child).relation().startsWith("nsubj");
        if (subject && child < token && isOfficial(article, child)) {
          return new Originator("officials", child);
        }
      }
      at = article.token(at).head();
    }
    return null;
  }

  private boolean isOfficial(ParsedArticle article, int noun) {
    Token token = article.token(noun);
    boolean number = wording.measure(Role.TOLL, token) != null || wording.isIn("number", token);
    int from = Math.max(article.sentenceOf(noun).first(), noun - 2); // "official death toll"
    for (int at = from; number && at < noun; at++) {
      if (article.token(at).lower().equals("official")) {
        return true;
      }
    }
    return false;
  }
}
