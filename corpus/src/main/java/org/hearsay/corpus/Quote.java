package org.hearsay.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribution: what is said, the words that say so, and who says it.
 *
 * @param id unique within the article: "q1"
 * @param content what is said, in the order of the text; never empty
 * @param cue the words that attribute it ("said", "according to"); empty where there are none
 * @param source the words that name who says it; empty where the article names nobody
 * @param speaker who that is; null where it is not known
 * @param negated whether the attribution is denied: "did not say"
 * @param confidence how often quotes like this one are right, from 0 to 1
 * @param rule the rule or model step that found it
 */
public record Quote(
    String id,
    QuoteKind kind,
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    @Nullable Speaker speaker,
    Stance stance,
    boolean negated,
    double confidence,
    String rule) {

  public Quote {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("quote " + id + " has no content");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
    }
  }

  /** From the first character of the content to its last. */
  public Span extent() {
    return content.getFirst().cover(content.getLast());
  }
}
