package org.hearsay.quote;

import java.util.BitSet;
import org.hearsay.quote.mark.Quotation;
import org.hearsay.quote.mark.QuotationMarks;
import org.hearsay.syntax.ParsedArticle;

/** Which tokens stand between quotation marks. */
final class QuotedTokens {

  private QuotedTokens() {}

  /** The tokens of the article's quotations, the marks among them. */
  static BitSet in(ParsedArticle article) {
    BitSet quoted = new BitSet(article.size());
    for (Quotation quotation : QuotationMarks.in(article)) {
      quoted.or(article.tokensIn(quotation.span()));
    }
    return quoted;
  }
}
