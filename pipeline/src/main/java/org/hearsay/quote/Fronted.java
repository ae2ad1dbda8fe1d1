package org.hearsay.quote;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.quote.model.TokenTable;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * Puts right what is said in front of its cue where the learned steps took a relative clause behind
 * it: {@code The wall will fall, Quill argued in a letter that was found on Monday.}
 */
final class Fronted {

  private static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP", "WRB");

  private Fronted() {}

  /** These attributions with the content in front of the cue where that holds. */
  static List<Attribution> righted(TokenTable table, List<Attribution> attributions) {
    return attributions.stream().map(attribution -> righted(table, attribution)).toList();
  }

  private static Attribution righted(TokenTable table, Attribution attribution) {
    ParsedArticle article = table.article();
    Token verb = article.token(attribution.head());
    int first = attribution.content().nextSetBit(0);
    boolean tookARelative =
        first > attribution.cue().length() - 1
            && RELATIVE_TAGS.contains(article.token(first).tag())
            && verb.relation().equals("parataxis")
            && verb.head() >= 0
            && verb.head() < verb.index();
    if (!tookARelative || attribution.cue().isEmpty()) {
      return attribution;
    }
    BitSet clause = article.subtree(verb.head());
    clause.andNot(article.subtree(verb.index()));
    BitSet content = new BitSet();
    clause.stream().filter(token -> token < verb.index()).forEach(content::set);
    while (!content.isEmpty() && !table.isWord(content.length() - 1)) {
      content.clear(content.length() - 1);
    }
    return content.isEmpty()
        ? attribution
        : new Attribution(
            content,
            attribution.cue(),
            attribution.source(),
            attribution.head(),
            attribution.confidence(),
            attribution.rule());
  }
}
