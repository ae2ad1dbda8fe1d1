package org.hearsay.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.quote.model.TokenTable;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * A participle of speech before a quotation, in a sentence that has somebody speak already: {@code
 * Quill said it would hold, adding on Tuesday that "the wall is new and thick"}. The speaker goes
 * on.
 */
final class FurtherWords {

  private static final String RULE = "further-words";
  private static final double CONFIDENCE = 0.7;

  /** Fewer quoted words can be a name or a term. */
  private static final int LEAST_QUOTED = 4;

  /**
   * How many words may stand between the participle and the quotation: "saying on Tuesday that".
   */
  private static final int REACH = 4;

  private FurtherWords() {}

  /** These attributions, and those of the participles. */
  static List<Attribution> added(TokenTable table, List<Attribution> attributions) {
    BitSet taken = new BitSet();
    attributions.forEach(attribution -> taken.or(attribution.content()));
    List<Attribution> added = new ArrayList<>(attributions);
    for (Attribution spoken : attributions) {
      if (!spoken.source().isEmpty() && !spoken.cue().isEmpty()) {
        Attribution further = after(table, spoken, taken);
        if (further != null) {
          taken.or(further.content());
          added.add(further);
        }
      }
    }
    return added;
  }

  private static @Nullable Attribution after(TokenTable table, Attribution spoken, BitSet taken) {
    ParsedArticle article = table.article();
    int from = Math.max(spoken.cue().length(), spoken.content().length());
    int end = article.sentenceOf(from - 1).end();
    for (int participle = from; participle < end; participle++) {
      Token token = article.token(participle);
      if (token.tag().equals("VBG") && SpeechVerbs.contains(token) && !taken.get(participle)) {
        int first = quotationAfter(table, participle, end);
        BitSet content = first < 0 ? new BitSet() : quotation(table, first);
        boolean free = !content.isEmpty() && !content.intersects(taken);
        if (free && content.stream().filter(table::isWord).count() >= LEAST_QUOTED) {
          BitSet cue = new BitSet();
          cue.set(participle);
          return new Attribution(content, cue, spoken.source(), participle, CONFIDENCE, RULE);
        }
      }
    }
    return null;
  }

  /** The first quotation mark within reach of the participle, or -1. */
  private static int quotationAfter(TokenTable table, int participle, int end) {
    for (int i = participle + 1; i < Math.min(end, participle + REACH + 1); i++) {
      if (table.isMark(i)) {
        return i;
      }
    }
    return -1;
  }

  private static BitSet quotation(TokenTable table, int first) {
    int end = first;
    while (end < table.size() && table.isQuoted(end)) {
      end++;
    }
    return Paragraph.tokens(first, end);
  }
}
