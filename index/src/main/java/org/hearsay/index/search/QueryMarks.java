package org.hearsay.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.hearsay.corpus.Span;
import org.hearsay.index.Schema;

/** Finds the words of a query in texts that it matched. Thread-safe. */
public final class QueryMarks {

  private static final Analyzer ANALYZER = Schema.analyzer();

  private static final Set<String> SHOWN = Set.of(Schema.TEXT, Schema.CONTENT, Schema.TITLE);

  private final Set<BytesRef> words = new HashSet<>();
  private final List<ByteRunAutomaton> patterns = new ArrayList<>();

  /** Of a query that cannot be read there is nothing to mark. */
  QueryMarks(String query, NamedFields named) {
    if (query.isBlank()) {
      return;
    }
    try {
      QueryText.parse(query, Schema.TEXT, named.ofQuotes()).visit(new Collector());
    } catch (QuerySyntaxException e) {
      words.clear(); // who asked with it was told
    }
  }

  /** Where they stand, in any form; none where the query has no words, or cannot be read. */
  public List<Span> in(String text) {
    List<Span> marks = new ArrayList<>();
    if (words.isEmpty() && patterns.isEmpty()) {
      return marks;
    }
    try (TokenStream tokens = ANALYZER.tokenStream(Schema.TEXT, text)) {
      TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (isAsked(term.getBytesRef()) && place.startOffset() < place.endOffset()) {
          add(marks, new Span(place.startOffset(), place.endOffset()));
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // of a text in memory there is none
    }
    return marks;
  }

  private static void add(List<Span> marks, Span mark) {
    if (marks.isEmpty() || !marks.getLast().overlaps(mark)) {
      marks.add(mark);
    }
  }

  private boolean isAsked(BytesRef term) {
    return words.contains(term)
        || patterns.stream().anyMatch(one -> one.run(term.bytes, term.offset, term.length));
  }

  private final class Collector extends QueryVisitor {
    @Override
    public boolean acceptField(String field) {
      return SHOWN.contains(field);
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
      return occur == Occur.MUST_NOT ? QueryVisitor.EMPTY_VISITOR : this;
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
      for (Term term : terms) {
        words.add(term.bytes());
      }
    }

    @Override
    public void consumeTermsMatching(
        Query query, String field, Supplier<ByteRunAutomaton> automaton) {
      patterns.add(automaton.get());
    }
  }
}
