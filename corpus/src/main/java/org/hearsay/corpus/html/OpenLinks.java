package org.hearsay.corpus.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Links that a page never closes: the parser puts one around every paragraph that follows, so that
 * the whole article seems to lead elsewhere.
 */
final class OpenLinks {

  /** Links of this length are paragraphs. */
  private static final int LONG = 80;

  /** So many paragraphs lead to one page by mistake only. */
  private static final int FEWEST = 4;

  private OpenLinks() {}

  static void close(Document page) {
    Map<String, Integer> paragraphs = new HashMap<>();
    List<Element> links = page.select("a[href]");
    for (Element link : links) {
      if (link.ownText().length() >= LONG) {
        paragraphs.merge(link.attr("href"), 1, Integer::sum);
      }
    }
    for (Element link : links) {
      if (paragraphs.getOrDefault(link.attr("href"), 0) >= FEWEST) {
        link.unwrap();
      }
    }
  }
}
