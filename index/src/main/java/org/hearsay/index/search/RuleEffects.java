package org.hearsay.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.hearsay.identity.AliasEffect;
import org.hearsay.identity.AliasRule;
import org.hearsay.identity.Aliases;
import org.hearsay.index.Schema;

/** What the rules of the user's alias file did in an index. */
final class RuleEffects {

  private final IndexView index;
  private final Aliases aliases;

  RuleEffects(IndexView index, Aliases aliases) {
    this.index = index;
    this.aliases = aliases;
  }

  /** In the order of the file. */
  List<AliasEffect> all(WhoIsWho whoIsWho) throws IOException {
    if (aliases.rules().isEmpty()) {
      return List.of();
    }
    List<AliasEffect> effects = new ArrayList<>(whoIsWho.effects());
    for (AliasRule rule : aliases.rules()) {
      if (rule instanceof AliasRule.Outlet outlet) {
        effects.add(effect(outlet));
      }
    }
    effects.sort(Comparator.comparingInt(effect -> effect.rule().line()));
    return List.copyOf(effects);
  }

  private AliasEffect effect(AliasRule.Outlet rule) throws IOException {
    int found = 0;
    long sum = 0;
    for (String name : rule.others()) {
      long articles = articles(name);
      found += articles > 0 ? 1 : 0;
      sum += articles;
    }
    return new AliasEffect(rule, found, sum);
  }

  private long articles(String outlet) throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(
                new TermQuery(new Term(Schema.TYPE, Schema.TYPE_ARTICLE)),
                BooleanClause.Occur.FILTER)
            .add(
                new TermQuery(new Term(Schema.OUTLET, Schema.outletTerm(outlet))),
                BooleanClause.Occur.FILTER)
            .build();
    return index.count(query);
  }
}
