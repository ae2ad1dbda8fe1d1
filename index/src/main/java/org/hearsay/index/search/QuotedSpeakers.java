package org.hearsay.index.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.hearsay.identity.Aliases;
import org.hearsay.identity.NameKey;
import org.hearsay.identity.SpeakerForm;

/** Who is quoted in an index, in the forms that its articles give. Thread-safe. */
public interface QuotedSpeakers {

  /** The forms of exactly this key, and how many quotes each has. */
  Map<SpeakerForm, Long> called(String key) throws IOException;

  /** The keys that have a word, of persons' names alone or of all. */
  Set<String> keysWith(String word, boolean ofPersons) throws IOException;

  /** All forms, and how many quotes each has. */
  Map<SpeakerForm, Long> all() throws IOException;

  /** The full names of other persons quoted in the same articles as each of these forms. */
  Map<SpeakerForm, Set<NameKey>> company(Set<SpeakerForm> wanted) throws IOException;

  /** As {@link #company} of many, for which all quotes are gone through. */
  Map<SpeakerForm, Set<NameKey>> companyOfMany(Set<SpeakerForm> wanted) throws IOException;

  /**
   * Those who are quoted in the quotes that match and not hidden, most quoted first.
   *
   * @param aliases by which outlets are shown
   * @param most so many of the first at most
   */
  List<SpeakerCount> counts(Query quotes, WhoIsWho whoIsWho, Aliases aliases, int most)
      throws IOException;
}
