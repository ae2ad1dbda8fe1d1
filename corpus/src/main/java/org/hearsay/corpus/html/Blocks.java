package org.hearsay.corpus.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text below an element as the blocks it is shown in. White space is collapsed, what is
 * invisible (soft hyphens, zero-width spaces) is dropped; a single line break stays one, two in a
 * row end a block.
 */
final class Blocks implements NodeFilter {

  private static final String BETWEEN = "\n\n";

  /** Only preformatted text has them. */
  private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*+\n");

  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "hr",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "nav",
          "figure",
          "figcaption",
          "address",
          "form",
          "fieldset",
          "legend",
          "details",
          "summary",
          "center",
          "hgroup",
          "menu",
          "block",
          "hl1",
          "hl2",
          "lead",
          "bq");

  private static final Pattern LINE_ENDS = Pattern.compile("[ \t]*+\n[ \t]*+");

  private final Predicate<Element> dropped;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Element> around = new ArrayDeque<>();
  private final StringBuilder current = new StringBuilder();
  private int linked;
  private int links;
  private int preformatted;

  private Blocks(Predicate<Element> dropped) {
    this.dropped = dropped;
  }

  /** All that is shown below the element. */
  static List<Block> of(Element root) {
    return of(root, Furniture::isNeverText);
  }

  /**
   * @param dropped elements to pass over with all that is in them
   */
  static List<Block> of(Element root, Predicate<Element> dropped) {
    Blocks blocks = new Blocks(dropped);
    root.filter(blocks);
    return blocks.blocks;
  }

  static String joined(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining(BETWEEN));
  }

  /** The text of a string that may hold markup, or plain paragraphs on lines of their own. */
  static String textOfString(String given) {
    if (given.indexOf('<') >= 0 && Furniture.holdsMarkup(given)) {
      return joined(of(Jsoup.parseBodyFragment(given).body()));
    }
    return Entities.decoded(given)
        .lines()
        .map(Blocks::plain)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(BETWEEN));
  }

  /** On one line, without what is invisible. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    append(Entities.decoded(text), plain);
    return plain.toString().strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
    } else if (node instanceof Element element) {
      if (depth > 0 && dropped.test(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    if (isBlock(element) || around.isEmpty()) {
      flush();
      around.push(element);
    }
    switch (element.normalName()) {
      case "br" -> breakLine();
      case "a" -> links++;
      case "pre" -> preformatted++;
      default -> {}
    }
  }

  private void close(Element element) {
    switch (element.normalName()) {
      case "a" -> links--;
      case "pre" -> preformatted--;
      default -> {}
    }
    if (element.equals(around.peek())) {
      flush();
      around.pop();
    }
  }

  /** Told by the name without its prefix, since XML has no notion of blocks. */
  private static boolean isBlock(Element element) {
    String name = element.normalName();
    return BLOCKS.contains(name.substring(name.indexOf(':') + 1));
  }

  private void add(String text) {
    int before = current.length();
    if (preformatted > 0) {
      current.append(text.replace("\r\n", "\n"));
    } else {
      append(text, current);
    }
    if (links > 0) {
      linked += current.length() - before;
    }
  }

  private static void append(String text, StringBuilder to) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (to.isEmpty() || !Character.isWhitespace(to.charAt(to.length() - 1))) {
          to.append(' ');
        }
      } else if (!isInvisible(c)) {
        to.append(c);
      }
    }
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == 0;
  }

  private void breakLine() {
    boolean second = !current.isEmpty() && current.charAt(current.length() - 1) == '\n';
    if (second) {
      flush();
    } else if (!current.isEmpty()) {
      current.append('\n');
    }
  }

  private void flush() {
    Element within = around.peek();
    if (within != null) {
      for (String paragraph : BLANK_LINES.split(Entities.decoded(current.toString()), -1)) {
        String text = LINE_ENDS.matcher(paragraph.strip()).replaceAll("\n");
        if (!text.isEmpty()) {
          blocks.add(new Block(text, within, Math.min(linked, text.length())));
        }
      }
    }
    current.setLength(0);
    linked = 0;
  }
}
