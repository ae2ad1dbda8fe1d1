package org.hearsay.index.search;

import java.util.Comparator;
import java.util.List;
import org.hearsay.identity.SpeakerIdentity;

/**
 * How often a speaker is quoted.
 *
 * @param outlets those that quote them, sorted
 */
public record SpeakerCount(
    SpeakerIdentity speaker, long quotes, long articles, List<String> outlets) {

  /** Of those who are quoted as often, the one first who is quoted by more articles. */
  public static final Comparator<SpeakerCount> MOST_QUOTED_FIRST =
      Comparator.comparingLong(SpeakerCount::quotes)
          .thenComparingLong(SpeakerCount::articles)
          .reversed()
          .thenComparing(count -> count.speaker().name())
          .thenComparing(count -> count.speaker().forms().getFirst());

  public SpeakerCount {
    outlets = List.copyOf(outlets);
  }
}
