package org.hearsay.index;

import org.apache.lucene.analysis.Analyzer;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.identity.NameKey;

/**
 * The names and meanings of all fields: the only place that knows them.
 *
 * <p>An article is a block of documents that Lucene keeps side by side and replaces as one: its
 * quotes, its figures, its blames, and last the article itself, their parent. {@link #ID} and
 * {@link #TYPE} are on every one. Days are counted from 1 January 1970. All that is stored is
 * stored on the parent, once; a child is found there by its {@link #TYPE} and {@link #ORDINAL}.
 *
 * <p>Text is analysed by {@link EnglishAnalysis}. A change of fields, their meaning or analysis
 * needs a new {@link #VERSION}.
 */
public final class Schema {

  /** Written into every commit; an index of another version is neither read nor written. */
  public static final String VERSION = "4";

  /** The key of {@link #VERSION} in a commit's user data. */
  public static final String VERSION_KEY = "hearsay.index";

  // On every document of the block.

  /** {@link #idTerm} of the article; the term by which a block is replaced. Exact, sortable. */
  public static final String ID = "id";

  /** What the document is: one of the {@code TYPE_} values. */
  public static final String TYPE = "type";

  /**
   * What a free query looks at. Of a quote: its content and its speaker; of a figure or blame: its
   * sentence; of an article: title and text. Analysed.
   */
  public static final String TEXT = "text";

  /** {@link #outletTerm} of the article's outlet. Exact. */
  public static final String OUTLET = "outlet";

  /** The outlet as the article gives it; a column to count by. */
  public static final String OUTLET_NAME = "outlet.name";

  /** The day of publication, for ranges and for sorting; absent where unknown. */
  public static final String PUBLISHED = "published";

  public static final String TYPE_ARTICLE = "article";
  public static final String TYPE_QUOTE = "quote";
  public static final String TYPE_FIGURE = "figure";
  public static final String TYPE_BLAME = "blame";
  public static final String TYPE_FORMER = "former";

  // On the children.

  /** The place of the quote, figure or blame in the article's list of them, from 0. */
  public static final String ORDINAL = "ordinal";

  /** The trigger lemma of what happened. On the parent: all of its children's. Exact. */
  public static final String TRIGGER = "trigger";

  /** The folded name of the place. On the parent: all of its children's. Exact. */
  public static final String PLACE = "place";

  /** The days, inclusive, on which it can have happened; a range. On the parent: all. */
  public static final String DAYS = "days";

  // On quotes.

  /** What is said. Analysed. */
  public static final String CONTENT = "content";

  /** The words that attribute it. Analysed. */
  public static final String CUE = "cue";

  /** The speaker as the article gives it, {@link SpeakerTerm}; absent where nobody is named. */
  public static final String SPEAKER = "speaker";

  /** The key of the speaker's name. Exact. */
  public static final String SPEAKER_KEY = "speaker.key";

  /**
   * The key of the speaker's name and, after {@link #BETWEEN}, the speaker as in {@link #SPEAKER}:
   * by it the forms of one name are found.
   */
  public static final String SPEAKER_FORM = "speaker.form";

  /**
   * Each word of the key of the speaker's name and, after {@link #BETWEEN} each, {@link #PERSON} or
   * {@link #NO_PERSON} and the key: by it names are found that have a word.
   */
  public static final String SPEAKER_WORD = "speaker.word";

  public static final String PERSON = "p";
  public static final String NO_PERSON = "n";

  /** Between the parts of a term; no name that a text gives holds it. */
  public static final char BETWEEN = '\u0000';

  /** {@link org.hearsay.corpus.QuoteKind} */
  public static final String KIND = "kind";

  /** {@link org.hearsay.corpus.Stance}, of quotes and blames. */
  public static final String STANCE = "stance";

  /** From 0 to 1, for ranges. */
  public static final String CONFIDENCE = "confidence";

  // On figures.

