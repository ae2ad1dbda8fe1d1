package org.hearsay.index.search;

import java.util.List;
import org.hearsay.identity.SpeakerIdentity;

/**
 * How often a speaker is quoted.
 *
 * @param outlets those that quote them, sorted
 */
public record SpeakerCount(
    SpeakerIdentity speaker, long quotes, long articles, List<String> outlets) {

  public SpeakerCount {
    outlets = List.copyOf(outlets);
  }
}
