package org.hearsay.corpus.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A stretch of text that a reader sees as one paragraph.
 *
 * @param within the innermost block element around all of it
 * @param linked how many of its characters lead elsewhere
 */
record Block(String text, Element within, int linked) {

  /** Shorter ones are bylines, buttons and the like as often as paragraphs. */
  private static final int SHORTEST_PARAGRAPH = 60;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;][\"'”’)\\]»*]{0,3}\\s*$");

  boolean isHeading() {
    return within.normalName().matches("h[1-6]");
  }

  /** Whether most of it leads elsewhere, as in menus and lists of other articles. */
  boolean isLink() {
    return 2 * linked > text.length();
  }

  /** Whether it reads like a paragraph of an article. */
  boolean isParagraph() {
    return text.length() >= SHORTEST_PARAGRAPH && !isLink() && !isHeading();
  }

  /** Whether it ends as sentences do; captions, bylines and buttons do not. */
  boolean isSentence() {
    return SENTENCE_END.matcher(text).find();
  }

  /** Whether it reads like a paragraph, and ends like one. */
  boolean isProse() {
    return isParagraph() && isSentence();
  }

  /** Whether it may begin a text: a paragraph, or a short sentence. */
  boolean isText() {
    return isHeading() ? isLead() : isParagraph() || (isSentence() && text.indexOf(' ') > 0);
  }

  /** Whether it is a whole sentence set as a heading, as leads are. */
  boolean isLead() {
    return isHeading()
        && !isLink()
        && text.length() >= SHORTEST_PARAGRAPH
        && text.endsWith(".")
        && !within.normalName().equals("h1");
  }

  /** Whether it is a few words in an element of its own, as marks of advertisements are. */
  boolean isLabel() {
    return text.length() < SHORTEST_PARAGRAPH
        && !isSentence()
        && switch (within.normalName()) {
          case "div", "section", "aside", "center" ->
              within.ownText().length() < SHORTEST_PARAGRAPH;
          default -> false;
        };
  }

  boolean isWithin(Element element) {
    for (Element up = within; up != null; up = up.parent()) {
      if (up.equals(element)) {
        return true;
      }
    }
    return false;
  }

  /** The element that holds it as one paragraph among others. */
  Element container() {
    Element parent = within.parent();
    return parent != null && isOneOfMany() ? parent : within;
  }

  private boolean isOneOfMany() {
    return switch (within.normalName()) {
      case "p", "li", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
      default -> false;
    };
  }
}
