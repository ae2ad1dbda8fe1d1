package org.hearsay.quote;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.quote.mark.Nicknames;
import org.hearsay.quote.model.TokenTable;
import org.hearsay.syntax.ParsedArticle;

/**
 * Takes away attributions whose only quoted words are a nickname and whose content is no clause:
 * {@code a man nicknamed “The Baker”} is nobody's statement.
 */
final class NoNicknames {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private NoNicknames() {}

  static List<Attribution> of(TokenTable table, List<Attribution> attributions) {
    BitSet nicknames = Nicknames.in(table.article());
    if (nicknames.isEmpty()) {
      return attributions;
    }
    return attributions.stream()
        .filter(one -> !isName(table, one, nicknames))
        .map(one -> apart(one, nicknames))
        .toList();
  }

  /** The attribution without a nickname that stands apart from the rest of what is said. */
  private static Attribution apart(Attribution attribution, BitSet nicknames) {
    BitSet content = (BitSet) attribution.content().clone();
    for (int first = nicknames.nextSetBit(0); first >= 0; ) {
      int end = nicknames.nextClearBit(first);
      boolean joined = (first > 0 && content.get(first - 1)) || content.get(end);
      if (!joined) {
        content.clear(first, end);
      }
      first = nicknames.nextSetBit(end);
    }
    BitSet source = (BitSet) attribution.source().clone();
    int behind = source.length();
    if (behind > 0 && nicknames.get(behind)) { // "a sailor who goes by the name “Anchor”"
      source.set(behind, nicknames.nextClearBit(behind));
      content.andNot(source);
    }
    boolean same = content.equals(attribution.content()) && source.equals(attribution.source());
    return same || content.isEmpty()
        ? attribution
        : new Attribution(
            content,
            attribution.cue(),
            source,
            attribution.head(),
            attribution.confidence(),
            attribution.rule());
  }

  private static boolean isName(TokenTable table, Attribution attribution, BitSet nicknames) {
    ParsedArticle article = table.article();
    BitSet content = attribution.content();
    boolean named = false;
    for (int at = content.nextSetBit(0); at >= 0; at = content.nextSetBit(at + 1)) {
      if (nicknames.get(at)) {
        named = true;
      } else if (table.isQuoted(at) || FINITE.contains(article.token(at).tag())) {
        return false;
      }
    }
    return named;
  }
}
