package org.hearsay.index;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.corpus.json.MalformedArticleException;
import org.jspecify.annotations.Nullable;

/**
 * An article of a commit of Lucene's, the parent of its block. For as long as its reader is open.
 */
final class LuceneArticle implements StoredArticle {

  private static final Set<String> JSON = Set.of(Schema.JSON);
  private static final Set<String> KEPT = Set.of(Schema.SEEN);

  private final LeafReader leaf;
  private final int doc;
  private @Nullable AnnotatedArticle annotated;

  LuceneArticle(LeafReader leaf, int doc) {
    this.leaf = leaf;
    this.doc = doc;
  }

  @Override
  public String idTerm() {
    try {
      SortedSetDocValues ids = DocValues.getSortedSet(leaf, Schema.ID);
      checkThere(ids.advanceExact(doc));
      return ids.lookupOrd(ids.nextOrd()).utf8ToString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public String outlet() throws IOException {
    SortedDocValues names = DocValues.getSorted(leaf, Schema.OUTLET_NAME);
    checkThere(names.advanceExact(doc));
    return Schema.outletTerm(names.lookupOrd(names.ordValue()).utf8ToString());
  }

  @Override
  public @Nullable LocalDate published() throws IOException {
    SortedNumericDocValues days = DocValues.getSortedNumeric(leaf, Schema.PUBLISHED);
    return days.advanceExact(doc) ? LocalDate.ofEpochDay(days.nextValue()) : null;
  }

  @Override
  public Place place() throws IOException {
    BinaryDocValues places = DocValues.getBinary(leaf, Schema.READ_FROM);
    return places.advanceExact(doc)
        ? Place.read(places.binaryValue().utf8ToString())
        : Place.UNKNOWN;
  }

  @Override
  public Edits edits() throws IOException {
    BinaryDocValues edits = DocValues.getBinary(leaf, Schema.EDITS);
    return Edits.read(edits.advanceExact(doc) ? edits.binaryValue().utf8ToString() : null);
  }

  @Override
  public Instant seen() throws IOException {
    Document kept = leaf.storedFields().document(doc, KEPT);
    return Instant.ofEpochMilli(kept.getField(Schema.SEEN).numericValue().longValue());
  }

  @Override
  public Fingerprint read() throws IOException {
    return fingerprint(0);
  }

  @Override
  public Fingerprint annotation() throws IOException {
    return fingerprint(Fingerprint.SIZE);
  }

  @Override
  public boolean hasKey(String key) throws IOException {
    PostingsEnum docs = leaf.postings(new Term(Schema.KEY, key), PostingsEnum.NONE);
    return docs != null && docs.advance(doc) == doc;
  }

  @Override
  public Article article() throws IOException {
    return annotated().article();
  }

  @Override
  public AnnotatedArticle annotated() throws IOException {
    AnnotatedArticle known = annotated;
    if (known == null) {
      try {
        known = AnnotatedArticleJson.read(json());
      } catch (MalformedArticleException e) {
        throw new IOException("a stored article cannot be read: " + e.getMessage(), e);
      }
      annotated = known;
    }
    return known;
  }

  @Override
  public String json() throws IOException {
    return leaf.storedFields().document(doc, JSON).get(Schema.JSON);
  }

  private Fingerprint fingerprint(int offset) throws IOException {
    BinaryDocValues values = DocValues.getBinary(leaf, Schema.FINGERPRINT);
    checkThere(values.advanceExact(doc));
    BytesRef bytes = values.binaryValue();
    return Fingerprint.read(
        Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length), offset);
  }

  private void checkThere(boolean isThere) throws IOException {
    if (!isThere) {
      throw new IOException("document " + doc + " is no article");
    }
  }
}
