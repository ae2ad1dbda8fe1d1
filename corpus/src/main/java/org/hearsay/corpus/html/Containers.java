package org.hearsay.corpus.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

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

  private static final int FEWEST_PARAGRAPHS = 2;

  private final List<Block> all;
  private final Headline headline;
  private final boolean hasArticle;
  private final Set<Block> sure = new HashSet<>();
  private final Set<Element> above = identitySet();
  private final IdentityHashMap<Element, Set<String>> builds = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Map<String, Integer>> counts = new IdentityHashMap<>();
  private int firstSure = -1;
  private int lastSure = -1;

  /** The first block behind the headline; -1 where no headline stands before the parts. */
  private final int belowHeadline;

  /**
   * @param all the blocks of the element that holds the whole article, without furniture
   * @param parts those that are surely the article
   * @param headline of the page
   */
  Containers(List<Block> all, List<Element> parts, Headline headline) {
    this.all = all;
    this.headline = headline;
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
    hasArticle = above.stream().anyMatch(Containers::isArticle);
    belowHeadline = firstSure < 0 ? -1 : belowHeadline();
    sure.removeAll(all.subList(0, Math.max(0, belowHeadline)));
  }

  /** Only where most of the prose stands below it; a heading further down is one of the text. */
  private int belowHeadline() {
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
    List<BlockGroup> groups = groups();
    groups.forEach(this::count);
    for (BlockGroup group : groups) {
      if (group.first() < firstSure) {
        BlockGroup below = group.from(belowHeadline);
        if (isBeforeThem(below)) {
          taken.addAll(below.prose());
        }
      } else if (isPart(group)) {
        taken.addAll(group.blocks());
      }
    }
    return withSubheads(taken);
  }

  private void count(BlockGroup group) {
    Element element = group.element();
    if (element != null) {
      counts
          .computeIfAbsent(group.beside(), beside -> new HashMap<>())
          .merge(build(element), 1, Integer::sum);
    }
  }

  /** Whether others of its kind stand beside it, as do letters of readers and short reports. */
  private boolean isOneOfAList(BlockGroup group) {
    Element element = group.element();
    return element != null
        && !group.isBare()
        && counts.getOrDefault(group.beside(), Map.of()).getOrDefault(build(element), 0) > 1;
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

  private List<BlockGroup> groups() {
    List<BlockGroup> groups = new ArrayList<>();
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
      BlockGroup last = groups.isEmpty() ? null : groups.getLast();
      if (last != null && child != null && child.equals(last.element())) {
        last.blocks().add(block);
      } else {
        groups.add(new BlockGroup(beside, child, i, new ArrayList<>(List.of(block))));
      }
    }
    return groups;
  }

  private boolean isBeforeThem(BlockGroup group) {
    boolean isBelow = belowHeadline >= 0 && group.first() >= belowHeadline;
    boolean isAbove = belowHeadline >= 0 && !isBelow;
    return !isAbove
        && (isBelow || isWithinArticle(group) || isNextToThem(group))
        && group.isProse();
  }

  private boolean isNextToThem(BlockGroup group) {
    return group.first() + group.blocks().size() == firstSure;
  }

  private boolean isPart(BlockGroup group) {
    if (!group.isProse()) {
      return false;
    }
    if (isBuiltAsAPart(group)) {
      return true;
    }
    if (group.first() > lastSure && (isOneOfAList(group) || group.bearsATime())) {
      return false;
    }
    if (isWithinArticle(group)) {
      return true;
    }
    return !hasArticle
        && (group.prose().size() >= FEWEST_PARAGRAPHS
            || group.first() < lastSure
            || headline.isWithin(group.beside())
            || (group.isBare() && group.first() == lastSure + 1));
  }

  /** Whether it stands in the element that the page marks as the article. */
  private boolean isWithinArticle(BlockGroup group) {
    for (Element up = group.beside(); hasArticle && up != null; up = up.parent()) {
      if (isArticle(up)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticle(Element element) {
    return element.normalName().equals("article") || element.attr("role").equals("article");
  }

  private boolean isBuiltAsAPart(BlockGroup group) {
    Element element = group.element();
    return element != null
        && builds.getOrDefault(group.beside(), Set.of()).contains(build(element));
  }
}
