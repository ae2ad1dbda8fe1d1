package org.hearsay.index.search;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Span;
import org.hearsay.index.Passages;

/**
 * A quote that was found.
 *
 * @param text its content, pieces joined by " … "
 * @param sentence the verbatim sentence or sentences that it stands in, with cue and source
 * @param sentenceSpan where these stand in the article's text
 */
public record QuoteHit(
    ArticleHead article, Quote quote, String text, String sentence, Span sentenceSpan) {

  static QuoteHit of(AnnotatedArticle article, Quote quote) {
    Passages passages = new Passages(article);
    Span whole =
        Stream.of(quote.cue(), quote.source())
            .flatMap(List::stream)
            .reduce(quote.extent(), Span::cover);
    Span sentences = passages.sentences(whole);
    return new QuoteHit(
        ArticleHead.of(article.article()),
        quote,
        passages.text(quote.content()),
        sentences.in(article.article().text()),
        sentences);
  }
}
