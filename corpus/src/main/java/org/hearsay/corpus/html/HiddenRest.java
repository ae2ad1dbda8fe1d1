package org.hearsay.corpus.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The rest of a text that a page hides until its reader asks for more. */
final class HiddenRest {

  private static final Pattern MORE =
      Pattern.compile(
          "\\W*(?:(?:read|show|see|view|load) (?:more|on|all|(?:the )?(?:whole|full|rest of the|entire) (?:story|article|text|report))|continue(?: reading)?|expand)\\W*",
          Pattern.CASE_INSENSITIVE);

  private static final int FEWEST_PARAGRAPHS = 2;

  /** In characters. */
  private static final int LONG = 80;

  private HiddenRest() {}

  /** Where the button for it stands beside it. */
  static void show(Document page) {
    for (Element hidden : page.select("div[style], section[style], div[hidden], section[hidden]")) {
      Element parent = hidden.parent();
      if (Furniture.isNeverText(hidden)
          && parent != null
          && paragraphs(hidden) >= FEWEST_PARAGRAPHS
          && parent.select("> a, > button, > p > a, > div > a, > div > button, > span").stream()
              .anyMatch(button -> MORE.matcher(button.text()).matches())) {
        hidden.removeAttr("style").removeAttr("hidden");
      }
    }
  }

  private static long paragraphs(Element element) {
    return element.select("> p").stream().filter(p -> p.ownText().length() >= LONG).count();
  }
}
