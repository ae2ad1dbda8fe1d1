package org.hearsay.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.hearsay.compare.event.Frequencies;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Speaker;
import org.hearsay.identity.AliasEffect;
import org.hearsay.identity.Aliases;
import org.hearsay.identity.SpeakerForm;
import org.hearsay.identity.SpeakerIdentities;
import org.hearsay.identity.SpeakerIdentity;
import org.hearsay.index.IndexAddress;
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

  private static final Sort OLDEST_FIRST = new Sort(Orders.published(false), Orders.byId());

  private final IndexView index;
  private final Aliases aliases;
  private final WhoIsWho whoIsWho;
  private final LuceneQueries queries;

  private Search(IndexView index, Aliases aliases) {
    this.index = index;
    this.aliases = aliases;
    this.whoIsWho = new WhoIsWho(index.speakers(), aliases);
    this.queries = new LuceneQueries(aliases, whoIsWho);
  }

  /**
   * Opens the index in a folder.
   *
   * @throws org.hearsay.index.IndexException where there is none, or one of another version
   */
  public static Search open(Path folder, Aliases aliases) {
    return new Search(LuceneView.open(new IndexFolder(folder)), aliases);
  }

  /** Like {@link #open(Path, Aliases)} for an index wherever it is. */
  public static Search open(IndexAddress address, Aliases aliases) {
    return switch (address) {
      case IndexAddress.Folder folder -> open(folder.path(), aliases);
      case IndexAddress.Remote remote -> new Search(ViewProvider.openAny(remote), aliases);
    };
  }

  /** Opens the index in a folder, without the user's word on speakers. */
  public static Search open(Path folder) {
    return open(folder, Aliases.NONE);
  }

  /** How many articles there are. */
  public long size() {
    return ask(() -> index.count(new TermQuery(new Term(Schema.TYPE, Schema.TYPE_ARTICLE))));
  }

  /** In how many of all articles a name or a word stands; for one thread. */
  public Frequencies frequencies() {
    return ask(index::frequencies);
  }

  /** Whether nothing was committed since this was opened. */
  public boolean isCurrent() {
    return ask(index::isCurrent);
  }

  public Hits<QuoteHit> quotes(QuoteQuery query) {
    return ask(
        query.text(),
        () ->
            hits(
                queries.of(query),
                query.order(),
                query.skip(),
                query.limit(),
                (article, ordinal) -> QuoteHit.of(article, article.quotes().get(ordinal))));
  }

  public Hits<FigureHit> figures(FigureQuery query) {
    return ask(
        query.text(),
        () -> hits(queries.of(query), query.order(), query.skip(), query.limit(), FigureHit::of));
  }

  /**
   * One page of the articles that match.
   *
   * @param skip so many of the first are left out
   */
  public Hits<AnnotatedArticle> articles(ArticleQuery query, Order order, int skip, int limit) {
    Hits.checkPage(skip, limit);
    return ask(
        query.text(),
        () ->
            hits(
                queries.of(query),
                Orders.onArticles(order),
                skip,
                limit,
                (article, found) -> article));
  }

  /** As {@link #articles(ArticleQuery, Order, int, int)}, each with its file. */
  public Hits<ArticleEntry> entries(ArticleQuery query, Order order, int skip, int limit) {
    Hits.checkPage(skip, limit);
    return ask(
        query.text(),
        () ->
            hits(
                queries.of(query),
                Orders.onArticles(order),
                skip,
                limit,
                (article, found) -> new ArticleEntry(article, found.file())));
  }

  /** How the quotes that match are spread, with all speakers. */
  public Facets facets(QuoteQuery query) {
    return facets(query, Integer.MAX_VALUE);
  }

  /**
   * How the quotes that match are spread.
   *
   * @param most so many of the most quoted speakers at most
   */
  public Facets facets(QuoteQuery query, int most) {
    return ask(
        query.text(),
        () -> {
          Query lucene = queries.of(query);
          List<SpeakerCount> speakers = most == 0 ? List.of() : counts(lucene, most);
          return facets(lucene, Schema.TYPE_QUOTE, speakers);
        });
  }

  /** How the figures that match are spread. */
  public Facets facets(FigureQuery query) {
    return ask(query.text(), () -> facets(queries.of(query), Schema.TYPE_FIGURE, List.of()));
  }

  /** How the articles that match are spread. */
  public Facets facets(ArticleQuery query) {
    return ask(query.text(), () -> facets(queries.of(query), Schema.TYPE_ARTICLE, List.of()));
  }

  private Facets facets(Query query, String type, List<SpeakerCount> speakers) throws IOException {
    return FacetCounts.of(index.spread(query), type, speakers, aliases);
  }

  /** How many quotes match. */
  public long count(QuoteQuery query) {
    return ask(query.text(), () -> index.count(queries.of(query)));
  }

  /** How many figures match. */
  public long count(FigureQuery query) {
    return ask(query.text(), () -> index.count(queries.of(query)));
  }

  /** How many articles match. */
  public long count(ArticleQuery query) {
    return ask(query.text(), () -> index.count(queries.of(query)));
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
    return ask(() -> new Spelling(index.words()).mended(query));
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
    return ask(() -> index.count(new TermQuery(new Term(Schema.WORD, word))));
  }

  /** Words of articles that begin with these letters, those of most articles first. */
  public List<String> wordsFrom(String begin, int most) {
    return ask(() -> new Spelling(index.words()).wordsFrom(begin, most));
  }

  /**
   * Who is quoted in all the quotes that a query finds, most quoted first; {@code skip} and {@code
   * limit} count speakers.
   */
  public Hits<SpeakerCount> speakers(QuoteQuery query) {
    return ask(
        query.text(),
        () -> {
          List<SpeakerCount> counts = counts(queries.of(query), Integer.MAX_VALUE);
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

  /** As {@link #shownName} of many names, which are looked up together. */
  public Map<String, String> shownNames(Set<String> names) {
    return ask(() -> whoIsWho.shown(names));
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
      return idsOf(index.find(like, new Sort(Orders.byId()), 0, most));
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
        index, aliases, new Sort(SortField.FIELD_SCORE, Orders.published(true), Orders.byId()));
  }

  /** What changed in an article, the latest first; none where nobody saw it change. */
  public List<Revision> revisions(String id) {
    Optional<AnnotatedArticle> now = article(id);
    return now.isEmpty() ? List.of() : ask(() -> new FormerVersions(index).revisions(now.get()));
  }

  /** The ids of all articles of which a former version is kept, sorted. */
  public List<String> changed() {
    return ask(() -> index.changed().stream().sorted().toList());
  }

  /** The ids of all articles whose words were first read at this time or later. */
  public Set<String> seenSince(Instant time) {
    Query since = LongPoint.newRangeQuery(Schema.SEEN, time.toEpochMilli(), Long.MAX_VALUE);
    return ask(() -> new HashSet<>(idsOf(index.all(since, Sort.INDEXORDER))));
  }

  /** What each rule of the user's alias file did. */
  public List<AliasEffect> aliasEffects() {
    return ask(() -> new RuleEffects(index, aliases).all(whoIsWho));
  }

  /** All outlets, most articles first. */
  public List<OutletCount> outlets() {
    return ask(() -> new Outlets(index.outlets(), aliases).counts());
  }

  /** Whether any article is from an outlet of this name. */
  public boolean hasOutlet(String name) {
    Query articles =
        new Conditions(Schema.TYPE_ARTICLE, aliases).from(new Origin(name, null, null)).query();
    return ask(() -> index.count(articles)) > 0;
  }

  /** The names under which these outlets' articles are shown. */
  public Set<String> shownOutlets(Collection<String> names) {
    Set<String> terms = new HashSet<>();
    names.forEach(name -> terms.add(Schema.outletTerm(aliases.outlet(name))));
    return ask(() -> new Outlets(index.outlets(), aliases).spellings(terms));
  }

  /** The ids of all articles that match, by day of publication, then by id. */
  public List<String> ids(ArticleQuery query) {
    return ask(query.text(), () -> List.copyOf(idsOf(index.all(queries.of(query), OLDEST_FIRST))));
  }

  /** One article with all that was found in it. */
  public Optional<AnnotatedArticle> article(String id) {
    return ask(() -> {
      Query one = new TermQuery(new Term(Schema.ARTICLE, Schema.idTerm(id)));
      List<Found> found = index.all(one, Sort.INDEXORDER);
      return found.isEmpty()
          ? Optional.empty()
          : Optional.of(Shown.article(found.getFirst(), aliases));
    });
  }

  /**
   * All articles that match, by day of publication, then by id; those without a day first. Each is
   * read when the stream comes to it. For one thread.
   */
  public Stream<AnnotatedArticle> articles(ArticleQuery query) {
    List<Found> all = ask(query.text(), () -> index.all(queries.of(query), OLDEST_FIRST));
    return all.stream().map(found -> ask(query.text(), () -> Shown.article(found, aliases)));
  }

  /** As {@link #articles(ArticleQuery)}, in the order in which they are read fastest. */
  public Stream<AnnotatedArticle> inAnyOrder(ArticleQuery query) {
    List<Found> all = ask(query.text(), () -> index.all(queries.of(query), Sort.INDEXORDER));
    return all.stream().map(found -> ask(query.text(), () -> Shown.article(found, aliases)));
  }

  /** As {@link #articles(ArticleQuery)}, each with the file that it was read from. */
  public Stream<ArticleEntry> entries(ArticleQuery query) {
    List<Found> all = ask(query.text(), () -> index.all(queries.of(query), OLDEST_FIRST));
    return all.stream()
        .map(found ->
            ask(query.text(), () -> new ArticleEntry(Shown.article(found, aliases), found.file())));
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
      return idsOf(index.find(lucene, likeliest, 0, limit));
    });
  }

  /** After this, streams and hits that were not read yet fail. */
  @Override
  public void close() {
    ask(() -> {
      index.close();
      return index;
    });
  }

  private List<SpeakerCount> counts(Query quotes, int most) throws IOException {
    return index.speakers().counts(quotes, whoIsWho, aliases, most);
  }

  private static List<String> idsOf(List<Found> all) throws IOException {
    List<String> ids = new ArrayList<>(all.size());
    for (Found found : all) {
      ids.add(found.id());
    }
    return ids;
  }

  private <T> Hits<T> hits(Query query, Order order, int skip, int limit, HitOf<T> hitOf)
      throws IOException {
    return hits(
        query,
        Orders.of(order),
        skip,
        limit,
        (article, found) -> hitOf.apply(article, found.ordinal()));
  }

  private <T> Hits<T> hits(Query query, Sort sort, int skip, int limit, DocumentOf<T> documentOf)
      throws IOException {
    long total = index.count(query);
    List<T> hits = new ArrayList<>();
    for (Found found : total > skip ? index.find(query, sort, skip, limit) : List.<Found>of()) {
      hits.add(documentOf.apply(Shown.article(found, aliases), found));
    }
    return new Hits<>(total, hits);
  }

  @FunctionalInterface
  private interface HitOf<T> {
    T apply(AnnotatedArticle article, int ordinal);
  }

  @FunctionalInterface
  private interface DocumentOf<T> {
    T apply(AnnotatedArticle article, Found found) throws IOException;
  }

  @FunctionalInterface
  private interface Question<T> {
    T answer() throws IOException;
  }

  /** As {@link #ask}; where a word stands for too many words of the index, that is a mistake. */
  private <T> T ask(@Nullable String text, Question<T> question) {
    try {
      return ask(question);
    } catch (IndexSearcher.TooManyClauses e) {
      throw new QuerySyntaxException(
          Objects.requireNonNullElse(text, ""), 1, "it stands for too many words at once");
    }
  }

  private <T> T ask(Question<T> question) {
    try {
      return question.answer();
    } catch (IOException e) {
      throw index.failed(e);
    } catch (UncheckedIOException e) {
      throw index.failed(Objects.requireNonNull(e.getCause()));
    }
  }
}
