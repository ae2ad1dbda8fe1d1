package org.hearsay.corpus.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of the article on a page. The page's linked data says which text it is, its markup where
 * paragraphs end; where there is no linked data, the elements that are marked as the article's body
 * are taken, else of the {@code article} element with most paragraphs, or of the page, the part
 * that holds most of them; and with either what {@link Containers} finds to belong to it.
 */
final class Body {

  /** A page that marks no article and has less text has a teaser or a notice. */
  private static final int SHORTEST = 140;

  /** Linked data that is this much shorter than what the page shows is only the beginning. */
  private static final double LEAST_SHARE = 0.6;

  /** An article element with less than this share of the page's densest part is not the article. */
  private static final double LEAST_ARTICLE = 0.5;

  /** Where less of the prose on a page is taken, its reader is told. */
  private static final double LEAST_TAKEN = 0.5;

  static final String PART = "[itemprop~=(?i)^articleBody$]";
  private static final String MARKED = PART + ":not(" + PART + " *)";

  /** Letters; less is a caption or a note on cookies. */
  private static final int FEWEST_MISSED = 250;

  private static final String ARTICLE = "article:not(article *)";

  /** How far above its paragraphs the element that holds an article stands at most. */
  private static final int HEIGHT = 3;

  /** A page's text as it was found, and what its reader should know of it. */
  record Found(String text, List<String> notes) {}

  private final Document page;
  private final Comments comments;

  private Body(Document page) {
    this.page = page;
    OpenLinks.close(page);
    HiddenRest.show(page);
    comments = Comments.below(page);
  }

  /**
   * @param linked the text in the page's linked data
   */
  static Optional<Found> of(Document page, Optional<String> linked) {
    return new Body(page).found(linked);
  }

  static String textOfFragment(String given) {
    return Furniture.holdsMarkup(given)
        ? Blocks.joined(article(Jsoup.parseBodyFragment(given)))
        : Blocks.textOfString(given);
  }

  private static List<Block> article(Document fragment) {
    return new Body(fragment).below(fragment.body());
  }

  private Optional<Found> found(Optional<String> linked) {
    List<Block> shown = shown();
    String text = Blocks.joined(shown);
    if (linked.isPresent()
        && linked.get().length() >= LEAST_SHARE * text.length()
        && !isCutOff(linked.get(), text)) {
      return Optional.of(found(lead(linked.get(), shown) + Paragraphs.of(linked.get(), page)));
    }
    boolean isMarked = linked.isPresent() || page.selectFirst(MARKED) != null;
    return text.length() >= SHORTEST || (isMarked && !text.isEmpty())
        ? Optional.of(found(text))
        : Optional.empty();
  }

  private static boolean isCutOff(String linked, String shown) {
    String end = linked.strip();
    return (end.endsWith("…") || end.endsWith("...") || end.endsWith("[...]"))
        && shown.length() > linked.length();
  }

  /** What the page shows before the first words of its linked data, where it shows them too. */
  private static String lead(String linked, List<Block> shown) {
    String letters = Paragraphs.letters(linked);
    List<Block> lead = new ArrayList<>();
    for (Block block : shown) {
      String paragraph = Paragraphs.letters(block.text());
      if (letters.startsWith(paragraph)) {
        return lead.isEmpty() ? "" : Blocks.joined(lead) + "\n\n";
      }
      if (!block.isProse() || letters.contains(paragraph)) {
        return "";
      }
      lead.add(block);
    }
    return "";
  }

  private Found found(String text) {
    int taken = Paragraphs.letters(text).length();
    int standing = letters(prose());
    return new Found(
        text,
        taken >= LEAST_TAKEN * standing || standing - taken < FEWEST_MISSED
            ? List.of()
            : List.of(
                String.format(
                    Locale.ROOT,
                    "the text taken has %,d of the %,d letters of prose on the page: see whether some of it is missing",
                    taken,
                    standing)));
  }

