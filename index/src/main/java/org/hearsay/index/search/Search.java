package org.hearsay.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.hearsay.compare.event.Frequencies;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Speaker;
import org.hearsay.identity.AliasEffect;
import org.hearsay.identity.Aliases;
import org.hearsay.identity.SpeakerForm;
import org.hearsay.identity.SpeakerIdentities;
import org.hearsay.identity.SpeakerIdentity;
import org.hearsay.index.IndexFolder;
import org.hearsay.index.Schema;
import org.hearsay.revision.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Questions to an index as its last commit left it when this was opened. What is written meanwhile
 * is neither seen nor waited for.
 *
 * <p>Hits are ranked by BM25 where the question has words, then newest first, then by id and place.
 * The same index gives the same answers.
 *
 * <p>Thread-safe. Every method throws {@link org.hearsay.index.IndexException} where the disk
 * fails, and {@link QuerySyntaxException} where the words of a question cannot be read.
 */
public final class Search implements AutoCloseable {

  private static final int LAST_READ = 100;

  private final IndexFolder folder;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Aliases aliases;
  private final LuceneQueries queries;
  private final Constants constants;

  /** The articles of the last hits, by document: whoever looks at hits looks at them again. */
  private final Map<Integer, AnnotatedArticle> lastRead =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, AnnotatedArticle> eldest) {
              return size() > LAST_READ;
            }
          });

  private final WhoIsWho whoIsWho;

  private @Nullable SpeakerNumbers numbers;

  private Search(IndexFolder folder, Directory directory, Aliases aliases) throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    this.aliases = aliases;
    this.constants = new Constants(reader);
    this.whoIsWho = new WhoIsWho(searcher, aliases);
    this.queries = new LuceneQueries(aliases, whoIsWho);
  }

  /**
   * Opens the index in a folder.
   *
   * @throws org.hearsay.index.IndexException where there is none, or one of another version
   */
  public static Search open(Path folder, Aliases aliases) {
    IndexFolder place = new IndexFolder(folder);
    Directory directory = place.openToRead();
    try {
      return new Search(place, directory, aliases);
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw place.failed(e);
    }
  }

  /** Opens the index in a folder, without the user's word on speakers. */
  public static Search open(Path folder) {
    return open(folder, Aliases.NONE);
  }

  /** How many articles there are. */
  public long size() {
    return ask(() -> searcher.count(new TermQuery(new Term(Schema.TYPE, Schema.TYPE_ARTICLE))));
  }

  /** In how many of all articles a name or a word stands; for one thread. */
  public Frequencies frequencies() {
    return ask(() -> new IndexFrequencies(reader, size()));
  }

  /** Whether nothing was committed since this was opened. */
  public boolean isCurrent() {
    return ask(reader::isCurrent);
  }

  public Hits<QuoteHit> quotes(QuoteQuery query) {
    return ask(() ->
        hits(
            queries.of(query),
            query.order(),
            query.skip(),
            query.limit(),
            (article, ordinal) -> QuoteHit.of(article, article.quotes().get(ordinal))));
  }

  public Hits<FigureHit> figures(FigureQuery query) {
    return ask(
        () -> hits(queries.of(query), query.order(), query.skip(), query.limit(), FigureHit::of));
  }

  /**
   * One page of the articles that match.
   *
   * @param skip so many of the first are left out
   */
  public Hits<AnnotatedArticle> articles(ArticleQuery query, Order order, int skip, int limit) {
    Hits.checkPage(skip, limit);
    return ask(() -> hits(queries.of(query), Orders.onArticles(order), skip, limit, Articles::of));
  }

  /** How the quotes that match are spread, with all speakers. */
  public Facets facets(QuoteQuery query) {
    return ask(() -> {
      Query lucene = queries.of(query);
      return new FacetCounts(searcher, aliases, constants)
          .of(lucene, Schema.TYPE_QUOTE, counts(lucene));
    });
  }

  /** How the figures that match are spread. */
  public Facets facets(FigureQuery query) {
    return ask(() ->
        new FacetCounts(searcher, aliases, constants)
            .of(queries.of(query), Schema.TYPE_FIGURE, List.of()));
  }

  /** How the articles that match are spread. */
  public Facets facets(ArticleQuery query) {
    return ask(() ->
        new FacetCounts(searcher, aliases, constants)
            .of(queries.of(query), Schema.TYPE_ARTICLE, List.of()));
  }

  /** How many quotes match. */
  public long count(QuoteQuery query) {
    return ask(() -> searcher.count(queries.of(query)));
  }

  /** How many figures match. */
  public long count(FigureQuery query) {
    return ask(() -> searcher.count(queries.of(query)));
  }

  /** How many articles match. */
  public long count(ArticleQuery query) {
    return ask(() -> searcher.count(queries.of(query)));
  }

  /** Those whom a user can mean by a name, as {@link SpeakerIdentities#called} says. */
  public List<SpeakerIdentity> speakersCalled(String name) {
    return ask(() -> whoIsWho.called(name));
  }

  /** Finds the words of a query in the texts that it found. */
  public QueryMarks marks(String query) {
    return new QueryMarks(query, queries.named());
  }

  /** A query with the words changed that no article has; nothing where there is no likelier one. */
  public Optional<String> didYouMean(String query) {
    return ask(() -> new Spelling(reader).mended(query));
  }

  /**
   * What a speaker talks about: words of what they said that are rare among all articles, the best
   * first.
   *
   * @param said some quotes of theirs; the newest sixty or so tell
   */
  public List<String> topics(SpeakerIdentity speaker, Collection<String> said, int most) {
    Set<String> own = new HashSet<>();
    speaker.forms().forEach(form -> own.addAll(form.key().words()));
    return Topics.of(said, own, this::articlesWith, size(), most);
  }

  private long articlesWith(String word) {
    return ask(() -> searcher.count(new TermQuery(new Term(Schema.WORD, word))));
  }

  /** Words of articles that begin with these letters, those of most articles first. */
  public List<String> wordsFrom(String begin, int most) {
    return ask(() -> new Spelling(reader).wordsFrom(begin, most));
  }

  /**
   * Who is quoted in all the quotes that a query finds, most quoted first; {@code skip} and {@code
   * limit} count speakers.
   */
  public Hits<SpeakerCount> speakers(QuoteQuery query) {
    return ask(() -> {
      List<SpeakerCount> counts = counts(queries.of(query));
      return new Hits<>(
          counts.size(), counts.stream().skip(query.skip()).limit(query.limit()).toList());
    });
  }

  /** Who the speaker of a quote in this index is across all articles. */
  public Optional<SpeakerIdentity> identityOf(Speaker speaker) {
    return ask(() -> whoIsWho.of(SpeakerForm.of(speaker)));
  }

  /** The name to show for a speaker or an originator of which only the name is known. */
  public String shownName(String name) {
    return ask(() -> whoIsWho.shown(name));
  }

  /** Ids of articles that begin with these characters or differ in one or two, sorted. */
  public List<String> idsLike(String id, int most) {
    return ask(() -> {
      Term term = new Term(Schema.ARTICLE, Schema.idTerm(id));
      Query like =
          new BooleanQuery.Builder()
              .add(new PrefixQuery(term), BooleanClause.Occur.SHOULD)
              .add(new FuzzyQuery(term), BooleanClause.Occur.SHOULD)
              .build();
      List<String> ids = new ArrayList<>();
      Articles articles = new Articles(reader, aliases);
      for (ScoreDoc found : searcher.search(like, most, new Sort(Orders.byId())).scoreDocs) {
        ids.add(articles.id(found.doc));
      }
      return ids;
    });
  }

  /**
   * The articles of this id, else of this address, else in this file or folder.
   *
   * @param path the name as an absolute path
   */
  public List<ArticleHead> called(String name, String path) {
    return ask(() -> names().called(name, path));
  }

  /** The articles whose titles have all of these words in any form, the best first. */
  public List<ArticleHead> titled(String words, int most) {
    return ask(() -> names().titled(words, most));
  }

  private ArticleNames names() {
    return new ArticleNames(
        reader,
        searcher,
        aliases,
        new Sort(SortField.FIELD_SCORE, Orders.published(true), Orders.byId()));
  }

  /** What changed in an article, the latest first; none where nobody saw it change. */
  public List<Revision> revisions(String id) {
    Optional<AnnotatedArticle> now = article(id);
    return now.isEmpty() ? List.of() : ask(() -> new FormerVersions(searcher).revisions(now.get()));
  }

  /** The ids of all articles of which a former version is kept, sorted. */
  public List<String> changed() {
    return ask(() -> new FormerVersions(searcher).ids());
  }

  /** The ids of all articles whose words were first read at this time or later. */
  public Set<String> seenSince(Instant time) {
    Query since = LongPoint.newRangeQuery(Schema.SEEN, time.toEpochMilli(), Long.MAX_VALUE);
    return ask(() -> {
      Set<String> ids = new HashSet<>();
      int total = searcher.count(since);
      if (total > 0) {
        Articles articles = new Articles(reader, aliases);
        for (ScoreDoc found : searcher.search(since, total).scoreDocs) {
          ids.add(articles.id(found.doc));
        }
      }
      return ids;
    });
  }

  /** What each rule of the user's alias file did. */
  public List<AliasEffect> aliasEffects() {
    return ask(() -> new RuleEffects(searcher, aliases).all(whoIsWho));
  }

  /** All outlets, most articles first. */
  public List<OutletCount> outlets() {
    return ask(() -> new Outlets(searcher, aliases).counts());
  }

  /** Whether any article is from an outlet of this name. */
  public boolean hasOutlet(String name) {
    Query articles =
        new Conditions(Schema.TYPE_ARTICLE, aliases).from(new Origin(name, null, null)).query();
    return ask(() -> searcher.count(articles)) > 0;
  }

  /** The names under which these outlets' articles are shown. */
  public Set<String> shownOutlets(Collection<String> names) {
    Set<String> terms = new HashSet<>();
    names.forEach(name -> terms.add(Schema.outletTerm(aliases.outlet(name))));
    return ask(() -> new Outlets(searcher, aliases).spellings(terms));
  }

  /** The ids of all articles that match, by day of publication, then by id. */
  public List<String> ids(ArticleQuery query) {
    return ask(() -> {
      Articles articles = new Articles(reader, aliases);
      List<String> ids = new ArrayList<>();
      for (int doc : docs(query)) {
        ids.add(articles.id(doc));
      }
      return List.copyOf(ids);
    });
  }

  /** One article with all that was found in it. */
  public Optional<AnnotatedArticle> article(String id) {
    return ask(() -> {
      Query one = new TermQuery(new Term(Schema.ARTICLE, Schema.idTerm(id)));
      ScoreDoc[] found = searcher.search(one, 1).scoreDocs;
      return found.length == 0
          ? Optional.empty()
          : Optional.of(new Articles(reader, aliases).of(found[0].doc));
    });
  }

  /**
   * All articles that match, by day of publication, then by id; those without a day first. Each is
   * read when the stream comes to it. For one thread.
   */
  public Stream<AnnotatedArticle> articles(ArticleQuery query) {
    int[] found = ask(() -> docs(query));
    Articles articles = new Articles(reader, aliases);
    return IntStream.of(found).mapToObj(doc -> ask(() -> articles.of(doc)));
  }

  /** As {@link #articles(ArticleQuery)}, in the order in which they are read fastest. */
  public Stream<AnnotatedArticle> inAnyOrder(ArticleQuery query) {
    int[] found = ask(() -> docs(query));
    Arrays.sort(found);
    Articles articles = new Articles(reader, aliases);
    return IntStream.of(found).mapToObj(doc -> ask(() -> articles.of(doc)));
  }

  /** As {@link #articles(ArticleQuery)}, each with the file that it was read from. */
  public Stream<ArticleEntry> entries(ArticleQuery query) {
    int[] found = ask(() -> docs(query));
    Articles articles = new Articles(reader, aliases);
    return IntStream.of(found)
        .mapToObj(doc -> ask(() -> new ArticleEntry(articles.of(doc), articles.file(doc))));
  }

  /** The articles of these ids, in the order of the ids; ids of none are passed over. */
  public Stream<AnnotatedArticle> articles(Collection<String> ids) {
    return ids.stream().sorted().map(this::article).flatMap(Optional::stream);
  }

  /** The ids of articles that may tell of the same happening, likeliest first. */
  public List<String> candidates(CandidateQuery query) {
    return ask(() -> {
      if (query.limit() == 0 || size() == 0) {
        return List.of();
      }
      Query lucene = queries.of(query);
      Sort likeliest = new Sort(SortField.FIELD_SCORE, Orders.byId());
      int limit = (int) Math.min(query.limit(), size());
      List<String> ids = new ArrayList<>();
      Articles articles = new Articles(reader, aliases);
      for (ScoreDoc found : searcher.search(lucene, limit, likeliest).scoreDocs) {
        ids.add(articles.id(found.doc));
      }
      return ids;
    });
  }

  /** After this, streams and hits that were not read yet fail. */
  @Override
  public void close() {
    try {
      IOUtils.close(reader, directory);
    } catch (IOException e) {
      throw folder.failed(e);
    }
  }

  /** By numbers where it is known who everybody is; else those who are found are worked out. */
  private List<SpeakerCount> counts(Query quotes) throws IOException {
    Speakers speakers = new Speakers(searcher, aliases);
    SpeakerIdentities everybody = whoIsWho.everybodyIfKnown();
    return everybody == null
        ? speakers.counts(quotes, whoIsWho)
        : speakers.counts(quotes, numbers(everybody));
  }

  private synchronized SpeakerNumbers numbers(SpeakerIdentities everybody) throws IOException {
    SpeakerNumbers known = numbers;
    if (known == null) {
      known = new SpeakerNumbers(reader, everybody);
      numbers = known;
    }
    return known;
  }

  private <T> Hits<T> hits(Query query, Order order, int skip, int limit, HitOf<T> hitOf)
      throws IOException {
    return hits(
        query,
        Orders.of(order),
        skip,
        limit,
        (articles, doc) -> hitOf.apply(articles.of(doc), articles.ordinal(doc)));
  }

  private <T> Hits<T> hits(Query query, Sort sort, int skip, int limit, DocumentOf<T> documentOf)
      throws IOException {
    int total = searcher.count(query);
    int wanted = (int) Math.min(total, (long) skip + limit);
    List<T> hits = new ArrayList<>();
    if (wanted > skip) {
      TopDocs top = searcher.search(query, wanted, sort);
      Articles articles = new Articles(reader, aliases, lastRead);
      for (ScoreDoc found : List.of(top.scoreDocs).subList(skip, wanted)) {
        hits.add(documentOf.apply(articles, found.doc));
      }
    }
    return new Hits<>(total, hits);
  }

  private int[] docs(ArticleQuery query) throws IOException {
    Query lucene = queries.of(query);
    int total = searcher.count(lucene);
    if (total == 0) {
      return new int[0];
    }
    Sort oldestFirst = new Sort(Orders.published(false), Orders.byId());
    TopDocs top = searcher.search(lucene, total, oldestFirst);
    return Stream.of(top.scoreDocs).mapToInt(found -> found.doc).toArray();
  }

  @FunctionalInterface
  private interface HitOf<T> {
    T apply(AnnotatedArticle article, int ordinal);
  }

  @FunctionalInterface
  private interface DocumentOf<T> {
    T apply(Articles articles, int doc) throws IOException;
  }

  @FunctionalInterface
  private interface Question<T> {
    T answer() throws IOException;
  }

  private <T> T ask(Question<T> question) {
    try {
      return question.answer();
    } catch (IOException e) {
      throw folder.failed(e);
    } catch (UncheckedIOException e) {
      throw folder.failed(Objects.requireNonNull(e.getCause()));
    }
  }
}
