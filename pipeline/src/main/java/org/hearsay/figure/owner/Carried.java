package org.hearsay.figure.owner;

import org.hearsay.corpus.Span;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/** What the number right before has moved from: "6.3 percent, down from 6.7". */
final class Carried {

  private static final int REACH = 9;

  private final Words words;

  Carried(Words words) {
    this.words = words;
  }

  /** Where the number before stands, if nothing but words of movement lie between; else itself. */
  Site before(Site site) {
    ParsedArticle article = site.article();
    int start = Math.max(article.sentenceOf(site.first()).first(), site.first() - REACH);
    boolean from = false;
    for (int at = site.first() - 1; at >= start; at--) {
      Token token = article.token(at);
      if (token.tag().equals("CD")) {
        return from ? at(site, at) : site;
      }
      from |= token.lower().equals("from");
      if (token.isWord() && !words.isIn("moving", token) && !words.isIn("unit", token)) {
        return site;
      }
    }
    return site;
  }

  private Site at(Site site, int number) {
    ParsedArticle article = site.article();
    int last = number;
    while (last + 1 < site.first() && words.isIn("unit", article.token(last + 1))) {
      last++;
    }
    int first = number;
    while (first > 0 && article.token(first - 1).tag().matches("CD|\\$")) {
      first--;
    }
    Span span = article.cover(first, last);
    return Site.of(article, site.mentions(), span, number, -1, site.measure());
  }
}
