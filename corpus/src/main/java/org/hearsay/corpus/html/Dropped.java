package org.hearsay.corpus.html;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What to pass over below an element: furniture by its name, and articles inside the article. An
 * element that holds more than half of the text is none, whatever its name, but for readers'
 * comments, which can be longer than what they are about.
 */
final class Dropped implements Predicate<Element> {

  private static final Pattern COMMENTS =
      Pattern.compile("comments?|disqus|livefyre|respond", Pattern.CASE_INSENSITIVE);

  private final Map<Element, Integer> lengths = new HashMap<>();
  private final int whole;

  Dropped(Element root) {
    Measure measure = new Measure(root);
    root.traverse(measure);
    whole = measure.length;
  }

  @Override
  public boolean test(Element element) {
    Integer length = lengths.get(element);
    if (length == null) {
      return Furniture.isNeverText(element);
    }
    return 2L * length <= whole || isComments(element);
  }

  private static boolean isComments(Element element) {
    return COMMENTS.matcher(element.className() + ' ' + element.id()).find()
        && element.selectFirst("h1") == null;
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
