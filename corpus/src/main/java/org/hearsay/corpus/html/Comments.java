package org.hearsay.corpus.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.corpus.ResourceLines;
import org.jsoup.nodes.Element;

/**
 * What readers write below an article, told from the names that programs give it, from schema.org's
 * types, and from the buttons to answer it. It can be longer than what it is about.
 */
final class Comments {

  private static final Pattern NAMES = anyOf("comment-names.txt");

  /** Names that only say whether an article may be commented on. */
  private static final Pattern SETTING =
      Pattern.compile(
          "(?:has|no|with|without|show|hide|allow|open|closed?|toggle)[-_]?comments?(?:$|[-_].*)"
              + "|(?:tone|is|section|type|category|theme|style|pillar|article)[-_]+comment\\b.*"
              + "|comments?[-_]?(?:open|closed|enabled|disabled|allowed|status|on|off)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TYPE = Pattern.compile("(?:^|[/:\\s])(?:User)?Comments?(?:\\s|$)");

  /** What stands on the button below each of them. */
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?:reply|reply to .{1,40}|report|report (?:abuse|comment|this)|flag|flag comment|upvote"
              + "|downvote|permalink|respond)",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_HEADING = 140;
  private static final Pattern NUMBER = Pattern.compile("\\d");

  private static final Pattern HEADING = anyOf("comment-headings.txt");

  /** How far above its button a comment begins at most. */
  private static final int HEIGHT = 6;

  /** In characters; the name of whoever wrote it is shorter. */
  private static final int LEAST_TEXT = 25;

  /** How many elements of a comment are looked at; bounds the time it takes. */
  private static final int MOST_ELEMENTS = 100;

  private final Set<Element> answered = Collections.newSetFromMap(new IdentityHashMap<>());

  private Comments() {}

  /** Those below an element; what the buttons tell is looked up once. */
  static Comments below(Element root) {
    Comments comments = new Comments();
    for (Element button : root.select("a, button, span, input[type=button], input[type=submit]")) {
      String label = button.normalName().equals("input") ? button.val() : button.ownText();
      if (label.length() <= 60 && ANSWER.matcher(label.strip()).matches()) {
        comments.addItemOf(button, root);
      }
    }
    comments.answered.addAll(Signatures.signedBelowText(root));
    return comments;
  }

  /** The smallest element with the button and a text, and those of the same kind beside it. */
  private void addItemOf(Element button, Element root) {
    Element item = button.parent();
    for (int up = 0; up < HEIGHT && item != null && !item.equals(root); up++) {
      if (answered.contains(item) || item.childNodeSize() > MOST_ELEMENTS) {
        return;
      }
      boolean holdsText =
          item.stream()
              .limit(MOST_ELEMENTS)
              .filter(element -> !element.equals(button))
              .anyMatch(element -> element.ownText().length() >= LEAST_TEXT);
      if (holdsText) {
        if (!holdsArticle(item)) {
          answered.add(item);
          Element name = item.previousElementSibling();
          if (name != null && name.normalName().equals("dt")) {
            answered.add(name);
          }
        }
        return;
      }
      item = item.parent();
    }
  }

  boolean contain(Element element) {
    return (answered.contains(element) || isCalledSo(element)) && !holdsArticle(element);
  }

  /** Whether a block of its own begins what readers write. */
  static boolean begin(Block block) {
    String text = block.text();
    return text.length() <= LONGEST_HEADING
        && !block.isLink()
        && (isHeading(block) || NUMBER.matcher(text).replaceAll("").equals(text))
        && HEADING.matcher(text.strip()).matches();
  }

  /** In a mere line a number only says how many there are, as it does above articles too. */
  private static boolean isHeading(Block block) {
    return block.isHeading()
        || switch (block.within().normalName()) {
          case "summary", "legend", "dt", "caption" -> true;
          default -> {
            Element bold = block.within().selectFirst("strong, b");
            yield bold != null && bold.text().equals(block.text());
          }
        };
  }

  private static boolean isCalledSo(Element element) {
    return isComment(element.className())
        || isComment(element.id())
        || isComment(element.attr("aria-label"))
        || isComment(element.tagName())
        || element.attributes().asList().stream()
            .anyMatch(data -> data.getKey().startsWith("data-") && isComment(data.getValue()))
        || element.attr("itemprop").toLowerCase(Locale.ROOT).matches("comments?")
        || TYPE.matcher(element.attr("itemtype")).find()
        || TYPE.matcher(element.attr("typeof")).find();
  }

  private static boolean holdsArticle(Element element) {
    return switch (element.normalName()) {
      case "html", "body", "main" -> true;
      default ->
          element.selectFirst("h1, [itemprop~=(?i)^articleBody$], main") != null
              || element.attr("itemprop").equalsIgnoreCase("articleBody");
    };
  }

  private static boolean isComment(String names) {
    if (names.isEmpty() || names.length() > Furniture.MOST_CHARACTERS) {
      return false;
    }
    for (String name : names.split("\\s+", -1)) {
      if (!SETTING.matcher(name).matches() && NAMES.matcher(name).find()) {
        return true;
      }
    }
    return false;
  }

  private static Pattern anyOf(String resource) {
    return Pattern.compile(
        "(?:" + String.join(")|(?:", ResourceLines.of(Comments.class, resource)) + ")",
        Pattern.CASE_INSENSITIVE);
  }
}
