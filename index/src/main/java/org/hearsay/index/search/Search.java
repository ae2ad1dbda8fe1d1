package org.hearsay.index.search;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
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
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.hearsay.compare.event.Frequencies;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.identity.AliasEffect;
import org.hearsay.identity.AliasRule;
import org.hearsay.identity.Aliases;
import org.hearsay.identity.NameKey;
import org.hearsay.identity.SpeakerForm;
import org.hearsay.identity.SpeakerIdentities;
import org.hearsay.identity.SpeakerIdentity;
import org.hearsay.index.IndexFolder;
import org.hearsay.index.Passages;
import org.hearsay.index.Schema;
import org.hearsay.revision.Revision;
import org.hearsay.revision.Revisions;
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

  private static final int LAST_READ = 500;

  /** So many quotes tell what somebody talks about. */
  private static final int NEWEST = 60;

  private final IndexFolder folder;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Aliases aliases;
  private final NamedFields named;
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

  /** Worked out when first asked for: most questions never need it. */
  private @Nullable SpeakerIdentities identities;

  private @Nullable SpeakerNumbers numbers;

  private Search(IndexFolder folder, Directory directory, Aliases aliases) throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    this.aliases = aliases;
    this.constants = new Constants(reader);
    this.named = new NamedFields(aliases, this::formsOf, this::formsLike);
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

  /** In how many of all articles a name or a word stands. */
  public Frequencies frequencies() {
    return new IndexFrequencies(this);
  }

  /** How many articles have a term of a field that articles alone have. */
  long count(String field, String term) {
    return ask(() -> searcher.count(new TermQuery(new Term(field, term))));
  }

  /** Whether nothing was committed since this was opened. */
  public boolean isCurrent() {
    return ask(reader::isCurrent);
  }

  public Hits<QuoteHit> quotes(QuoteQuery query) {
    return ask(() ->
        hits(
            lucene(query),
            query.order(),
            query.skip(),
            query.limit(),
            (article, ordinal) -> hit(article, article.quotes().get(ordinal))));
  }

  public Hits<FigureHit> figures(FigureQuery query) {
    return ask(
        () -> hits(lucene(query), query.order(), query.skip(), query.limit(), Search::figure));
  }

  /**
   * One page of the articles that match.
   *
   * @param skip so many of the first are left out
   */
  public Hits<AnnotatedArticle> articles(ArticleQuery query, Order order, int skip, int limit) {
    Hits.checkPage(skip, limit);
    return ask(() -> hits(lucene(query), onArticles(order), skip, limit, Articles::of));
  }

  /** How the quotes that match are spread, with all speakers. */
  public Facets facets(QuoteQuery query) {
    return ask(() -> {
      Query lucene = lucene(query);
      return new FacetCounts(searcher, aliases, constants)
          .of(lucene, Schema.TYPE_QUOTE, new Speakers(searcher, aliases).counts(lucene, numbers()));
    });
  }

  /** How the figures that match are spread. */
  public Facets facets(FigureQuery query) {
    return ask(() ->
        new FacetCounts(searcher, aliases, constants)
            .of(lucene(query), Schema.TYPE_FIGURE, List.of()));
  }

  /** How the articles that match are spread. */
  public Facets facets(ArticleQuery query) {
    return ask(() ->
        new FacetCounts(searcher, aliases, constants)
            .of(lucene(query), Schema.TYPE_ARTICLE, List.of()));
  }

  /** How many quotes match. */
  public long count(QuoteQuery query) {
    return ask(() -> searcher.count(lucene(query)));
  }

  /** How many figures match. */
  public long count(FigureQuery query) {
    return ask(() -> searcher.count(lucene(query)));
  }

  /** How many articles match. */
  public long count(ArticleQuery query) {
    return ask(() -> searcher.count(lucene(query)));
  }

  /** Those whom a user can mean by a name, as {@link SpeakerIdentities#called} says. */
  public List<SpeakerIdentity> speakersCalled(String name) {
    return ask(() -> identities().called(name));
  }

  /** Finds the words of a query in the texts that it found. */
  public QueryMarks marks(String query) {
    return new QueryMarks(query, named);
  }

  /** A query with the words changed that no article has; nothing where there is no likelier one. */
  public Optional<String> didYouMean(String query) {
    return ask(() -> new Spelling(reader).mended(query));
  }

  /**
   * What a speaker talks about: words of the newest of their quotes that are rare among all
   * articles, the best first.
   */
  public List<String> topics(SpeakerIdentity speaker, int most) {
    List<String> said =
        quotes(QuoteQuery.ALL.by(speaker.name()).sorted(Order.NEWEST).page(0, NEWEST))
            .hits()
            .stream()
            .map(QuoteHit::text)
            .toList();
    Set<String> own = new HashSet<>();
    speaker.forms().forEach(form -> own.addAll(form.key().words()));
    return Topics.of(said, own, word -> count(Schema.WORD, word), size(), most);
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
      List<SpeakerCount> counts = new Speakers(searcher, aliases).counts(lucene(query), numbers());
      return new Hits<>(
          counts.size(), counts.stream().skip(query.skip()).limit(query.limit()).toList());
    });
  }

  /** Who the speaker of a quote in this index is across all articles. */
  public Optional<SpeakerIdentity> identityOf(Speaker speaker) {
    return ask(() -> identities().of(SpeakerForm.of(speaker)));
  }

  /** The name to show for a speaker or an originator of which only the name is known. */
  public String shownName(String name) {
    return ask(() -> identities().shown(name));
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
      for (ScoreDoc found : searcher.search(like, most, new Sort(byId())).scoreDocs) {
        ids.add(articles.of(found.doc).article().id());
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
        reader, searcher, aliases, new Sort(SortField.FIELD_SCORE, published(true), byId()));
  }

  /** What changed in an article, the latest first; none where nobody saw it change. */
  public List<Revision> revisions(String id) {
    Optional<AnnotatedArticle> now = article(id);
    List<FormerVersion> versions = ask(() -> new FormerVersions(searcher).of(id));
    List<Revision> revisions = new ArrayList<>();
    for (int i = 0; i < versions.size() && now.isPresent(); i++) {
      FormerVersion version = versions.get(i);
      AnnotatedArticle later = i == 0 ? now.get() : versions.get(i - 1).article();
      revisions.add(
          Revisions.between(
              version.article(),
              later.with(withMetadataOf(now.get(), later)),
              version.seen(),
              version.until()));
    }
    return List.copyOf(revisions);
  }

  /** The words of a version under the outlet and the address that the article has now. */
  private static Article withMetadataOf(AnnotatedArticle now, AnnotatedArticle version) {
    Article current = now.article();
    Article old = version.article();
    return new Article(
        current.id(),
        current.outlet(),
        old.title(),
        current.url(),
        current.published(),
        current.authors(),
        current.language(),
        old.text());
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
          ids.add(articles.of(found.doc).article().id());
        }
      }
      return ids;
    });
  }

  /** What each rule of the user's alias file did. */
  public List<AliasEffect> aliasEffects() {
    if (aliases.rules().isEmpty()) {
      return List.of();
    }
    List<AliasEffect> effects = new ArrayList<>(ask(() -> identities().effects()));
    for (AliasRule rule : aliases.rules()) {
      if (rule instanceof AliasRule.Outlet outlet) {
        effects.add(effect(outlet));
      }
    }
    effects.sort(Comparator.comparingInt(effect -> effect.rule().line()));
    return List.copyOf(effects);
  }

  private AliasEffect effect(AliasRule.Outlet rule) {
    List<Long> articles =
        rule.others().stream()
            .map(name -> count(Schema.TYPE_ARTICLE, new BytesRef(Schema.outletTerm(name))))
            .filter(number -> number > 0)
            .toList();
    return new AliasEffect(
        rule, articles.size(), articles.stream().mapToLong(Long::longValue).sum());
  }

  private long count(String type, BytesRef outlet) {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Schema.TYPE, type)), BooleanClause.Occur.FILTER)
            .add(new TermQuery(new Term(Schema.OUTLET, outlet)), BooleanClause.Occur.FILTER)
            .build();
    return ask(() -> searcher.count(query));
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
    return articles(query).map(one -> one.article().id()).toList();
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
      Query lucene = lucene(query);
      Sort likeliest = new Sort(SortField.FIELD_SCORE, byId());
      int limit = (int) Math.min(query.limit(), size());
      List<String> ids = new ArrayList<>();
      for (ScoreDoc found : searcher.search(lucene, limit, likeliest).scoreDocs) {
        ids.add(new Articles(reader, aliases).of(found.doc).article().id());
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

  private Query lucene(QuoteQuery query) throws IOException {
    Conditions conditions =
        new Conditions(Schema.TYPE_QUOTE, aliases)
            .words(Schema.TEXT, query.text(), named.ofQuotes())
            .words(Schema.CONTENT, query.about())
            .exactly(Schema.KIND, query.kind())
            .exactly(Schema.STANCE, query.stance())
            .atLeast(Schema.CONFIDENCE, query.minConfidence())
            .from(query.origin());
    Set<String> speakers = query.speakers();
    return (speakers.isEmpty() ? conditions : conditions.saidBy(formsOf(speakers))).query();
  }

  private Query lucene(FigureQuery query) {
    return new Conditions(Schema.TYPE_FIGURE, aliases)
        .words(Schema.TEXT, query.text(), named.ofFigures())
        .anyOf(Schema.MEASURE, query.measures())
        .named(Schema.ORIGINATOR, query.originator())
        .meets(
            Schema.INTERVAL,
            orElse(query.low(), Double.NEGATIVE_INFINITY),
            orElse(query.high(), Double.POSITIVE_INFINITY))
        .from(query.origin())
        .query();
  }

  private Query lucene(CandidateQuery query) {
    List<Term> terms = new ArrayList<>();
    query.names().forEach(name -> terms.add(new Term(Schema.NAME, NameKey.of(name).toString())));
    query
        .places()
        .forEach(place -> terms.add(new Term(Schema.PLACE, NameKey.of(place).toString())));
    query.triggers().forEach(trigger -> terms.add(new Term(Schema.TRIGGER, trigger)));
    String without = query.without();
    return new Conditions(Schema.TYPE_ARTICLE, aliases)
        .anyOf(terms)
        .around(query.from(), query.to())
        .from(query.origin())
        .not(Schema.ARTICLE, without == null ? null : Schema.idTerm(without))
        .query();
  }

  private Collection<SpeakerForm> formsOf(String speaker) {
    return ask(() -> formsOf(Set.of(speaker)));
  }

  private Collection<SpeakerForm> formsLike(String speaker) {
    return ask(() ->
        SimilarNames.to(speaker, identities()).stream()
            .flatMap(one -> one.forms().stream())
            .toList());
  }

  private Collection<SpeakerForm> formsOf(Set<String> speakers) throws IOException {
    Set<SpeakerForm> forms = new HashSet<>();
    for (String speaker : speakers) {
      identities().called(speaker).forEach(one -> forms.addAll(one.forms()));
    }
    return forms;
  }

  private synchronized SpeakerIdentities identities() throws IOException {
    SpeakerIdentities known = identities;
    if (known == null) {
      Query all = new Conditions(Schema.TYPE_QUOTE, aliases).query();
      Speakers speakers = new Speakers(searcher, aliases);
      Map<SpeakerForm, Long> forms = speakers.forms(all);
      Set<SpeakerForm> open = SpeakerIdentities.needCompany(forms.keySet());
      known = new SpeakerIdentities(forms, speakers.company(all, open), aliases);
      identities = known;
    }
    return known;
  }

  private synchronized SpeakerNumbers numbers() throws IOException {
    SpeakerNumbers known = numbers;
    if (known == null) {
      known = new SpeakerNumbers(reader, identities());
      numbers = known;
    }
    return known;
  }

  private <T> Hits<T> hits(Query query, Order order, int skip, int limit, HitOf<T> hitOf)
      throws IOException {
    return hits(
        query,
        sort(order),
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

  private Query lucene(ArticleQuery query) {
    return new Conditions(Schema.TYPE_ARTICLE, aliases)
        .words(Schema.TEXT, query.text(), named.ofArticles())
        .from(query.origin())
        .query();
  }

  private int[] docs(ArticleQuery query) throws IOException {
    Query lucene = lucene(query);
    int total = searcher.count(lucene);
    if (total == 0) {
      return new int[0];
    }
    Sort oldestFirst = new Sort(published(false), byId());
    TopDocs top = searcher.search(lucene, total, oldestFirst);
    return Stream.of(top.scoreDocs).mapToInt(found -> found.doc).toArray();
  }

  private static Sort sort(Order order) {
    SortField place = new SortField(Schema.ORDINAL, SortField.Type.INT);
    return switch (order) {
      case BEST -> new Sort(SortField.FIELD_SCORE, published(true), byId(), place);
      case NEWEST -> new Sort(published(true), byId(), place);
      case OLDEST -> new Sort(oldestFirst(), byId(), place);
    };
  }

  /** Articles have no place in an article. */
  private static Sort onArticles(Order order) {
    return switch (order) {
      case BEST -> new Sort(SortField.FIELD_SCORE, published(true), byId());
      case NEWEST -> new Sort(published(true), byId());
      case OLDEST -> new Sort(oldestFirst(), byId());
    };
  }

  private static SortField oldestFirst() {
    return LongField.newSortField(
        Schema.PUBLISHED, false, SortedNumericSelector.Type.MIN, Long.MAX_VALUE);
  }

  private static SortField published(boolean newestFirst) {
    return LongField.newSortField(
        Schema.PUBLISHED, newestFirst, SortedNumericSelector.Type.MIN, Long.MIN_VALUE);
  }

  private static SortField byId() {
    return KeywordField.newSortField(Schema.ID, false, SortedSetSelector.Type.MIN);
  }

  private static QuoteHit hit(AnnotatedArticle article, Quote quote) {
    Passages passages = new Passages(article);
    Span whole =
        Stream.of(quote.cue(), quote.source())
            .flatMap(List::stream)
            .reduce(quote.extent(), Span::cover);
    Span sentences = passages.sentences(whole);
    return new QuoteHit(
        ArticleHead.of(article.article()),
        quote,
        passages.text(quote.content()),
        sentences.in(article.article().text()),
        sentences);
  }

  /** The figures of the headline are numbered after those of the text. */
  private static FigureHit figure(AnnotatedArticle article, int ordinal) {
    int inText = article.figures().size();
    if (ordinal < inText) {
      Figure figure = article.figures().get(ordinal);
      Span sentence = new Passages(article).sentences(figure.span());
      return hit(article, figure, false, article.article().text(), sentence);
    }
    String title = Objects.requireNonNull(article.article().title(), "a figure needs its text");
    Figure figure = article.headlineFigures().get(ordinal - inText);
    return hit(article, figure, true, title, new Span(0, title.length()));
  }

  private static FigureHit hit(
      AnnotatedArticle article, Figure figure, boolean inHeadline, String text, Span sentence) {
    return new FigureHit(
        ArticleHead.of(article.article()),
        figure,
        inHeadline,
        figure.span().in(text),
        sentence.in(text),
        sentence);
  }

  private static double orElse(@Nullable BigDecimal number, double other) {
    return number == null ? other : number.doubleValue();
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
    }
  }
}
