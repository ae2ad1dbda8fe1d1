package org.hearsay.index;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.hearsay.compare.event.Frequencies;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Blame;
import org.hearsay.corpus.Entity;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.identity.NameKey;
import org.hearsay.identity.SpeakerForm;
import org.jspecify.annotations.Nullable;

/** The block of documents of one article, as {@link Schema} describes it. */
final class ArticleDocuments {

  /** Longer names are cut: Lucene's limit for a term is 32,766 bytes. */
  private static final int LONGEST_NAME = 4_000;

  private final AnnotatedArticle annotated;
  private final Article article;
  private final Passages passages;
  private final List<Document> block = new ArrayList<>();

  private ArticleDocuments(AnnotatedArticle annotated) {
    this.annotated = annotated;
    this.article = annotated.article();
    this.passages = new Passages(annotated);
  }

  /**
   * What the parent keeps beside the article.
   *
   * @param json the annotated article as {@code hearsay/1}
   * @param read of the article as it was read
   * @param annotation of the JSON
   * @param seen when its words were first read
   */
  record Parent(
      String json,
      Fingerprint read,
      Fingerprint annotation,
      Place place,
      Edits edits,
      Instant seen) {

    byte[] fingerprints() {
      byte[] both = Arrays.copyOf(read.bytes(), 2 * Fingerprint.SIZE);
      System.arraycopy(annotation.bytes(), 0, both, Fingerprint.SIZE, Fingerprint.SIZE);
      return both;
    }
  }

  /** Quotes, figures and blames in the article's order, and the article last. */
  static List<Document> of(AnnotatedArticle annotated, Parent parent) {
    ArticleDocuments documents = new ArticleDocuments(annotated);
    for (int i = 0; i < annotated.quotes().size(); i++) {
      documents.add(annotated.quotes().get(i), i);
    }
    for (int i = 0; i < annotated.figures().size(); i++) {
      Figure figure = annotated.figures().get(i);
      documents.add(
          figure, documents.passages.sentences(figure.span()).in(annotated.article().text()), i);
    }
    String title = annotated.article().title();
    for (int i = 0; i < annotated.headlineFigures().size(); i++) {
      documents.add(annotated.headlineFigures().get(i), title, annotated.figures().size() + i);
    }
    for (int i = 0; i < annotated.blames().size(); i++) {
      documents.add(annotated.blames().get(i), i);
    }
    documents.addParent(parent);
    return documents.block;
  }

  private void add(Quote quote, int ordinal) {
    Document document = child(Schema.TYPE_QUOTE, ordinal);
    String content = passages.text(quote.content());
    text(document, Schema.CONTENT, content);
    text(document, Schema.TEXT, content);
    text(document, Schema.CUE, passages.text(quote.cue()));
    exact(document, Schema.KIND, quote.kind().name());
    exact(document, Schema.STANCE, quote.stance().name());
    document.add(new DoublePoint(Schema.CONFIDENCE, quote.confidence()));
    Speaker speaker = quote.speaker();
    if (speaker != null) {
      SpeakerForm form = SpeakerForm.of(speaker);
      text(document, Schema.TEXT, speaker.name());
      text(document, Schema.TEXT, speaker.role());
      sortable(document, Schema.SPEAKER, SpeakerTerm.of(form));
      names(document, form);
    }
  }

  /** What the speaker is found by when a question names somebody. */
  private static void names(Document document, SpeakerForm form) {
    NameKey key = form.key();
    String name = cut(key.toString());
    exact(document, Schema.SPEAKER_KEY, name);
    document.add(
        new StringField(
            Schema.SPEAKER_FORM, name + Schema.BETWEEN + cut(SpeakerTerm.of(form)), Store.NO));
    String kind = form.kind() == SpeakerKind.PERSON ? Schema.PERSON : Schema.NO_PERSON;
    for (String word : Set.copyOf(key.words())) {
      document.add(
          new StringField(
              Schema.SPEAKER_WORD,
              cut(word) + Schema.BETWEEN + kind + Schema.BETWEEN + name,
              Store.NO));
    }
  }

  private void add(Figure figure, @Nullable String sentence, int ordinal) {
    Document document = child(Schema.TYPE_FIGURE, ordinal);
    text(document, Schema.TEXT, sentence);
    exact(document, Schema.MEASURE, figure.measure().name());
    text(document, Schema.COUNTED, figure.counted());
    name(document, Schema.ORIGINATOR, figure.originator());
    exact(document, Schema.UNIT, figure.quantity().unit());
    quantity(document, figure.quantity());
    happening(document, figure.event());
  }

