package org.hearsay.corpus.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.corpus.ResourceLines;
import org.jsoup.nodes.Element;

/**
 * What stands around an article: menus, share bars, comments, other headlines, notes about cookies.
 * Told from the names that pages give their elements and from phrases; both lists are resources.
 */
final class Furniture {

  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "canvas",
          "video",
          "audio",
          "select",
          "textarea",
          "button",
          "input",
          "head",
          "title",
          "dialog",
          "datalist",
          "map",
          "frameset");
  private static final Set<String> AROUND_ARTICLES =
      Set.of("nav", "header", "aside", "footer", "figure", "figcaption", "menu", "form", "address");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar");

  /** Single words of a class or id, and words in a row: "share", "most read". */
  private static final Set<String> NAMES =
      Set.copyOf(ResourceLines.of(Furniture.class, "furniture-names.txt"));

  /**
   * What pages call the part of an article that is for subscribers, or for printers, among others.
   */
  private static final Pattern DOUBTFUL =
      Pattern.compile(
          "\\b(?:paywall|subscri(?:be|ption|ber)|register|print|premium|metered|locked|social|shar(?:e|ing))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEAD =
      Pattern.compile(
          "(?:^|[\\s_-])(?:lead|lede|intro|standfirst|ingress|dek|deck|summary|subtitle)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_NAME = 3;
  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,300}>");
  private static final Pattern PARAGRAPHS =
      Pattern.compile(
          "</(?:p|div|h[1-6]|li|blockquote)\\s*>|<(?:p|br)\\b[^<>]{0,300}>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  /** Names beyond these are made by machines. */
  static final int MOST_CHARACTERS = 300;

  private Furniture() {}

  /** Whether it holds the markup of whole paragraphs, which no plain text does. */
  static boolean holdsParagraphs(String text) {
    return text.indexOf('<') >= 0 && PARAGRAPHS.matcher(text).find();
  }

  static boolean holdsMarkup(String text) {
    return MARKUP.matcher(text).find();
  }

  /** Elements whose text, where they have some, no reader sees as text. */
  static boolean isNeverText(Element element) {
    return NEVER_TEXT.contains(element.normalName())
        || element.hasAttr("hidden")
        || HIDDEN.matcher(element.attr("style")).find();
  }

  /** Whether the page's own names for the element say that it is not the article. */
  static boolean isAroundArticles(Element element) {
    return AROUND_ARTICLES.contains(element.normalName())
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.attr("aria-hidden").equals("true")
        || isNamed(element.className())
        || isNamed(element.id())
        || isNamed(element.attr("data-component"));
  }

  /** Whether nothing but a name that some pages give to a part of the article speaks against it. */
  static boolean isDoubtful(Element element) {
    return !AROUND_ARTICLES.contains(element.normalName())
        && !ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        && (isNamedAsLead(element)
            || DOUBTFUL.matcher(element.className() + ' ' + element.id()).find());
  }

  /** Whether one of its names has a word for the first paragraph of an article in it. */
  static boolean isNamedAsLead(Element element) {
    return LEAD.matcher(element.className()).find();
  }

  private static boolean isNamed(String name) {
    if (name.isEmpty() || name.length() > MOST_CHARACTERS) {
      return false;
    }
    // Classes are set apart by spaces, words within one by hyphens, underscores or capitals.
    return Arrays.stream(name.split("\\s+", -1)).anyMatch(Furniture::isListed);
  }

  private static boolean isListed(String name) {
    List<String> words =
        Arrays.stream(BETWEEN_WORDS.split(name, -1))
            .filter(word -> !word.isEmpty())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
        if (NAMES.contains(String.join(" ", words.subList(from, to)))) {
          return true;
        }
      }
    }
    return false;
  }
}
