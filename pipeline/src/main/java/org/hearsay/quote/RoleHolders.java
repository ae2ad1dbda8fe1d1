package org.hearsay.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.mention.Role;
import org.hearsay.syntax.ParsedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Who has which role in an article, so that "the Norwegian leader" finds Norway's prime minister.
 * Not thread-safe; one an article.
 */
final class RoleHolders {

  private static final double LEAST_ROLE_MATCH = -0.2;

  /** "the president" is the one whom the article calls so without a country, where there is one. */
  private static final double FOREIGN = 0.3;

  private static final Set<String> RANK_WORDS =
      Set.copyOf(ResourceLines.of(Discourse.class, "rank-words.txt"));

  private final ParsedArticle article;
  private final Map<Someone, Integer> lastSeen;
  private final Map<String, List<Holder>> holders = new HashMap<>();

  private record Holder(Someone who, Role role) {}

  /**
   * @param lastSeen the token where each was last spoken of; a view that grows as the article is
   *     read
   */
  RoleHolders(ParsedArticle article, Map<Someone, Integer> lastSeen) {
    this.article = article;
    this.lastSeen = lastSeen;
  }

  /** Under every noun that the role can be called by. */
  void add(Someone someone, Role role) {
    Holder holder = new Holder(someone, role);
    String noun = role.noun().name();
    addHolder(noun, holder);
    addHolder(noun.substring(noun.lastIndexOf(' ') + 1), holder);
    role.noun().wider().forEach(wider -> addHolder(wider, holder));
  }

  private void addHolder(String noun, Holder holder) {
    List<Holder> list = holders.computeIfAbsent(noun, absent -> new ArrayList<>());
    if (list.isEmpty() || !list.getLast().equals(holder)) {
      list.add(holder);
    }
  }

  /**
   * Whom "the ROLE" at this token means, or null.
   *
   * @param proper the words of the wanted role that are written with a capital
   */
  @Nullable Someone holder(int at, Role wanted, Set<String> proper) {
    Someone best = null;
    double bestScore = LEAST_ROLE_MATCH;
    for (Holder holder : holders.getOrDefault(wanted.noun().name(), List.of())) {
      double score = match(at, wanted, proper, holder);
      if (score > bestScore) {
        bestScore = score;
        best = holder.who();
      }
    }
    return best;
  }

  private double match(int at, Role wanted, Set<String> proper, Holder holder) {
    Role role = holder.role();
    if (holder.who().gender().clashesWith(wanted.noun().gender())) {
      return Double.NEGATIVE_INFINITY;
    }
    double score = role.noun().name().equals(wanted.noun().name()) ? 0.4 : 0;
    for (String country : wanted.countries()) {
      if (role.countries().contains(country)) {
        score += 1.5;
      } else {
        score -= role.countries().isEmpty() ? 0.3 : 10;
      }
    }
    score -= wanted.countries().isEmpty() && !role.countries().isEmpty() ? FOREIGN : 0;
    for (String word : wanted.words()) {
      double missing = role.isBare() ? 0.5 : proper.contains(word) ? 10 : 1.2;
      score += role.words().contains(word) ? 1.0 : -missing;
    }
    for (String word : role.words()) {
      score -= RANK_WORDS.contains(word) && !wanted.words().contains(word) ? 3.0 : 0;
    }
    Integer seen = lastSeen.get(holder.who());
    if (seen == null) {
      return score - 0.5;
    }
    int distance = article.token(at).sentence() - article.token(seen).sentence();
    return score + Math.max(0, 0.5 - 0.05 * distance);
  }
}
