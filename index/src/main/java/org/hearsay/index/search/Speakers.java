package org.hearsay.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
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
import org.hearsay.identity.Aliases;
import org.hearsay.identity.NameKey;
import org.hearsay.identity.SpeakerForm;
import org.hearsay.identity.SpeakerIdentities;
import org.hearsay.identity.SpeakerIdentity;
import org.hearsay.index.Schema;
import org.hearsay.index.SpeakerTerm;
import org.jspecify.annotations.Nullable;

/** Counts speakers over columns of the index, without reading an article. */
final class Speakers {

  private static final Term PARENT = new Term(Schema.TYPE, Schema.TYPE_ARTICLE);

  private final IndexSearcher searcher;

  private final Aliases aliases;

  Speakers(IndexSearcher searcher, Aliases aliases) {
    this.searcher = searcher;
    this.aliases = aliases;
  }

  /** How many of the quotes that match have each form. */
  Map<SpeakerForm, Long> forms(Query quotes) throws IOException {
    Map<SpeakerForm, Tally> tallies = new HashMap<>();
    count(quotes, form -> tallies.computeIfAbsent(form, f -> new Tally()));
    Map<SpeakerForm, Long> counts = new HashMap<>();
    tallies.forEach((form, tally) -> counts.put(form, tally.quotes));
    return counts;
  }

