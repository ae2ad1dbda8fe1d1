package org.hearsay.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.hearsay.identity.SpeakerForm;
import org.hearsay.identity.SpeakerIdentities;
import org.hearsay.identity.SpeakerIdentity;
import org.hearsay.index.Schema;
import org.hearsay.index.SpeakerTerm;

/** Counts speakers over columns of the index, without reading an article. */
final class Speakers {

  private static final Comparator<SpeakerCount> MOST_QUOTED_FIRST =
      Comparator.comparingLong(SpeakerCount::quotes)
          .thenComparingLong(SpeakerCount::articles)
          .reversed()
          .thenComparing(count -> count.speaker().name())
          .thenComparing(count -> count.speaker().forms().getFirst());

  private static final Term PARENT = new Term(Schema.TYPE, Schema.TYPE_ARTICLE);

  /** One quote that has a speaker. */
  @FunctionalInterface
  private interface Visitor {

    /**
     * @param article the same number for quotes of one article, which come one after the other
     */
    void visit(SpeakerForm form, String outlet, int article);
  }

  private final IndexSearcher searcher;

  Speakers(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** How many of the quotes that match have each form. */
  Map<SpeakerForm, Long> forms(Query quotes) throws IOException {
    Map<SpeakerForm, Long> counts = new HashMap<>();
    forEach(quotes, (form, outlet, article) -> counts.merge(form, 1L, Long::sum));
    return counts;
  }

  /** Those who are quoted in the quotes that match and not hidden, most quoted first. */
  List<SpeakerCount> counts(Query quotes, SpeakerIdentities identities) throws IOException {
    IdentityHashMap<SpeakerIdentity, Tally> tallies = new IdentityHashMap<>();
    forEach(
        quotes,
        (form, outlet, article) ->
            identities
                .of(form)
                .ifPresent(speaker ->
                    tallies.computeIfAbsent(speaker, s -> new Tally()).add(outlet, article)));
    List<SpeakerCount> counts = new ArrayList<>();
    tallies.forEach((speaker, tally) -> {
      if (!speaker.hidden()) {
        counts.add(tally.of(speaker));
      }
    });
    counts.sort(MOST_QUOTED_FIRST);
    return counts;
  }

  private void forEach(Query quotes, Visitor visitor) throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(quotes), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        forEach(leaf, scorer.iterator(), visitor);
      }
    }
  }

  private static void forEach(LeafReaderContext context, DocIdSetIterator docs, Visitor visitor)
      throws IOException {
    LeafReader leaf = context.reader();
    Bits live = leaf.getLiveDocs();
    SortedSetDocValues speakers = DocValues.getSortedSet(leaf, Schema.SPEAKER);
    SortedDocValues outlets = DocValues.getSorted(leaf, Schema.OUTLET_NAME);
    PostingsEnum parents = leaf.postings(PARENT, PostingsEnum.NONE);
    Map<Long, SpeakerForm> forms = new HashMap<>();
    Map<Integer, String> names = new HashMap<>();
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (parents == null || (live != null && !live.get(doc)) || !speakers.advanceExact(doc)) {
        continue;
      }
      if (parents.docID() < doc) {
        parents.advance(doc);
      }
      long speaker = speakers.nextOrd();
      SpeakerForm form = forms.get(speaker);
      if (form == null) {
        form = SpeakerTerm.read(speakers.lookupOrd(speaker).utf8ToString());
        forms.put(speaker, form);
      }
      int outlet = outlets.advanceExact(doc) ? outlets.ordValue() : -1;
      String name = names.get(outlet);
      if (name == null) {
        name = outlet < 0 ? "" : outlets.lookupOrd(outlet).utf8ToString();
        names.put(outlet, name);
      }
      visitor.visit(form, name, context.docBase + parents.docID());
    }
  }

  private static final class Tally {
    private final SortedSet<String> outlets = new TreeSet<>();
    private long quotes;
    private long articles;
    private int last = -1;

    void add(String outlet, int article) {
      quotes++;
      outlets.add(outlet);
      if (article != last) {
        articles++;
        last = article;
      }
    }

    SpeakerCount of(SpeakerIdentity speaker) {
      return new SpeakerCount(speaker, quotes, articles, List.copyOf(outlets));
    }
  }
}
