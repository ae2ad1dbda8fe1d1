package org.hearsay.corpus.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Other articles' headlines with a line or two of each, told from a heading that leads to a page of
 * its own.
 */
final class Teasers {

  /** A longer part under a linked heading is one of the article. */
  private static final int LONGEST = 600;

  /** How far above its heading a teaser begins. */
  private static final int HEIGHT = 3;

  /** Shorter links in headings are numbers and marks. */
  private static final int SHORTEST_HEADLINE = 12;

  private final Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());

  private Teasers() {}

  /**
   * Those among blocks.
   *
   * @param root what all of them stand in, which is none
   */
  static Teasers of(List<Block> blocks, Element root) {
    Teasers teasers = new Teasers();
    for (Block block : blocks) {
      if (block.isHeading() && leadsElsewhere(block)) {
        teasers.add(block.within(), root);
      }
    }
    return teasers;
  }

  private static boolean leadsElsewhere(Block heading) {
    return heading.isLink()
        && heading.text().length() >= SHORTEST_HEADLINE
        && heading.within().select("a[href]").stream()
            .noneMatch(link -> link.attr("href").startsWith("#"));
  }

  private void add(Element heading, Element root) {
    Element card = heading;
    Element up = heading.parent();
    for (int i = 0; i < HEIGHT && up != null && !up.equals(root) && isShort(up); i++) {
      card = up;
      up = up.parent();
    }
    elements.add(card);
    if (card.equals(heading)) {
      addLineBelow(heading);
    }
  }

  /** The one paragraph between this heading and the next, where all stand side by side. */
  private void addLineBelow(Element heading) {
    Element line = heading.nextElementSibling();
    Element next = line == null ? null : line.nextElementSibling();
    if (line != null
        && !isHeading(line)
        && (next == null || (isHeading(next) && next.selectFirst("a[href]") != null))) {
      elements.add(line);
    }
  }

  private static boolean isHeading(Element element) {
    return element.normalName().matches("h[1-6]");
  }

  private static boolean isShort(Element element) {
    return element.stream().limit(LONGEST).mapToInt(each -> each.ownText().length()).sum()
        <= LONGEST;
  }

  boolean contain(Block block) {
    if (elements.isEmpty()) {
      return false;
    }
    for (Element up = block.within(); up != null; up = up.parent()) {
      if (elements.contains(up)) {
        return true;
      }
    }
    return false;
  }
}
