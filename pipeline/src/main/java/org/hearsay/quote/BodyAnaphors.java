package org.hearsay.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.mention.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which named body "the ministry" means: the one last spoken of whose name holds the noun. Not
 * thread-safe; one an article.
 */
final class BodyAnaphors {

  private static final Map<String, String> PLACE_NOUNS =
      Map.of(
          "city", "town", "town", "town", "village", "town", "country", "country", "nation",
          "country");
  private static final Set<String> ANAPHORS =
      Set.copyOf(ResourceLines.of(BodyAnaphors.class, "body-anaphors.txt"));

  private final Map<Someone, Integer> lastSeen;
  private final Map<String, List<Someone>> byWord = new HashMap<>();

  /**
   * @param lastSeen the token where each was last spoken of; a view that grows as the article is
   *     read
   */
  BodyAnaphors(Map<Someone, Integer> lastSeen) {
    this.lastSeen = lastSeen;
  }

  /** A body that the article names. */
  void know(Someone body) {
    for (String word : nameOf(body).split(" ", -1)) {
      byWord.computeIfAbsent(word, absent -> new ArrayList<>()).add(body);
    }
  }

  /** The body last spoken of whose name holds all words of the description, or null. */
  @Nullable Someone called(Role wanted) {
    Someone best = null;
    int latest = -1;
    for (Someone body : byWord.getOrDefault(wanted.noun().name(), List.of())) {
      int seen = lastSeen.getOrDefault(body, -1);
      if (seen > latest && wanted.words().stream().allMatch(nameOf(body)::contains)) {
        best = body;
        latest = seen;
      }
    }
    return best;
  }

  /** Whether the noun, alone or with where it sits ("Lund-based"), can mean a body of any name. */
  boolean isAnaphor(Role wanted) {
    String noun = wanted.noun().name();
    boolean seated = wanted.text().endsWith("-based " + noun);
    return (wanted.isBare() || seated) && ANAPHORS.contains(noun);
  }

  /** What kind of thing the noun can mean, as {@link Salience} calls it. */
  String kindOf(Role wanted) {
    return PLACE_NOUNS.getOrDefault(wanted.noun().name(), "body");
  }

  private static String nameOf(Someone body) {
    return body.speaker().name().toLowerCase(Locale.ROOT);
  }
}
