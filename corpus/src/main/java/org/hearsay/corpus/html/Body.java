package org.hearsay.corpus.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of the article on a page. The page's linked data says which text it is, its markup where
 * paragraphs end; where there is no linked data, the elements that are marked as the article's body
 * are taken, else of the largest {@code article} element, or of the page, the part that holds most
 * paragraphs.
 */
final class Body {

  /** A page that marks no article and has less text has a teaser or a notice. */
  private static final int SHORTEST = 140;

  /** Linked data that is this much shorter than what the page shows is only the beginning. */
  private static final double LEAST_SHARE = 0.6;

  private static final String PART = "[itemprop~=(?i)^articleBody$]";
  private static final String MARKED = PART + ":not(" + PART + " *)";
  private static final String ARTICLE = "article:not(article *)";

  /** How far above its paragraphs the element that holds an article stands at most. */
  private static final int HEIGHT = 3;

  private Body() {}

  /**
   * @param linked the text in the page's linked data
   */
  static Optional<String> text(Document document, Optional<String> linked) {
    List<Block> shown = shown(document);
    String text = Blocks.joined(shown);
    if (linked.isPresent() && linked.get().length() >= LEAST_SHARE * text.length()) {
      return Optional.of(Paragraphs.of(linked.get(), document));
    }
    boolean isMarked = linked.isPresent() || document.selectFirst(MARKED) != null;
    return text.length() >= SHORTEST || (isMarked && !text.isEmpty())
        ? Optional.of(text)
        : Optional.empty();
  }

  static String textOfFragment(String given) {
    return Furniture.holdsMarkup(given)
        ? Blocks.joined(below(Jsoup.parseBodyFragment(given).body()))
        : Blocks.textOfString(given);
  }

  private static List<Block> shown(Document document) {
    List<Block> marked =
        document.select(MARKED).stream().flatMap(part -> below(part).stream()).toList();
    return marked.isEmpty() ? densest(largestArticle(document)) : marked;
  }

  private static Element largestArticle(Document document) {
    return document.select(ARTICLE).stream()
        .filter(article -> paragraphLength(article) >= SHORTEST)
        .max(Comparator.comparingInt(Body::paragraphLength))
        .orElse(document.body());
  }

  private static int paragraphLength(Element element) {
    return paragraphs(element).stream().mapToInt(block -> block.text().length()).sum();
  }

  private static List<Block> paragraphs(Element element) {
    return Blocks.of(element, new Dropped(element)).stream()
        .filter(block -> block.isParagraph() && !FurnitureLines.holds(block))
        .toList();
  }

  /**
   * What is below the element that holds most paragraphs: each counts whole for the one that it
   * stands in and half for the next above, so that a column of paragraphs, each in an element of
   * its own, is taken together and what stands beside the column is not.
   */
  private static List<Block> densest(Element within) {
    Map<Element, Double> scores = new LinkedHashMap<>();
    for (Block block : paragraphs(within)) {
      double score = block.text().length();
      Element holder = block.container();
      for (int up = 0; up < HEIGHT && holder != null; up++) {
        scores.merge(holder, score, Double::sum);
        score /= 2;
        holder = holder.equals(within) ? null : holder.parent();
      }
    }
    return scores.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(best -> below(best.getKey()))
        .orElse(List.of());
  }

  /** What is left when menus, links to other articles and the phrases of pages are taken away. */
  private static List<Block> below(Element root) {
    List<Block> kept = new ArrayList<>();
    Element closed = null;
    for (Block block : Blocks.of(root, new Dropped(root))) {
      if (closed != null && block.within().parents().contains(closed)) {
        continue;
      }
      closed = null;
      if (FurnitureLines.holds(block)) {
        closed = section(block, root);
      } else if (!block.isLink() && !block.within().normalName().equals("h1")) {
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && kept.getLast().isHeading()) {
      kept.removeLast();
    }
    return kept;
  }

  /** What a heading like "More From This Section" stands over. */
  private static @Nullable Element section(Block heading, Element root) {
    Element element = heading.within();
    if (element.equals(root) || !heading.isHeading()) {
      return null;
    }
    Element parent = element.parent();
    return root.equals(parent) ? element.nextElementSibling() : parent;
  }
}
