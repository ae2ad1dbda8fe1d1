package org.hearsay.quote;

import java.util.BitSet;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/** Which tokens stand between quotation marks. */
final class QuotedTokens {

  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";

  private QuotedTokens() {}

  /** The tokens between marks, without the marks; an open mark ends with its paragraph. */
  static BitSet in(ParsedArticle article) {
    BitSet quoted = new BitSet(article.size());
    boolean open = false;
    boolean single = false;
    int paragraph = -1;
    for (Token token : article.tokens()) {
      int here = article.sentenceOf(token.index()).paragraph();
      if (here != paragraph) {
        paragraph = here;
        open = false;
        single = false;
      }
      String mark = token.span().in(article.text());
      if (mark.equals("\"") || mark.equals("``") || mark.equals("''")) {
        open = !open;
      } else if (OPENING.contains(mark)) {
        open = true;
      } else if (CLOSING.contains(mark)) {
        open = false;
      } else if (mark.equals("‘") || (mark.equals("'") && token.tag().equals("``"))) {
        single = true;
      } else if (single && (mark.equals("’") || mark.equals("'")) && !token.tag().equals("POS")) {
        single = false;
      } else if (open || single) {
        quoted.set(token.index());
      }
    }
    return quoted;
  }
}
