package org.hearsay.figure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Span;
import org.hearsay.syntax.ParsedArticle;
import org.jspecify.annotations.Nullable;

/** The innermost quote that holds each token. */
final class QuotedFigures {

  private final @Nullable Quote[] holders;

  QuotedFigures(ParsedArticle article, List<Quote> quotes) {
    holders = new @Nullable Quote[article.size()];
    Comparator<Quote> longestFirst =
        Comparator.<Quote>comparingInt(quote -> -quote.extent().length())
            .thenComparing(Quote::extent)
            .thenComparing(Quote::id);
    for (Quote quote : quotes.stream().sorted(longestFirst).toList()) {
      for (Span content : quote.content()) {
        BitSet tokens = article.tokensIn(content);
        int first = tokens.nextSetBit(0);
        if (first >= 0) {
          Arrays.fill(holders, first, tokens.length(), quote);
        }
      }
    }
  }

  /** Null where no quote holds the token. */
  @Nullable Quote at(int token) {
    return holders[token];
  }
}
