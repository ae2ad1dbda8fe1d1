package org.hearsay.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.corpus.EntityKind;
import org.hearsay.syntax.ParsedArticle;

/** Settles by vote of a whole article what kind of name each spelling is. */
final class AgreedKinds {

  /** One full name outweighs one tag of its surname alone. */
  private static final int WEIGHT_OF_FULL_NAME = 2;

  private AgreedKinds() {}

  /** The same mentions, each of the kind that most mentions of its spelling have. */
  static List<NameMention> of(ParsedArticle article, List<NameMention> mentions) {
    Map<String, EnumMap<EntityKind, Integer>> votes = new HashMap<>();
    for (NameMention mention : mentions) {
      int weight = mention.title() == Gender.UNKNOWN ? 1 : 3;
      votes
          .computeIfAbsent(key(article, mention), absent -> new EnumMap<>(EntityKind.class))
          .merge(mention.kind(), weight, Integer::sum);
    }
    countSurnames(article, mentions, votes);
    List<NameMention> agreed = new ArrayList<>();
    for (NameMention mention : mentions) {
      Map<EntityKind, Integer> counts =
          votes.getOrDefault(key(article, mention), new EnumMap<>(EntityKind.class));
      EntityKind best = mention.kind();
      for (Map.Entry<EntityKind, Integer> count : counts.entrySet()) {
        if (count.getValue() > counts.getOrDefault(best, 0)) {
          best = count.getKey();
        }
      }
      agreed.add(mention.withKind(best));
    }
    return agreed;
  }

  /** A surname that stands alone is a person where the article gives it with a first name. */
  private static void countSurnames(
      ParsedArticle article,
      List<NameMention> mentions,
      Map<String, EnumMap<EntityKind, Integer>> votes) {
    for (NameMention mention : mentions) {
      if (mention.kind() != EntityKind.PERSON) {
        continue;
      }
      for (int at = mention.first() + 1; at < mention.end(); at++) {
        NameMention end = new NameMention(at, mention.end(), mention.kind(), Gender.UNKNOWN);
        Map<EntityKind, Integer> counts = votes.get(key(article, end));
        if (counts != null) {
          counts.merge(EntityKind.PERSON, WEIGHT_OF_FULL_NAME, Integer::sum);
        }
      }
    }
  }

  private static String key(ParsedArticle article, NameMention mention) {
    return String.join(" ", PersonName.of(article, mention).words());
  }
}
