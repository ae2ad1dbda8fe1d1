package org.hearsay.corpus.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The further containers that a page spreads one article over: a lead in an element of its own,
 * parts before and behind an advertisement, columns. Starts from the parts that are surely the
 * article and looks at what stands beside them, up to the element that holds the whole article.
 *
 * <p>What stands between the headline and the first part belongs to it where it is prose; what
 * stands behind a part where it is prose of several paragraphs, or is built as the part is. Other
 * articles' headlines, which lead to their pages, or many links speak against it.
 */
final class Containers {

  /** What leads elsewhere in a part of an article, at most. */
  private static final double MOST_LINKED = 0.35;

  private static final int FEWEST_PARAGRAPHS = 2;

  /** Shorter links in a heading are its number or a mark. */
  private static final int SHORTEST_HEADLINE = 12;

  /**
   * Blocks beside the parts that stand in one element.
   *
   * @param beside the element above, which holds a part too
   * @param element the child of it that holds them; null for text of its own
   */
  private record Group(Element beside, @Nullable Element element, int first, List<Block> blocks) {

    /** What of it stands from a block on. */
    Group from(int block) {
      int above = Math.clamp(block - first, 0, blocks.size());
      return new Group(beside, element, first + above, blocks.subList(above, blocks.size()));
    }

    List<Block> prose() {
      return blocks.stream().filter(Block::isProse).toList();
    }
  }

  private final List<Block> all;
  private final boolean isInArticle;
  private final Set<Block> sure = new HashSet<>();
  private final Set<Element> above = identitySet();
  private final Map<Element, Set<String>> builds = new IdentityHashMap<>();
  private int firstSure = -1;
  private int lastSure = -1;

  /** The first block behind the headline; -1 where no headline stands before the parts. */
  private final int belowHeadline;

  /**
   * @param all the blocks below the scope, without furniture
   * @param scope the element that holds the whole article
   * @param parts those that are surely the article
   * @param headline of the page
   */
  Containers(List<Block> all, Element scope, List<Element> parts, Headline headline) {
    this.all = all;
    isInArticle = scope.normalName().equals("article");
    Set<Element> known = identitySet();
    known.addAll(parts);
    for (int i = 0; i < all.size(); i++) {
      if (isBelowOne(all.get(i), known)) {
        sure.add(all.get(i));
        firstSure = firstSure < 0 ? i : firstSure;
        lastSure = i;
        remember(all.get(i));
      }
    }
    belowHeadline = firstSure < 0 ? -1 : belowHeadline(headline);
    sure.removeAll(all.subList(0, Math.max(0, belowHeadline)));
  }

  /** Only where most of the prose stands below it; a heading further down is one of the text. */
  private int belowHeadline(Headline headline) {
    for (int i = 0; i < all.size(); i++) {
      if (headline.is(all.get(i))) {
        return 2 * proseLength(i) >= proseLength(0) ? i + 1 : -1;
      }
    }
    if (!headline.isBefore(all.get(firstSure))) {
      return -1;
    }
    int at = firstSure;
    while (at > 0 && headline.isBefore(all.get(at - 1))) {
      at--;
    }
    return at;
  }

  private int proseLength(int from) {
    return all.subList(from, all.size()).stream()
        .filter(block -> sure.contains(block) && block.isProse())
        .mapToInt(block -> block.text().length())
        .sum();
  }

  private static Set<Element> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static boolean isBelowOne(Block block, Set<Element> parts) {
    for (Element up = block.within(); up != null; up = up.parent()) {
      if (parts.contains(up)) {
        return true;
      }
    }
    return false;
  }

  /** What is above a block, and how its way there is built. */
  private void remember(Block block) {
    Element child = block.within();
    for (Element up = child.parent(); up != null; up = up.parent()) {
      boolean isNew = builds.computeIfAbsent(up, e -> new HashSet<>()).add(build(child));
      if (!above.add(up) && !isNew) {
        return;
      }
      child = up;
    }
  }

  private static String build(Element element) {
    return element.normalName() + '.' + element.className();
  }

  /** The parts and what belongs to them, in the order of the page. */
  List<Block> blocks() {
    Set<Block> taken = new HashSet<>(sure);
    for (Group group : groups()) {
      if (group.first() < firstSure) {
        Group below = group.from(belowHeadline);
        if (isBeforeThem(below)) {
          taken.addAll(below.prose());
        }
      } else if (isPart(group)) {
        taken.addAll(group.blocks());
      }
    }
    return withSubheads(taken);
  }

  /** A heading that stands alone belongs to the part that follows it. */
  private List<Block> withSubheads(Set<Block> taken) {
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Block block = all.get(i);
      boolean isSubhead =
          block.isHeading()
              && !block.isLink()
              && !kept.isEmpty()
              && i + 1 < all.size()
              && taken.contains(all.get(i + 1));
      if (taken.contains(block) || isSubhead) {
        kept.add(block);
      }
    }
    return kept;
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Block block = all.get(i);
      if (sure.contains(block)) {
        continue;
      }
      Element child = null;
      Element beside = block.within();
      while (beside != null && !above.contains(beside)) {
        child = beside;
        beside = beside.parent();
      }
      if (beside == null) {
        continue;
      }
      Group last = groups.isEmpty() ? null : groups.getLast();
      if (last != null && child != null && child.equals(last.element())) {
        last.blocks().add(block);
      } else {
        groups.add(new Group(beside, child, i, new ArrayList<>(List.of(block))));
      }
    }
    return groups;
  }

  private boolean isBeforeThem(Group group) {
    boolean isBelow = belowHeadline >= 0 && group.first() >= belowHeadline;
    boolean isAbove = belowHeadline >= 0 && !isBelow;
    return !isAbove && (isBelow || isInArticle || isNextToThem(group)) && isProse(group);
  }

  private boolean isNextToThem(Group group) {
    return group.first() + group.blocks().size() == firstSure;
  }

  private boolean isPart(Group group) {
    return isProse(group)
        && (isInArticle
            || group.prose().size() >= FEWEST_PARAGRAPHS
            || group.first() < lastSure
            || isBuiltAsAPart(group));
  }

  private boolean isBuiltAsAPart(Group group) {
    Element element = group.element();
    return element != null
        && builds.getOrDefault(group.beside(), Set.of()).contains(build(element));
  }

  private static boolean isProse(Group group) {
    if (group.prose().isEmpty() || isOtherArticle(group)) {
      return false;
    }
    int linked = 0;
    int length = 0;
    for (Block block : group.blocks()) {
      length += block.text().length();
      linked += block.linked();
    }
    return linked <= MOST_LINKED * length;
  }

  /** Whether a headline in it leads to a page of its own, or it is an article by itself. */
  private static boolean isOtherArticle(Group group) {
    Element element = group.element();
    if (element == null) {
      return false;
    }
    return group.blocks().stream()
            .anyMatch(
                block ->
                    block.isLink()
                        && block.text().length() >= SHORTEST_HEADLINE
                        && !isWithinPage(block.within()))
        || (element.normalName().equals("article")
            && element.selectFirst("h1, h2, h3, h4, time") != null);
  }

  private static boolean isWithinPage(Element element) {
    Element link = element.selectFirst("a[href]");
    return link != null && link.attr("href").startsWith("#");
  }
}
