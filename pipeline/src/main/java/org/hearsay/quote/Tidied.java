package org.hearsay.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.quote.model.TokenTable;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Last repairs of attributions: who is spoken to is no content, a question before an answer is
 * another's, the subject of "is said to" belongs to what is said, terms and times are nobody's
 * words.
 */
final class Tidied {

  private static final Set<String> NAMING =
      Set.of("call", "know", "name", "title", "entitle", "dub");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", "VB", "VBN", "VBG");
  private static final Set<String> SCENE = Set.of("during");
  private static final int SHORT_TERM = 3;

  private final TokenTable table;
  private final ParsedArticle article;

  private Tidied(TokenTable table) {
    this.table = table;
    this.article = table.article();
  }

  /** These attributions, repaired, and without those that are none. */
  static List<Attribution> of(TokenTable table, List<Attribution> attributions) {
    Tidied tidied = new Tidied(table);
    List<Attribution> kept = new ArrayList<>();
    for (Attribution attribution : attributions) {
      Attribution repaired = tidied.repaired(attribution);
      if (repaired != null) {
        kept.add(repaired);
      }
    }
    return kept;
  }

  private @Nullable Attribution repaired(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return attribution;
    }
    if (isTerm(attribution)) {
      return null;
    }
    BitSet content = (BitSet) attribution.content().clone();
    dropAddressee(attribution, content);
    dropQuestionBefore(attribution, content);
    dropScene(attribution, content);
    BitSet source = (BitSet) attribution.source().clone();
    raise(attribution, content, source);
    return content.isEmpty()
        ? null
        : new Attribution(
            content,
            attribution.cue(),
            source,
            attribution.head(),
            attribution.confidence(),
            attribution.rule());
  }

  /** {@code "What will you do?" I asked him.}: a pronoun outside the marks is no content. */
  private void dropAddressee(Attribution attribution, BitSet content) {
    if (content.stream().noneMatch(table::isQuoted)) {
      return;
    }
    for (int child : article.children(attribution.head())) {
      Token token = article.token(child);
      boolean object = token.relation().equals("obj") || token.relation().equals("iobj");
      if (object && token.tag().equals("PRP") && !table.isQuoted(child)) {
        content.clear(child);
      }
    }
  }

  /** {@code "Are you afraid?" "Of course," said the diver.}: two quotations, two voices. */
  private void dropQuestionBefore(Attribution attribution, BitSet content) {
    int first = content.nextSetBit(0);
    int limit = Math.min(content.length(), attribution.cue().nextSetBit(0));
    for (int at = first + 2; at + 1 < limit; at++) {
      boolean between = table.isMark(at) && table.isMark(at + 1);
      if (between && article.token(at - 1).word().equals("?") && table.isMark(first)) {
        content.clear(first, at + 1);
        return;
      }
    }
  }

  /**
   * {@code Ferro called it a “crazy plan” on Monday at the harbour}: what stands behind the marks
   * of a phrase without a verb is when and where.
   */
  private void dropScene(Attribution attribution, BitSet content) {
    int end = content.length();
    int last = end - 1;
    while (last >= 0 && (!content.get(last) || !table.isQuoted(last))) {
      last--;
    }
    int first = content.nextSetBit(0);
    boolean fits = last >= first && last + 1 < end && first > attribution.cue().nextSetBit(0);
    if (!fits || !table.isMark(last) || !opensScene(last + 1)) {
      return;
    }
    for (int at = first; at < last; at++) {
      String tag = article.token(at).tag();
      boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
      if (content.get(at) && !table.isQuoted(at) && (finite || tag.equals("MD"))) {
        return;
      }
    }
    content.clear(last + 1, end);
  }

  private boolean opensScene(int at) {
    Token token = article.token(at);
    return SCENE.contains(token.lower())
        || article.times().stream().anyMatch(time -> time.first() == at);
  }

  /** "The general is said to have fled": the subject is part of what is said, "by" names who. */
  private void raise(Attribution attribution, BitSet content, BitSet source) {
    int head = attribution.head();
    int first = content.nextSetBit(0);
    boolean passive = article.child(head, "aux:pass") >= 0 && source.isEmpty();
    int subject = article.child(head, "nsubj:pass");
    if (!passive || subject < 0 || subject > head || !article.token(first).lower().equals("to")) {
      return;
    }
    content.or(article.subtree(subject));
    content.andNot(attribution.cue());
  }

  /** "A process known as “cold rolling”", "the play is called “The Harbour”". */
  private boolean isTerm(Attribution attribution) {
    BitSet content = attribution.content();
    int quoted = 0;
    boolean verb = false;
    for (int at = content.nextSetBit(0); at >= 0; at = content.nextSetBit(at + 1)) {
      quoted += table.isWord(at) && table.isQuoted(at) ? 1 : 0;
      verb |= FINITE.contains(article.token(at).tag());
    }
    boolean named =
        attribution.cue().stream()
            .anyMatch(at ->
                article.token(at).tag().equals("VBN")
                    && NAMING.contains(article.token(at).lemma())
                    && (attribution.source().isEmpty() || isAs(at + 1)));
    boolean term = named && quoted > 0 && quoted <= SHORT_TERM;
    boolean colon = article.token(attribution.head()).word().equals(":");
    int source = attribution.source().nextSetBit(0);
    boolean notice = colon && !verb && quoted == 0 && source >= 0 && !isNoun(attribution.source());
    return term || notice;
  }

  private boolean isAs(int at) {
    return at < article.size() && article.token(at).lower().equals("as");
  }

  private boolean isNoun(BitSet source) {
    return source.stream().anyMatch(at -> article.token(at).isNoun());
  }
}
