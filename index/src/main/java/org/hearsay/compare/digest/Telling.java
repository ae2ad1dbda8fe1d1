package org.hearsay.compare.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.text.Words;
import org.hearsay.corpus.Blame;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an article tells of a happening: a figure, or who is to blame.
 *
 * @param inHeadline whether it stands in the article's title, where its spans then lie
 * @param sentence the verbatim sentence, or the title
 * @param figure null where it is blame; its own span counts from the beginning of the title
 * @param blame null where it is a figure
 * @param places that the sentence names
 * @param weight more than 1 where it stands in the title or the article's first sentences
 * @param withdrawn the figure of one measure that the sentence takes back for this one: the 19 of
 *     "17, not 19"; null where there is none
 */
public record Telling(
    Source source,
    boolean inHeadline,
    Span span,
    Span sentenceSpan,
    String sentence,
    @Nullable Happening event,
    @Nullable Figure figure,
    @Nullable Blame blame,
    List<String> places,
    double weight,
    @Nullable Figure withdrawn) {

  /** The article that tells it. */
  public record Source(
      String id,
      String outlet,
      @Nullable LocalDate published,
      @Nullable String title,
      @Nullable String url) {

    /** What a reader calls it. */
    public String label() {
      return outlet.isBlank() ? "article " + id : outlet;
    }
  }

  /** The words of the sentence that say something, without numbers. */
  public Set<String> words() {
    return Words.telling(sentence);
  }

  /** Whether it stands in the title or where the article begins. */
  public boolean isInLead() {
    return weight > 1;
  }

  /** Where it begins within its sentence. */
  public int offset() {
    return Math.max(0, span.start() - sentenceSpan.start());
  }

  public boolean isInSentenceOf(Telling other) {
    return source.id().equals(other.source.id())
        && inHeadline == other.inHeadline
        && sentenceSpan.equals(other.sentenceSpan);
  }

  /** As the report prints it. */
  public Claim claim(@Nullable String originator, List<String> prints) {
    return new Claim(
        source.id(),
        source.outlet(),
        source.published(),
        source.title(),
        source.url(),
        originator,
        figure == null ? null : figure.quantity().hedge(),
        inHeadline,
        sentence,
        sentenceSpan,
        span,
        prints);
  }
}
