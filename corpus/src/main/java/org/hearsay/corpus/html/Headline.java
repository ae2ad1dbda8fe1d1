package org.hearsay.corpus.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where the headline of a page stands: the first heading that the page's title holds, else the
 * first h1 that is not the outlet's name in a link to its first page.
 */
final class Headline {

  /** Shorter headings are in every title. */
  private static final int SHORTEST = 12;

  private final IdentityHashMap<Element, Integer> order = new IdentityHashMap<>();
  private final @Nullable Element element;

  Headline(Document page) {
    int number = 0;
    for (Element each : page.getAllElements()) {
      order.put(each, number++);
    }
    element = of(page).orElse(null);
  }

  /** The element that is the headline, where the page has one. */
  static Optional<Element> of(Document page) {
    String title = Blocks.plain(page.title());
    return page.select("h1, h2, h3, [itemprop=headline]").stream()
        .filter(heading -> isTitle(Blocks.plain(heading.text()), title))
        .findFirst()
        .or(() -> page.select("h1").stream().filter(heading -> !isLogo(heading)).findFirst());
  }

  private static boolean isTitle(String heading, String title) {
    return heading.length() >= SHORTEST && title.startsWith(heading);
  }

  /** Whether nothing stands in it but a link, to the first page as a rule. */
  private static boolean isLogo(Element heading) {
    Element link = heading.selectFirst("a[href]");
    return heading.text().isBlank() || (link != null && link.text().equals(heading.text()));
  }

  boolean is(Block block) {
    return block.within().equals(element) || (element != null && block.isWithin(element));
  }

  /** Whether an element that is not the whole page holds it. */
  boolean isWithin(Element container) {
    return element != null
        && switch (container.normalName()) {
          case "html", "body", "main", "form" -> false;
          default -> element.parents().contains(container);
        };
  }

  /** The smallest element that holds both it and another; that other where there is none. */
  Element commonWith(Element other) {
    if (element == null) {
      return other;
    }
    Set<Element> above = Collections.newSetFromMap(new IdentityHashMap<>());
    above.addAll(element.parents());
    above.add(element);
    for (Element up = other; up != null; up = up.parent()) {
      if (above.contains(up)) {
        return up;
      }
    }
    return other;
  }

  /** Whether it stands before a block that it is not in. */
  boolean isBefore(Block block) {
    return element != null
        && order.getOrDefault(element, 0) < order.getOrDefault(block.within(), 0);
  }
}
