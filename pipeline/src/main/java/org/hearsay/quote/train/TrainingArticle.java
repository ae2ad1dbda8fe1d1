package org.hearsay.quote.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.quote.model.TokenTable;
import org.hearsay.syntax.ParsedArticle;
import org.jspecify.annotations.Nullable;

/** An article to train on: its tokens, what was marked in it, and its fold of the jackknife. */
record TrainingArticle(TokenTable table, List<GoldTokens> gold, int fold) {

  static List<TrainingArticle> of(List<GoldArticle> gold, List<ParsedArticle> parsed, int folds) {
    List<TrainingArticle> articles = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      articles.add(
          new TrainingArticle(
              TokenTable.of(parsed.get(i)), GoldTokens.of(gold.get(i), parsed.get(i)), i % folds));
    }
    return articles;
  }

  /** The heads of the marked cues. */
  BitSet heads() {
    BitSet heads = new BitSet();
    for (GoldTokens marked : gold) {
      if (marked.head() >= 0 && !marked.content().isEmpty()) {
        heads.set(marked.head());
      }
    }
    return heads;
  }

  /** What is marked for the cue with this head. */
  @Nullable GoldTokens markedFor(int head) {
    GoldTokens found = null;
    for (GoldTokens marked : gold) {
      if (marked.head() == head && !marked.content().isEmpty()) {
        found = marked;
      }
    }
    return found;
  }
}