  private static int letters(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> Paragraphs.letters(block.text()).length()).sum();
  }

  /** All that reads like it on the page, whatever its names say, but for comments and teasers. */
  private List<Block> prose() {
    List<Block> blocks =
        Blocks.of(
            page.body(), element -> Furniture.isNeverText(element) || comments.contain(element));
    Teasers teasers = Teasers.of(blocks, page.body());
    return blocks.stream()
        .filter(Block::isProse)
        .filter(block -> !FurnitureLines.holds(block) && !teasers.contain(block))
        .toList();
  }

  private List<Block> shown() {
    List<Element> marked = page.select(MARKED);
    if (marked.stream().anyMatch(part -> paragraphLength(part) > 0)) {
      return grown(scope(marked.getFirst()), marked);
    }
    Element article = largestArticle();
    Optional<Element> densest = densest(article);
    if (densest.isEmpty()) {
      return marked.stream().flatMap(part -> below(part).stream()).toList();
    }
    return grown(article, List.of(densest.get()));
  }

  /** The outermost article around an element, or the page. */
  private Element scope(Element part) {
    Element scope = page.body();
    for (Element up = part.parent(); up != null; up = up.parent()) {
      if (up.normalName().equals("article")) {
        scope = up;
      }
    }
    return scope;
  }

  private List<Block> grown(Element scope, List<Element> parts) {
    Headline headline = new Headline(page);
    Element whole = headline.commonWith(scope);
    List<Block> all = kept(Blocks.of(whole, dropped(whole)), whole);
    Containers containers = new Containers(all, parts, headline);
    return withoutEnds(containers.blocks());
  }

  private Element largestArticle() {
    Element largest =
        page.select(ARTICLE).stream()
            .max(Comparator.comparingInt(this::paragraphLength))
            .orElse(page.body());
    int length = paragraphLength(largest);
    int most = densest(page.body()).map(this::paragraphLength).orElse(0);
    return length >= SHORTEST && length >= LEAST_ARTICLE * most ? largest : page.body();
  }

  private int paragraphLength(Element element) {
    return paragraphs(element).stream().mapToInt(block -> block.text().length()).sum();
  }

  private Dropped dropped(Element root) {
    return new Dropped(root, comments);
  }

  private List<Block> paragraphs(Element element) {
    return Blocks.of(element, dropped(element)).stream()
        .filter(block -> block.isParagraph() && !FurnitureLines.holds(block))
        .toList();
  }

  /**
   * The element that holds most paragraphs: each counts whole for the one that it stands in and
   * half for the next above, so that a column of paragraphs, each in an element of its own, is
   * taken together and what stands beside the column is not.
   */
  private Optional<Element> densest(Element within) {
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
    return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** What is left of one element when menus, links and the phrases of pages are taken away. */
  private List<Block> below(Element root) {
    return withoutEnds(kept(Blocks.of(root, dropped(root)), root));
  }

  private static List<Block> kept(List<Block> blocks, Element root) {
    List<Block> kept = new ArrayList<>();
    Set<Element> closed = Collections.newSetFromMap(new IdentityHashMap<>());
    Teasers teasers = Teasers.of(blocks, root);
    boolean hasProse = false;
    for (Block block : blocks) {
      if (hasProse && Comments.begin(block)) {
        break;
      }
      if (isBelowOne(block, closed)) {
        continue;
      }
      if (FurnitureLines.holds(block)) {
        boolean onlyCounts = !hasProse && Comments.begin(block);
        Element section = onlyCounts ? null : section(block, root, kept);
        if (section != null) {
          closed.add(section);
        }
        dropHeadingOf(block, kept);
      } else if (!teasers.contain(block) && !block.isLabel()) {
        kept.add(block);
        hasProse |= block.isProse();
      }
    }
    return kept;
  }

  /** Of a box that held nothing else. */
  private static void dropHeadingOf(Block line, List<Block> kept) {
    Element box = line.within().parent();
    if (!kept.isEmpty()
        && kept.getLast().isHeading()
        && !line.isHeading()
        && Objects.equals(kept.getLast().within().parent(), box)) {
      kept.removeLast();
    }
  }

  private static boolean isBelowOne(Block block, Set<Element> closed) {
    if (closed.isEmpty()) {
      return false;
    }
    for (Element up = block.within(); up != null; up = up.parent()) {
      if (closed.contains(up)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Without links to other articles, the lines of bylines before the text, and headings that
   * nothing follows.
   */
  private static List<Block> withoutEnds(List<Block> blocks) {
    List<Block> kept = new ArrayList<>(blocks);
    kept.removeIf(block -> block.isLink() || block.within().normalName().equals("h1"));
    if (kept.stream().anyMatch(Block::isProse)) {
      while (!kept.getFirst().isText()) {
        kept.removeFirst();
      }
    }
    while (!kept.isEmpty() && kept.getLast().isHeading()) {
      kept.removeLast();
    }
    return kept;
  }

  /** What a heading like "More From This Section" stands over. */
  private static @Nullable Element section(Block heading, Element root, List<Block> before) {
    Element element = heading.within();
    if (element.equals(root) || !heading.isHeading()) {
      return null;
    }
    Element parent = element.parent();
    boolean standsBelowText =
        root.equals(parent)
            || (parent != null && !before.isEmpty() && before.getLast().isWithin(parent));
    return standsBelowText ? element.nextElementSibling() : parent;
  }
}
