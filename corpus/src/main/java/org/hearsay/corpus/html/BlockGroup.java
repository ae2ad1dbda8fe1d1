package org.hearsay.corpus.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Blocks beside the parts of an article that stand in one element.
 *
 * @param beside the element above, which holds a part too
 * @param element the child of it that holds them; null for text of its own
 * @param first the number of the first of them on the page
 */
record BlockGroup(Element beside, @Nullable Element element, int first, List<Block> blocks) {

  /** What leads elsewhere in a part of an article, at most. */
  private static final double MOST_LINKED = 0.35;

  /** Shorter links in a heading are its number or a mark. */
  private static final int SHORTEST_HEADLINE = 12;

  /** What of it stands from a block on. */
  BlockGroup from(int block) {
    int above = Math.clamp(block - first, 0, blocks.size());
    return new BlockGroup(beside, element, first + above, blocks.subList(above, blocks.size()));
  }

  List<Block> prose() {
    return blocks.stream().filter(block -> block.isProse() || block.isLead()).toList();
  }

  /** Whether it reads like a part of an article, and of this one. */
  boolean isProse() {
    if (prose().isEmpty() || isOtherArticle()) {
      return false;
    }
    int linked = 0;
    int length = 0;
    for (Block block : blocks) {
      length += block.text().length();
      linked += block.linked();
    }
    return linked <= MOST_LINKED * length;
  }

  /** Whether a headline in it leads to a page of its own, or it is an article by itself. */
  private boolean isOtherArticle() {
    if (element == null) {
      return false;
    }
    return blocks.stream()
            .anyMatch(block ->
                block.isLink()
                    && block.text().length() >= SHORTEST_HEADLINE
                    && !isWithinPage(block.within()))
        || (isArticle() && element.selectFirst("h1, h2, h3, h4, time") != null);
  }

  /** Whether a line in it says when it was written, as what readers write has it. */
  boolean bearsATime() {
    return blocks.stream().map(Block::text).anyMatch(Signatures::isOne);
  }

  boolean isArticle() {
    return element != null && element.normalName().equals("article");
  }

  /** Whether it is nothing but paragraphs, in no element of their own. */
  boolean isBare() {
    return element == null || element.normalName().equals("p");
  }

  private static boolean isWithinPage(Element element) {
    Element link = element.selectFirst("a[href]");
    return link != null && link.attr("href").startsWith("#");
  }
}