  /** {@link org.hearsay.corpus.Measure} */
  public static final String MEASURE = "measure";

  /** What the figure can mean, lowest to highest, inclusive; a range, infinite where unbounded. */
  public static final String INTERVAL = "interval";

  /** The number the text names, for ranges; absent where it names none. */
  public static final String VALUE = "value";

  /** Currency, unit or "percent". Exact; absent for things counted. */
  public static final String UNIT = "unit";

  /** What is counted. Analysed. */
  public static final String COUNTED = "counted";

  /** The key of the originator's name. Exact; absent where it is the outlet. */
  public static final String ORIGINATOR = "originator";

  // On blames.

  /** The key of the name of who is blamed. Exact. */
  public static final String BLAMED = "blamed";

  /** The key of the name of who blames. Exact; absent where it is the article. */
  public static final String BLAMED_BY = "blamed.by";

  // On articles.

  /** The id again, on the parent alone: finds an article without its children. Exact. */
  public static final String ARTICLE = "article";

  /** The title alone. Analysed. */
  public static final String TITLE = "title";

  /** {@link Fingerprint}s of the article as it was read and as it was annotated. */
  public static final String FINGERPRINT = "fingerprint";

  /** The annotated article as {@code hearsay/1}. Stored, not indexed. */
  public static final String JSON = "json";

  /** {@link ArticleKeys}: what the article is recognised by when it is read again. Exact. */
  public static final String KEY = "key";

  /** {@link Place#term}: the file that it was read from; absent where unknown. Exact. */
  public static final String READ_FROM = "read.from";

  /** {@link Edits#term}: what the user said of it by hand. A column; absent where nothing. */
  public static final String EDITS = "edits";

  /** When its words were first read, in milliseconds from 1970. Stored, for ranges. */
  public static final String SEEN = "seen";

  // On former versions of articles, each a document of its own.

  /** {@link #idTerm} of the article that it was a version of. Exact. */
  public static final String FORMER = "former";

  /** When it was first read, in milliseconds from 1970. Stored. */
  public static final String FORMER_SEEN = "former.seen";

  /** When other words were read in its place, in milliseconds from 1970. Stored. */
  public static final String UNTIL = "until";

  /** The keys of all names of persons, organisations and places. Exact. */
  public static final String NAME = "name";

  /** The {@link org.hearsay.compare.event.Frequencies#namesOf} the article. Exact. */
  public static final String NAMED = "named";

  /** The {@link org.hearsay.compare.event.Frequencies#wordsOf} the article. Exact. */
  public static final String WORD = "word";

  /**
   * Between two values of one field: no phrase goes across, as with OpenSearch's default for text.
   */
  private static final int GAP = 100;

  /** In UTF-16 code units; Lucene's limit for a term is 32,766 bytes. */
  private static final int LONGEST_ID = 4_000;

  private Schema() {}

  /** What analyses text on both sides. Thread-safe. */
  public static Analyzer analyzer() {
    return new EnglishAnalysis(GAP);
  }

  /**
   * The id as a term: the id itself, or where it is long its beginning and a digest of it. Of such
   * a term the same again.
   */
  public static String idTerm(String id) {
    if (id.length() <= LONGEST_ID) {
      return id;
    }
    String digest = "#" + Fingerprint.of(id);
    return id.substring(0, LONGEST_ID - digest.length()) + digest;
  }

  /** Whether a term may be that of a longer id. */
  public static boolean isCut(String idTerm) {
    return idTerm.length() >= LONGEST_ID;
  }

  /** An outlet as outlets are compared: "The Daily Gull" is "daily gull". */
  public static String outletTerm(String outlet) {
    return NameKey.of(outlet).toString();
  }

  /** How many documents the block of an article has. */
  public static int blockSize(AnnotatedArticle article) {
    return article.quotes().size()
        + article.figures().size()
        + article.headlineFigures().size()
        + article.blames().size()
        + 1;
  }
}
