package org.hearsay.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.hearsay.identity.Aliases;
import org.hearsay.identity.NameKey;
import org.hearsay.identity.SpeakerForm;
import org.hearsay.identity.SpeakerIdentities;
import org.hearsay.identity.SpeakerIdentity;
import org.hearsay.index.Schema;
import org.hearsay.index.SpeakerTerm;
import org.hearsay.index.search.Company;
import org.hearsay.index.search.QuotedSpeakers;
import org.hearsay.index.search.SpeakerCount;
import org.hearsay.index.search.WhoIsWho;

/** Who is quoted, by the columns of a cluster. */
final class ClusterSpeakers implements QuotedSpeakers {

  private static final Query QUOTES = new TermQuery(new Term(Schema.TYPE, Schema.TYPE_QUOTE));

  private static final String OUTLET = Layout.field(Schema.OUTLET_NAME);

  /** So many terms are asked for at once. */
  private static final int AT_ONCE = 1_000;

  private final Columns columns;

  ClusterSpeakers(Columns columns) {
    this.columns = columns;
  }

  @Override
  public Map<SpeakerForm, Long> called(String key) throws IOException {
    return forms(filtered(new TermQuery(new Term(Schema.SPEAKER_KEY, key))));
  }

  @Override
  public Map<SpeakerForm, Long> all() throws IOException {
    return forms(QUOTES);
  }

  private Map<SpeakerForm, Long> forms(Query quotes) throws IOException {
    Map<SpeakerForm, Long> forms = new HashMap<>();
    columns
        .counts(quotes, Schema.SPEAKER)
        .forEach((term, count) -> forms.put(SpeakerTerm.read(term), count));
    return forms;
  }

  @Override
  public Set<String> keysWith(String word, boolean ofPersons) throws IOException {
    String start = word + Schema.BETWEEN;
    Query having =
        new PrefixQuery(
            new Term(
                Schema.SPEAKER_WORD, ofPersons ? start + Schema.PERSON + Schema.BETWEEN : start));
    return columns.counts(filtered(having), Schema.SPEAKER_KEY).keySet();
  }

  @Override
  public Map<SpeakerForm, Set<NameKey>> company(Set<SpeakerForm> wanted) throws IOException {
    Set<String> articles = new TreeSet<>();
    List<String> speakers = wanted.stream().map(SpeakerTerm::of).toList();
    for (List<String> some : some(speakers)) {
      articles.addAll(columns.counts(anyOf(Schema.SPEAKER, some), Schema.ID).keySet());
    }
    Company company = new Company(wanted);
    for (List<String> some : some(List.copyOf(articles))) {
      introduce(anyOf(Schema.ID, some), company);
    }
    return company.all();
  }

  @Override
  public Map<SpeakerForm, Set<NameKey>> companyOfMany(Set<SpeakerForm> wanted) throws IOException {
    Company company = new Company(wanted);
    if (!wanted.isEmpty()) {
      introduce(QUOTES, company);
    }
    return company.all();
  }

  private void introduce(Query quotes, Company company) throws IOException {
    Set<SpeakerForm> together = new HashSet<>();
    String[] article = {""};
    columns.forEach(
        quotes,
        List.of(Schema.ID, Schema.SPEAKER),
        null,
        null,
        (values, count, bucket) -> {
          String id = values.path(Schema.ID).asString("");
          if (!id.equals(article[0])) {
            company.introduce(together);
            together.clear();
            article[0] = id;
          }
          return together.add(SpeakerTerm.read(values.path(Schema.SPEAKER).asString("")));
        });
    company.introduce(together);
  }

  @Override
  public List<SpeakerCount> counts(Query quotes, WhoIsWho whoIsWho, Aliases aliases, int most)
      throws IOException {
    SpeakerIdentities everybody = whoIsWho.everybodyIfKnown();
    SpeakerIdentities identities =
        everybody == null ? whoIsWho.of(forms(quotes).keySet()) : everybody;
    IdentityHashMap<SpeakerIdentity, Tally> tallies = new IdentityHashMap<>();
    columns.forEach(
        quotes,
        List.of(Schema.ID, Schema.OUTLET_NAME, Schema.SPEAKER),
        null,
        null,
        (values, count, bucket) -> {
          identities
              .of(SpeakerTerm.read(values.path(Schema.SPEAKER).asString("")))
              .ifPresent(speaker ->
                  tallies
                      .computeIfAbsent(speaker, s -> new Tally())
                      .add(
                          values.path(Schema.ID).asString(""),
                          aliases.outlet(values.path(OUTLET).asString("")),
                          count));
          return true;
        });
    List<SpeakerCount> counts = new ArrayList<>();
    tallies.forEach((speaker, tally) -> {
      if (!speaker.hidden()) {
        counts.add(tally.of(speaker));
      }
    });
    counts.sort(SpeakerCount.MOST_QUOTED_FIRST);
    return counts.size() <= most ? counts : List.copyOf(counts.subList(0, most));
  }

  /** The quotes of one speaker; those of an article come one after the other. */
  private static final class Tally {
    private final Set<String> outlets = new TreeSet<>();
    private long quotes;
    private long articles;
    private String last = "";

    void add(String article, String outlet, long count) {
      quotes += count;
      if (!article.equals(last)) {
        outlets.add(outlet);
        articles++;
        last = article;
      }
    }

    SpeakerCount of(SpeakerIdentity speaker) {
      return new SpeakerCount(speaker, quotes, articles, List.copyOf(outlets));
    }
  }

  private static Query filtered(Query condition) {
    return new BooleanQuery.Builder()
        .add(QUOTES, Occur.FILTER)
        .add(condition, Occur.FILTER)
        .build();
  }

  private static Query anyOf(String field, Collection<String> terms) {
    return filtered(new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList()));
  }

  private static List<List<String>> some(List<String> all) {
    List<List<String>> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      parts.add(all.subList(i, Math.min(all.size(), i + AT_ONCE)));
    }
    return parts;
  }
}
