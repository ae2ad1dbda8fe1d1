package org.hearsay.corpus.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Lines that say who wrote what stands by them and when, as readers' comments bear them. */
final class Signatures {

  private static final Pattern LINE =
      Pattern.compile(
          "\\b\\d{1,3} ?(?:s|sec|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|years?) ago\\b"
              + "|\\b(?:19|20)\\d\\d\\b.{0,12}\\b\\d{1,2}[:.]\\d\\d\\b|\\b(?:said|says|wrote)\\s*(?:\\.{3}|…|:)$",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 80;
  private static final int SHORTEST_PARAGRAPH = 80;

  /** How much of an element, and of a row of them, is looked at; bounds the time it takes. */
  private static final int MOST_ELEMENTS = 30;

  private static final int MOST_SIBLINGS = 1_000;

  private Signatures() {}

  static boolean isOne(String line) {
    return line.length() <= LONGEST && LINE.matcher(line).find();
  }

  /** Two and more elements of one build below paragraphs, each with such a line. */
  static List<Element> signedBelowText(Element root) {
    List<Element> signed = new ArrayList<>();
    for (Element parent : root.getAllElements()) {
      if (parent.childrenSize() > 2 && parent.childrenSize() <= MOST_SIBLINGS) {
        kinds(parent).values().stream()
            .filter(kind -> kind.size() > 1 && kind.stream().allMatch(Signatures::isSigned))
            .forEach(signed::addAll);
      }
    }
    return signed;
  }

  /** The children of an element from its first paragraph on, by how they are built. */
  private static Map<String, List<Element>> kinds(Element parent) {
    Map<String, List<Element>> kinds = new LinkedHashMap<>();
    boolean isBelowText = false;
    for (Element child : parent.children()) {
      isBelowText |=
          child.normalName().equals("p") && child.ownText().length() >= SHORTEST_PARAGRAPH;
      if (isBelowText && child.normalName().matches("div|section|article|li")) {
        kinds
            .computeIfAbsent(child.normalName() + '.' + child.className(), k -> new ArrayList<>())
            .add(child);
      }
    }
    return kinds;
  }

  private static boolean isSigned(Element element) {
    return element.stream().limit(MOST_ELEMENTS).map(Element::ownText).anyMatch(Signatures::isOne);
  }
}
