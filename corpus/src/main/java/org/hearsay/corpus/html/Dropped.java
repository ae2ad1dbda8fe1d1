package org.hearsay.corpus.html;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What to pass over below an element: furniture by its name, readers' comments, and articles inside
 * the article. An element that holds more than half of the text is none, whatever its name, but for
 * comments, which can be longer than what they are about.
 */
final class Dropped implements Predicate<Element> {

  /** So many paragraphs no offer of a subscription has. */
  private static final int FEWEST_PARAGRAPHS = 2;

  /** In characters. */
  private static final int LONG = 80;

  private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();
  private final Set<String> builds = new HashSet<>();
  private final Comments comments;
  private final int whole;

  Dropped(Element root, Comments comments) {
    this.comments = comments;
    Measure measure = new Measure(root);
    root.traverse(measure);
    whole = measure.length;
    lengths.entrySet().stream()
        .filter(suspect -> 2L * suspect.getValue() > whole)
        .forEach(suspect -> builds.add(build(suspect.getKey())));
  }

  @Override
  public boolean test(Element element) {
    if (Furniture.isNeverText(element) || comments.contain(element)) {
      return true;
    }
    Integer length = lengths.get(element);
    return length != null
        && 2L * length <= whole
        && !isBuiltAsTheText(element)
        && !isTextAllTheSame(element);
  }

  /** Some programs put every part of an article into an element of one name. */
  private boolean isBuiltAsTheText(Element element) {
    return !element.className().isEmpty() && builds.contains(build(element));
  }

  private static String build(Element element) {
    return element.normalName() + '.' + element.className();
  }

  private static boolean isTextAllTheSame(Element element) {
    if (element.selectFirst(Body.PART) != null) {
      return true;
    }
    return switch (element.normalName()) {
      case "header" -> element.selectFirst("h1") != null;
      // A part of the article that a page is laid out in; others have a headline or a time.
      case "article" ->
          element.selectFirst("h1, h2, h3, h4, h5, h6, time") == null && isProse(element);
      default -> Furniture.isDoubtful(element) && isProse(element);
    };
  }

  private static boolean isProse(Element element) {
    int fewest = Furniture.isNamedAsLead(element) ? 1 : FEWEST_PARAGRAPHS;
    return element.select("p").stream().filter(p -> p.ownText().length() > LONG).count() >= fewest
        && element.selectFirst("form, button, input") == null;
  }

  /** Counts the text in every element that is suspected. */
  private final class Measure implements NodeVisitor {

    private final Element root;
    private int length;

    Measure(Element root) {
      this.root = root;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        length += text.getWholeText().strip().length();
      } else if (node instanceof Element element && isSuspected(element)) {
        lengths.put(element, length);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        lengths.computeIfPresent(element, (suspect, before) -> length - before);
      }
    }

    private boolean isSuspected(Element element) {
      return !element.equals(root)
          && (element.normalName().equals("article") || Furniture.isAroundArticles(element));
    }
  }
}
