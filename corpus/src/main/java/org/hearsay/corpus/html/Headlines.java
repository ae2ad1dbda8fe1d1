package org.hearsay.corpus.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where the headlines of a page stand: its h1, else headings that say what the page's title says.
 */
final class Headlines {

  /** Shorter headings are in every title. */
  private static final int SHORTEST = 12;

  private final Map<Element, Integer> order = new IdentityHashMap<>();
  private final List<Element> headlines;

  Headlines(Document page) {
    int number = 0;
    for (Element element : page.getAllElements()) {
      order.put(element, number++);
    }
    List<Element> first = page.select("h1");
    headlines = first.isEmpty() ? titled(page) : first;
  }

  private static List<Element> titled(Document page) {
    String title = Blocks.plain(page.title());
    return page.select("h2, h3, [itemprop=headline]").stream()
        .filter(heading -> heading.text().length() >= SHORTEST && title.contains(heading.text()))
        .toList();
  }

  /** The first block below the last headline before a block; -1 where no headline is before it. */
  int firstBelow(List<Block> blocks, int before) {
    int end = number(blocks.get(before));
    int start =
        headlines.stream()
            .mapToInt(headline -> order.getOrDefault(headline, 0))
            .filter(number -> number < end)
            .max()
            .orElse(-1);
    if (start < 0) {
      return -1;
    }
    int at = before;
    while (at > 0 && number(blocks.get(at - 1)) > start) {
      at--;
    }
    return at;
  }

  private int number(Block block) {
    return order.getOrDefault(block.within(), 0);
  }
}