  private void add(Blame blame, int ordinal) {
    Document document = child(Schema.TYPE_BLAME, ordinal);
    text(document, Schema.TEXT, passages.sentences(blame.span()).in(article.text()));
    name(document, Schema.BLAMED, blame.blamed());
    name(document, Schema.BLAMED_BY, blame.by());
    exact(document, Schema.STANCE, blame.stance().name());
    happening(document, blame.event());
  }

  private void addParent(Parent parent) {
    Document document = document(Schema.TYPE_ARTICLE);
    document.add(new StringField(Schema.ARTICLE, Schema.idTerm(article.id()), Store.NO));
    text(document, Schema.TITLE, article.title());
    text(document, Schema.TEXT, article.title());
    text(document, Schema.TEXT, article.text());
    document.add(new BinaryDocValuesField(Schema.FINGERPRINT, new BytesRef(parent.fingerprints())));
    document.add(new StoredField(Schema.JSON, parent.json()));
    document.add(new StoredField(Schema.SEEN, parent.seen().toEpochMilli()));
    document.add(new LongPoint(Schema.SEEN, parent.seen().toEpochMilli()));
    keep(document, parent.place(), parent.edits());
    ArticleKeys.of(article, parent.place()).all().forEach(key -> exact(document, Schema.KEY, key));
    annotated.entities().stream()
        .filter(entity -> entity.kind() != EntityKind.MISC)
        .map(Entity::name)
        .map(name -> NameKey.of(name).toString())
        .distinct()
        .forEach(name -> exact(document, Schema.NAME, name));
    Frequencies.namesOf(annotated).forEach(name -> exact(document, Schema.NAMED, name));
    Frequencies.wordsOf(article).forEach(word -> exact(document, Schema.WORD, word));
    Stream.concat(
            annotated.figures().stream().map(Figure::event),
            annotated.blames().stream().map(Blame::event))
        .distinct()
        .forEach(event -> happening(document, event));
    block.add(document);
  }

  private static void keep(Document document, Place place, Edits edits) {
    if (place.isKnown()) {
      exact(document, Schema.READ_FROM, place.term());
      document.add(new BinaryDocValuesField(Schema.READ_FROM, new BytesRef(place.term())));
    }
    if (!edits.equals(Edits.NONE)) {
      document.add(new BinaryDocValuesField(Schema.EDITS, new BytesRef(edits.term())));
    }
  }

  private Document child(String type, int ordinal) {
    Document document = document(type);
    document.add(new NumericDocValuesField(Schema.ORDINAL, ordinal));
    block.add(document);
    return document;
  }

  /** What every document of the block has. */
  private Document document(String type) {
    Document document = new Document();
    sortable(document, Schema.ID, Schema.idTerm(article.id()));
    exact(document, Schema.TYPE, type);
    exact(document, Schema.OUTLET, Schema.outletTerm(article.outlet()));
    document.add(new SortedDocValuesField(Schema.OUTLET_NAME, new BytesRef(cut(article.outlet()))));
    LocalDate published = article.published();
    if (published != null) {
      document.add(new LongField(Schema.PUBLISHED, published.toEpochDay(), Store.NO));
    }
    return document;
  }

  private static void quantity(Document document, Quantity quantity) {
    double low = orElse(quantity.low(), Double.NEGATIVE_INFINITY);
    double high = orElse(quantity.high(), Double.POSITIVE_INFINITY);
    document.add(new DoubleRange(Schema.INTERVAL, new double[] {low}, new double[] {high}));
    if (quantity.value() != null) {
      document.add(new DoublePoint(Schema.VALUE, quantity.value().doubleValue()));
    }
  }

  private static void happening(Document document, @Nullable Happening happening) {
    if (happening == null) {
      return;
    }
    exact(document, Schema.TRIGGER, happening.trigger());
    name(document, Schema.PLACE, happening.place());
    if (happening.from() != null || happening.to() != null) {
      long from = happening.from() == null ? Long.MIN_VALUE : happening.from().toEpochDay();
      long to = happening.to() == null ? Long.MAX_VALUE : happening.to().toEpochDay();
      document.add(new LongRange(Schema.DAYS, new long[] {from}, new long[] {to}));
    }
  }

  private static double orElse(@Nullable BigDecimal number, double other) {
    return number == null ? other : number.doubleValue();
  }

  private static void text(Document document, String field, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      document.add(new TextField(field, value, Store.NO));
    }
  }

  private static void name(Document document, String field, @Nullable String value) {
    if (value != null) {
      exact(document, field, NameKey.of(value).toString());
    }
  }

  private static void exact(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new StringField(field, cut(value), Store.NO));
    }
  }

  private static void sortable(Document document, String field, String value) {
    document.add(new KeywordField(field, cut(value), Store.NO));
  }

  private static String cut(String value) {
    return value.length() <= LONGEST_NAME ? value : value.substring(0, LONGEST_NAME);
  }
}