  /**
   * The full names of other persons quoted in the same articles as each of these forms; empty where
   * no form is asked for.
   */
  Map<SpeakerForm, Set<NameKey>> company(Query quotes, Set<SpeakerForm> wanted) throws IOException {
    Company company = new Company(wanted);
    if (!wanted.isEmpty()) {
      Weight weight = weight(quotes);
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        addCompany(weight, leaf, company);
      }
    }
    return company.all();
  }

  private static void addCompany(Weight weight, LeafReaderContext leaf, Company company)
      throws IOException {
    SortedSetDocValues column = DocValues.getSortedSet(leaf.reader(), Schema.SPEAKER);
    BitSet numbers = found(weight, leaf);
    @Nullable SpeakerForm[] forms = new SpeakerForm[numbers.length()];
    for (int one = numbers.nextSetBit(0); one >= 0; one = numbers.nextSetBit(one + 1)) {
      forms[one] = SpeakerTerm.read(column.lookupOrd(one).utf8ToString());
    }
    PostingsEnum parents = leaf.reader().postings(PARENT, PostingsEnum.NONE);
    if (parents == null) {
      return;
    }
    Set<SpeakerForm> together = new HashSet<>();
    int[] article = {-1};
    forEach(
        weight,
        leaf,
        (doc, speaker) -> {
          int parent = parents.docID() < doc ? parents.advance(doc) : parents.docID();
          if (parent != article[0]) {
            company.introduce(together);
            together.clear();
            article[0] = parent;
          }
          SpeakerForm form = forms[speaker];
          if (form != null) {
            together.add(form);
          }
        });
    company.introduce(together);
  }

  /** Those who are quoted in the quotes that match and not hidden, most quoted first. */
  List<SpeakerCount> counts(Query quotes, SpeakerNumbers numbers, int most) throws IOException {
    SpeakerTallies tallies = new SpeakerTallies(numbers.all());
    Weight weight = weight(quotes);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int[] who = numbers.of(leaf);
      PostingsEnum parents = leaf.reader().postings(PARENT, PostingsEnum.NONE);
      OutletNames outlets = new OutletNames(leaf.reader(), aliases);
      forEach(
          weight,
          leaf,
          (doc, speaker) -> {
            int one = who[speaker];
            if (one >= 0 && parents != null) {
              int parent = parents.docID() < doc ? parents.advance(doc) : parents.docID();
              if (tallies.add(one, leaf.docBase + parent)) {
                tallies.addArticle(one, tallies.outlet(outlets.of(doc)));
              }
            }
          });
    }
    return tallies.first(most);
  }

  /** The same where only those are worked out who are found. */
  List<SpeakerCount> counts(Query quotes, WhoIsWho whoIsWho, int most) throws IOException {
    SpeakerIdentities identities = whoIsWho.of(forms(quotes).keySet());
    IdentityHashMap<SpeakerIdentity, Tally> tallies = new IdentityHashMap<>();
    count(
        quotes,
        form ->
            identities
                .of(form)
                .map(speaker -> tallies.computeIfAbsent(speaker, s -> new Tally()))
                .orElseGet(Tally::new));
    List<SpeakerCount> counts = counts(tallies);
    return counts.size() <= most ? counts : List.copyOf(counts.subList(0, most));
  }

  private static List<SpeakerCount> counts(IdentityHashMap<SpeakerIdentity, Tally> tallies) {
    List<SpeakerCount> counts = new ArrayList<>();
    tallies.forEach((speaker, tally) -> {
      if (!speaker.hidden()) {
        counts.add(tally.of(speaker));
      }
    });
    counts.sort(SpeakerCount.MOST_QUOTED_FIRST);
    return counts;
  }

  /** Adds each quote to the tally of its form, which is asked for once a form and segment. */
  private void count(Query quotes, Function<SpeakerForm, Tally> tallyOf) throws IOException {
    Weight weight = weight(quotes);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      @Nullable Tally[] tallies = tallies(leaf.reader(), found(weight, leaf), tallyOf);
      PostingsEnum parents = leaf.reader().postings(PARENT, PostingsEnum.NONE);
      OutletNames outlets = new OutletNames(leaf.reader(), aliases);
      forEach(
          weight,
          leaf,
          (doc, speaker) -> {
            Tally tally = tallies[speaker];
            if (tally != null && parents != null) {
              int parent = parents.docID() < doc ? parents.advance(doc) : parents.docID();
              tally.add(outlets, doc, leaf.docBase + parent);
            }
          });
    }
  }

  private Weight weight(Query quotes) throws IOException {
    return searcher.createWeight(searcher.rewrite(quotes), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** The numbers that those who are quoted have in the column of speakers. */
  private static BitSet found(Weight weight, LeafReaderContext leaf) throws IOException {
    BitSet numbers = new BitSet();
    forEach(weight, leaf, (doc, speaker) -> numbers.set(speaker));
    return numbers;
  }

  /**
   * A tally for each of these numbers. They are looked up in the column's order: it is packed, and
   * another order would unpack it again and again.
   */
  private static @Nullable Tally[] tallies(
      LeafReader leaf, BitSet numbers, Function<SpeakerForm, Tally> tallyOf) throws IOException {
    SortedSetDocValues column = DocValues.getSortedSet(leaf, Schema.SPEAKER);
    @Nullable Tally[] tallies = new Tally[numbers.length()];
    for (int one = numbers.nextSetBit(0); one >= 0; one = numbers.nextSetBit(one + 1)) {
      tallies[one] = tallyOf.apply(SpeakerTerm.read(column.lookupOrd(one).utf8ToString()));
    }
    return tallies;
  }

  /** One quote that has a speaker. */
  @FunctionalInterface
  private interface Visitor {
    void visit(int doc, int speaker) throws IOException;
  }

  private static void forEach(Weight weight, LeafReaderContext leaf, Visitor visitor)
      throws IOException {
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return;
    }
    Bits live = leaf.reader().getLiveDocs();
    SortedSetDocValues speakers = DocValues.getSortedSet(leaf.reader(), Schema.SPEAKER);
    DocIdSetIterator docs = scorer.iterator();
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if ((live == null || live.get(doc)) && speakers.advanceExact(doc)) {
        visitor.visit(doc, Math.toIntExact(speakers.nextOrd()));
      }
    }
  }

  /** The names of outlets in one segment, each read once. */
  private static final class OutletNames {
    private final SortedDocValues column;
    private final Aliases aliases;
    private final @Nullable String[] names;

    OutletNames(LeafReader leaf, Aliases aliases) throws IOException {
      this.aliases = aliases;
      column = DocValues.getSorted(leaf, Schema.OUTLET_NAME);
      names = new String[column.getValueCount()];
    }

    String of(int doc) throws IOException {
      if (!column.advanceExact(doc)) {
        return "";
      }
      int outlet = column.ordValue();
      String name = names[outlet];
      if (name == null) {
        name = aliases.outlet(column.lookupOrd(outlet).utf8ToString());
        names[outlet] = name;
      }
      return name;
    }
  }

  private static final class Tally {
    private final SortedSet<String> outlets = new TreeSet<>();
    private long quotes;
    private long articles;
    private int last = -1;

    /**
     * Quotes of one article come one after the other.
     *
     * @param article the same number for all of them
     */
    void add(OutletNames names, int doc, int article) throws IOException {
      quotes++;
      if (article != last) {
        outlets.add(names.of(doc));
        articles++;
        last = article;
      }
    }

    SpeakerCount of(SpeakerIdentity speaker) {
      return new SpeakerCount(speaker, quotes, articles, List.copyOf(outlets));
    }
  }
}
