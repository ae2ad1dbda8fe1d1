package org.hearsay.compare.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.compare.finding.QuoteVerdict;
import org.hearsay.compare.text.Lexicon;

/** What changed between two wordings, for the reader. */
final class Changes {

  private static final Lexicon WEIGHTY = Lexicon.of(Changes.class, "weighty.txt");

  private static final int SHOWN = 12;

  /** So many changes are told, where several change what is meant. */
  private static final int TOLD = 3;

  private Changes() {}

  /** Whether a number, a negation or a modal verb changed. */
  static boolean ofMeaning(QuoteAlignment alignment) {
    return alignment.changes().stream().anyMatch(Changes::ofMeaning);
  }

  private static boolean ofMeaning(QuoteAlignment.Change change) {
    return !weighty(change.left()).equals(weighty(change.right()));
  }

  private static Set<String> weighty(List<String> words) {
    Set<String> weighty = new HashSet<>();
    for (String word : words) {
      if (Character.isDigit(word.charAt(0))) {
        weighty.add(word);
      }
      WEIGHTY.classOf(word).ifPresent(weighty::add);
    }
    return weighty;
  }

  static String reason(
      QuoteVerdict verdict,
      QuoteAlignment alignment,
      String left,
      String right,
      String speaker,
      String other) {
    return switch (verdict) {
      case SAME -> left + " and " + right + " quote the same words.";
      case MISATTRIBUTED ->
          left + " has " + speaker + " say it, " + right + " has " + other + " say it.";
      case TRUNCATED -> truncated(alignment, left, right);
      case REWORDED -> reworded(alignment, left, right);
    };
  }

  private static String truncated(QuoteAlignment alignment, String left, String right) {
    if (alignment.left().isEmpty() && alignment.right().isEmpty()) {
      return left + " and " + right + " cut the quote differently.";
    }
    if (alignment.left().isEmpty()) {
      return left + " leaves out " + shown(alignment.right()) + ".";
    }
    String more = right + " leaves out " + shown(alignment.left());
    return alignment.right().isEmpty()
        ? more + "."
        : more + ", " + left + " " + shown(alignment.right()) + ".";
  }

  private static String reworded(QuoteAlignment alignment, String left, String right) {
    if (alignment.changes().isEmpty()) {
      return left + " and " + right + " tell it in different words.";
    }
    List<QuoteAlignment.Change> grave =
        alignment.changes().stream().filter(Changes::ofMeaning).limit(TOLD).toList();
    List<QuoteAlignment.Change> told = grave.isEmpty() ? alignment.changes().subList(0, 1) : grave;
    return told.stream()
            .map(change -> exchanged(change, left, right))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private static String exchanged(QuoteAlignment.Change change, String left, String right) {
    if (change.left().isEmpty()) {
      return right + " has " + shown(change.right()) + ", which " + left + " has not";
    }
    if (change.right().isEmpty()) {
      return left + " has " + shown(change.left()) + ", which " + right + " has not";
    }
    return left + " has " + shown(change.left()) + ", " + right + " has " + shown(change.right());
  }

  private static String shown(List<String> words) {
    return words.size() <= SHOWN
        ? "“" + String.join(" ", words) + "”"
        : "“" + String.join(" ", words.subList(0, SHOWN)) + " …”";
  }
}
