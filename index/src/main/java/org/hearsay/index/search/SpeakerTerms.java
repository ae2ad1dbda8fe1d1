package org.hearsay.index.search;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.hearsay.identity.NameKey;
import org.hearsay.identity.SpeakerForm;
import org.hearsay.index.Schema;
import org.hearsay.index.SpeakerTerm;
import org.jspecify.annotations.Nullable;

/**
 * The speakers of an index as its terms have them: what is asked of one name takes no longer where
 * there are more others. Thread-safe.
 */
final class SpeakerTerms {

  private static final Term PARENT = new Term(Schema.TYPE, Schema.TYPE_ARTICLE);

  private final IndexReader reader;

  /** Which documents are articles: what many questions need and one state of the index keeps. */
  private final Map<LeafReader, BitSet> articles = new ConcurrentHashMap<>();

  SpeakerTerms(IndexReader reader) {
    this.reader = reader;
  }

  /** The forms of exactly this key, and how many quotes each has. */
  Map<SpeakerForm, Long> called(String key) throws IOException {
    Map<SpeakerForm, Long> forms = new HashMap<>();
    forEach(
        Schema.SPEAKER_FORM,
        key + Schema.BETWEEN,
        (term, quotes) -> {
          if (quotes > 0) {
            forms.merge(SpeakerTerm.read(term), quotes, Long::sum);
          }
        });
    return forms;
  }

  /** The keys that have a word, of persons' names alone or of all. */
  Set<String> keysWith(String word, boolean ofPersons) throws IOException {
    Set<String> keys = new TreeSet<>();
    String start = word + Schema.BETWEEN;
    forEach(
        Schema.SPEAKER_WORD,
        ofPersons ? start + Schema.PERSON + Schema.BETWEEN : start,
        (term, quotes) -> keys.add(term.substring(term.lastIndexOf(Schema.BETWEEN) + 1)));
    return keys;
  }

  /** The rest of a term, and how many documents that are not deleted have it. */
  @FunctionalInterface
  private interface Visitor {
    void visit(String rest, long documents);
  }

  /** Goes through the terms of a field that begin so; all are different in one segment. */
  private void forEach(String field, String start, Visitor visitor) throws IOException {
    BytesRef prefix = new BytesRef(start);
    for (LeafReaderContext context : reader.leaves()) {
      LeafReader leaf = context.reader();
      Terms terms = leaf.terms(field);
      if (terms == null) {
        continue;
      }
      TermsEnum all = terms.iterator();
      boolean isAny = all.seekCeil(prefix) != TermsEnum.SeekStatus.END;
      for (BytesRef term = isAny ? all.term() : null;
          term != null && StringHelper.startsWith(term, prefix);
          term = all.next()) {
        visitor.visit(term.utf8ToString().substring(start.length()), live(all, leaf.getLiveDocs()));
      }
    }
  }

  private static long live(TermsEnum term, @Nullable Bits live) throws IOException {
    if (live == null) {
      return term.docFreq();
    }
    PostingsEnum docs = term.postings(null, PostingsEnum.NONE);
    long count = 0;
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      count += live.get(doc) ? 1 : 0;
    }
    return count;
  }

  /** The full names of other persons quoted in the same articles as each of these forms. */
  Map<SpeakerForm, Set<NameKey>> company(Set<SpeakerForm> wanted) throws IOException {
    Company company = new Company(wanted);
    for (LeafReaderContext leaf :
        wanted.isEmpty() ? List.<LeafReaderContext>of() : reader.leaves()) {
      addCompany(leaf.reader(), wanted, company);
    }
    return company.all();
  }

  private void addCompany(LeafReader leaf, Set<SpeakerForm> wanted, Company company)
      throws IOException {
    BitSet quotes = new BitSet();
    for (SpeakerForm form : wanted) {
      PostingsEnum docs =
          leaf.postings(new Term(Schema.SPEAKER, SpeakerTerm.of(form)), PostingsEnum.NONE);
      while (docs != null && docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        quotes.set(docs.docID());
      }
    }
    if (quotes.isEmpty()) {
      return;
    }
    Bits live = leaf.getLiveDocs();
    BitSet parents = articles(leaf);
    SortedSetDocValues column = DocValues.getSortedSet(leaf, Schema.SPEAKER);
    Map<Long, SpeakerForm> known = new HashMap<>();
    int end;
    for (int doc = quotes.nextSetBit(0); doc >= 0; doc = quotes.nextSetBit(end)) {
      end = parents.nextSetBit(doc);
      if (live == null || live.get(doc)) {
        company.introduce(forms(column, parents.previousSetBit(doc) + 1, end, known));
      }
    }
  }

  private BitSet articles(LeafReader leaf) throws IOException {
    BitSet known = articles.get(leaf);
    if (known == null) {
      known = parents(leaf);
      articles.put(leaf, known);
    }
    return known;
  }

  private static BitSet parents(LeafReader leaf) throws IOException {
    BitSet parents = new BitSet(leaf.maxDoc());
    PostingsEnum docs = leaf.postings(PARENT, PostingsEnum.NONE);
    while (docs != null && docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      parents.set(docs.docID());
    }
    return parents;
  }

  /** Who is quoted in the documents of a block. */
  private static Set<SpeakerForm> forms(
      SortedSetDocValues speakers, int from, int to, Map<Long, SpeakerForm> known)
      throws IOException {
    Set<SpeakerForm> forms = new HashSet<>();
    for (int doc = from; doc < to; doc++) {
      if (speakers.advanceExact(doc)) {
        long speaker = speakers.nextOrd();
        SpeakerForm form = known.get(speaker);
        if (form == null) {
          form = SpeakerTerm.read(speakers.lookupOrd(speaker).utf8ToString());
          known.put(speaker, form);
        }
        forms.add(form);
      }
    }
    return forms;
  }
}
