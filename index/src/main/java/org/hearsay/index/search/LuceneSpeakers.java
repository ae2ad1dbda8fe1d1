package org.hearsay.index.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.hearsay.identity.Aliases;
import org.hearsay.identity.NameKey;
import org.hearsay.identity.SpeakerForm;
import org.hearsay.identity.SpeakerIdentities;
import org.hearsay.index.Schema;
import org.jspecify.annotations.Nullable;

/** Who is quoted, by the terms of the index for a few names and by its columns for many. */
final class LuceneSpeakers implements QuotedSpeakers {

  private static final Query QUOTES = new TermQuery(new Term(Schema.TYPE, Schema.TYPE_QUOTE));

  private final IndexSearcher searcher;
  private final SpeakerTerms terms;

  private @Nullable SpeakerNumbers numbers;

  LuceneSpeakers(IndexSearcher searcher) {
    this.searcher = searcher;
    this.terms = new SpeakerTerms(searcher.getIndexReader());
  }

  @Override
  public Map<SpeakerForm, Long> called(String key) throws IOException {
    return terms.called(key);
  }

  @Override
  public Set<String> keysWith(String word, boolean ofPersons) throws IOException {
    return terms.keysWith(word, ofPersons);
  }

  @Override
  public Map<SpeakerForm, Long> all() throws IOException {
    return new Speakers(searcher, Aliases.NONE).forms(QUOTES);
  }

  @Override
  public Map<SpeakerForm, Set<NameKey>> company(Set<SpeakerForm> wanted) throws IOException {
    return terms.company(wanted);
  }

  @Override
  public Map<SpeakerForm, Set<NameKey>> companyOfMany(Set<SpeakerForm> wanted) throws IOException {
    return new Speakers(searcher, Aliases.NONE).company(QUOTES, wanted);
  }

  /** By numbers where it is known who everybody is; else those who are found are worked out. */
  @Override
  public List<SpeakerCount> counts(Query quotes, WhoIsWho whoIsWho, Aliases aliases, int most)
      throws IOException {
    Speakers speakers = new Speakers(searcher, aliases);
    SpeakerIdentities everybody = whoIsWho.everybodyIfKnown();
    return everybody == null
        ? speakers.counts(quotes, whoIsWho, most)
        : speakers.counts(quotes, numbers(everybody), most);
  }

  private synchronized SpeakerNumbers numbers(SpeakerIdentities everybody) throws IOException {
    SpeakerNumbers known = numbers;
    if (known == null) {
      known = new SpeakerNumbers(searcher.getIndexReader(), everybody);
      numbers = known;
    }
    return known;
  }
}
