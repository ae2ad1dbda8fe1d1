package org.hearsay.compare.finding;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * One article's word on one thing, with the sentence that proves it.
 *
 * @param article the article's id
 * @param originator whose estimate or utterance it is; null where it is the outlet's own
 * @param hedge of a figure; null for quotes and blame
 * @param inHeadline whether it stands in the article's title, where its spans then lie
 * @param sentence the verbatim sentence, or the title
 * @param sentenceSpan where the sentence stands in the article's text
 * @param span where the figure, the quote's content or the blame stands in the article's text
 * @param prints the other outlets that printed the same copy, sorted; they are no sources of their
 *     own
 */
public record Claim(
    String article,
    String outlet,
    @Nullable LocalDate published,
    @Nullable String title,
    @Nullable String url,
    @Nullable String originator,
    @Nullable Hedge hedge,
    boolean inHeadline,
    String sentence,
    Span sentenceSpan,
    Span span,
    List<String> prints) {

  public Claim {
    prints = List.copyOf(prints);
  }
}
