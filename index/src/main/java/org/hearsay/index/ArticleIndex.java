package org.hearsay.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiConsumer;
import org.apache.lucene.store.AlreadyClosedException;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.json.AnnotatedArticleJson;

/**
 * The writing side of an index: articles go in one by one, and each is there whole or not at all.
 *
 * <p>What was added is kept and seen by readers from the next {@link #commit} on. A process that is
 * killed, a full disk or {@link #close} without a commit leave the index as the last commit left
 * it. The content of an index is the set of its articles' blocks: it is the same whatever the order
 * of the articles, the number of threads and the number of runs, as long as no two articles of one
 * id differ; of those that do, the index holds the one added last. {@link IndexContents} lists it.
 *
 * <p>An article is put in the place of the one with its id, so that whoever reads articles asks
 * first which one each is ({@link #recognise}): what is the same has one id from then on, and what
 * has nothing in common never has. Where two that have nothing in common are called the same, the
 * first keeps its id and the other gets one with its outlet before it.
 *
 * <p>Of an article whose words change the former version is kept beside it.
 *
 * <p>One process at a time may write. Thread-safe.
 */
public final class ArticleIndex implements AutoCloseable {

  private final ArticleStore store;
  private final String annotator;
  private final InstantSource clock;

  /** Guarded by itself, as all that is asked and changed of what the last commit does not know. */
  private final UncommittedArticles uncommitted = new UncommittedArticles();

  /** Adding and asking read, committing writes: nothing is added while a commit goes on. */
  private final ReadWriteLock commits = new ReentrantReadWriteLock();

  private ArticleIndex(ArticleStore store, String annotator, InstantSource clock) {
    this.store = store;
    this.annotator = annotator;
    this.clock = clock;
  }

  /** Like {@link #open(Path, String)} for annotations of unknown origin. */
  public static ArticleIndex open(Path folder) {
    return open(folder, "");
  }

  /** Like {@link #open(Path, String, InstantSource)} by the system's clock. */
  public static ArticleIndex open(Path folder, String annotator) {
    return open(folder, annotator, Clock.systemUTC());
  }

  /**
   * Opens the index in a folder, and creates both where they are not there.
   *
   * @param annotator names the version of what annotates the articles; what another one annotated
   *     counts as {@link Status#CHANGED}
   * @param clock says when an article was read
   * @throws IndexException where another run writes to it, where it is of another version or no
   *     index, or where the disk fails; nothing in the folder was changed then
   */
  public static ArticleIndex open(Path folder, String annotator, InstantSource clock) {
    return new ArticleIndex(LuceneStore.open(new IndexFolder(folder)), annotator, clock);
  }

  /** Like {@link #open(Path, String)} for an index wherever it is. */
  public static ArticleIndex open(IndexAddress address, String annotator) {
    return open(address, annotator, Clock.systemUTC());
  }

  /** Like {@link #open(Path, String, InstantSource)} for an index wherever it is. */
  public static ArticleIndex open(IndexAddress address, String annotator, InstantSource clock) {
    return switch (address) {
      case IndexAddress.Folder folder -> open(folder.path(), annotator, clock);
      case IndexAddress.Remote remote ->
          new ArticleIndex(StoreProvider.openAny(remote), annotator, clock);
    };
  }

  /** Which article this is, and whether it needs to be annotated and added. */
  public Recognised recognise(Article article, Place place) {
    return reading(() -> {
      Recognition recognition = new Recognition(article, place, this::withKey);
      store.expect(recognition.keys().asked(), List.of(Schema.idTerm(article.id())));
      Optional<Remembered> found = recognition.find();
      if (found.isEmpty()) {
        Article free = withId(article, freeId(article));
        expect(free, place, Edits.NONE);
        return new Recognised(free, Status.NEW, Place.UNKNOWN);
      }
      Remembered known = found.get();
      Article whole = completed(article, known);
      Fingerprint fingerprint = Fingerprint.ofRead(whole, annotator);
      if (fingerprint.equals(known.read())) {
        return new Recognised(whole, Status.UNCHANGED, known.place());
      }
      expect(whole, place.isKnown() ? place : known.place(), known.edits());
      return new Recognised(whole, Status.CHANGED, known.place());
    });
  }

  private void expect(Article article, Place place, Edits edits) {
    Fingerprint fingerprint = Fingerprint.ofRead(article, annotator);
    uncommitted.put(new UncommittedArticles.Entry(article, place, edits, fingerprint, null));
  }

  /** Under the known id, with what the user said by hand and what was known once. */
  private static Article completed(Article article, Remembered known) throws IOException {
    boolean isWhole = !article.outlet().isBlank() && article.published() != null;
    if (isWhole && known.edits().equals(Edits.NONE) && !Schema.isCut(known.idTerm())) {
      return withId(article, known.idTerm()); // without reading the stored one
    }
    Article former = known.article();
    boolean knowsOutlet = !article.outlet().isBlank();
    Article whole =
        new Article(
            former.id(),
            knowsOutlet ? article.outlet() : former.outlet(),
            article.title(),
            article.url(),
            article.published() == null ? former.published() : article.published(),
            article.authors(),
            article.language(),
            article.text());
    return known.edits().of(whole);
  }

  /** Like {@link #add(AnnotatedArticle, Place)} where nobody knows its place, or it is known. */
  public Outcome add(AnnotatedArticle article) {
    return add(article, Place.UNKNOWN);
  }

  /**
   * Adds an article, in the place of the one with the same id.
   *
   * @param place where it was read; where that is unknown, what was known of it stays
   * @throws IndexException where the disk fails; the index is as it was last committed, and this
   *     object is of no more use
   */
  public Outcome add(AnnotatedArticle article, Place place) {
    return add(article, place, Edits.NONE);
  }

  /** Adds an article that is there with what the user says of it by hand. */
  public Outcome amend(AnnotatedArticle article, Edits edits) {
    return add(article, Place.UNKNOWN, edits);
  }

  private Outcome add(AnnotatedArticle article, Place place, Edits edits) {
    String id = Schema.idTerm(article.article().id());
    String json = AnnotatedArticleJson.write(article);
    Fingerprint annotation = Fingerprint.ofAnnotated(json);
    return reading(() -> {
      Optional<UncommittedArticles.Entry> fresh = uncommitted.of(id);
      Optional<? extends StoredArticle> former = former(id);
      Edits all = edits.after(fresh.isPresent() ? fresh.get().edits() : edits(former));
      Place where = place.isKnown() ? place : known(fresh, former);
      Fingerprint read = Fingerprint.ofRead(article.article(), annotator);
      UncommittedArticles.Entry added =
          new UncommittedArticles.Entry(article.article(), where, all, read, annotation);
      boolean isThere = isThere(added, fresh, former);
      if (isThere && where.equals(known(fresh, former))) {
        uncommitted.put(added);
        return Outcome.UNCHANGED;
      }
      store.check();
      Instant seen = keepFormer(article.article(), former);
      write(new ArticleDocuments.Parent(json, read, annotation, where, all, seen), article);
      uncommitted.put(added);
      if (isThere) {
        return Outcome.UNCHANGED; // in another file
      }
      boolean isAdded = fresh.filter(one -> one.annotation() != null).isPresent();
      return isAdded || former.isPresent() ? Outcome.REPLACED : Outcome.INDEXED;
    });
  }

  private Optional<? extends StoredArticle> former(String id) throws IOException {
    return uncommitted.isRemoved(id) ? Optional.empty() : store.of(id);
  }

  private static Edits edits(Optional<? extends StoredArticle> former) throws IOException {
    return former.isPresent() ? former.get().edits() : Edits.NONE;
  }

  /** Where it was read before this, as the last commit or what came after it knows. */
  private static Place known(
      Optional<UncommittedArticles.Entry> fresh, Optional<? extends StoredArticle> former)
      throws IOException {
    if (fresh.isPresent() && fresh.get().annotation() != null) {
      return fresh.get().place();
    }
    if (former.isPresent()) {
      return former.get().place();
    }
    return fresh.isPresent() ? fresh.get().place() : Place.UNKNOWN;
  }

  /** Whether just this is there, wherever it was read. */
  private static boolean isThere(
      UncommittedArticles.Entry added,
      Optional<UncommittedArticles.Entry> fresh,
      Optional<? extends StoredArticle> former)
      throws IOException {
    if (fresh.isPresent() && fresh.get().annotation() != null) {
      return fresh.get().fingerprint().equals(added.fingerprint())
          && Objects.equals(added.annotation(), fresh.get().annotation())
          && fresh.get().edits().equals(added.edits());
    }
    return former.isPresent()
        && former.get().read().equals(added.fingerprint())
        && former.get().annotation().equals(added.annotation())
        && former.get().edits().equals(added.edits());
  }

  /** Keeps the former version where the words are others now; gives when these were first read. */
  private Instant keepFormer(Article article, Optional<? extends StoredArticle> former)
      throws IOException {
    Instant now = clock.instant();
    if (former.isEmpty()) {
      return now;
    }
    StoredArticle old = former.get();
    if (Versions.haveOneText(old.article(), article)) {
      return old.seen();
    }
    store.keep(Versions.former(old, now));
    return now;
  }

  private void write(ArticleDocuments.Parent parent, AnnotatedArticle article) throws IOException {
    store.write(Schema.idTerm(article.article().id()), ArticleDocuments.of(article, parent));
  }

  /** Notes that the file of an article that was committed lies elsewhere now. */
  public void move(String id, Place place) {
    reading(() -> {
      String term = Schema.idTerm(id);
      Optional<? extends StoredArticle> found = store.of(term);
      if (found.isPresent() && uncommitted.leaves(term) && !found.get().place().equals(place)) {
        StoredArticle old = found.get();
        write(
            new ArticleDocuments.Parent(
                old.json(), old.read(), old.annotation(), place, old.edits(), old.seen()),
            old.annotated());
        uncommitted.put(
            new UncommittedArticles.Entry(
                old.article(), place, old.edits(), old.read(), old.annotation()));
      }
      return place;
    });
  }

  /** Takes articles out, with their former versions; ids of none are passed over. */
  public void remove(Collection<String> ids) {
    reading(() -> {
      for (String id : ids) {
        String term = Schema.idTerm(id);
        store.remove(term);
        uncommitted.remove(term);
      }
      return ids;
    });
  }

  /** Hands on every article of the last commit with where it was read, without reading it. */
  public void forEach(BiConsumer<String, Place> each) {
    reading(() -> {
      for (StoredArticle one : store.all()) {
        each.accept(one.idTerm(), one.place());
      }
      return each;
    });
  }

  /**
   * Makes all that was added lasting and visible, and says so where the disk failed meanwhile.
   *
   * @throws IndexException where the disk fails; the index is as it was last committed
   */
  public void commit() {
    commits.writeLock().lock();
    try {
      store.commit();
      synchronized (uncommitted) {
        uncommitted.committed();
      }
      store.check();
    } catch (IOException | AlreadyClosedException e) {
      throw store.failed(e);
    } finally {
      commits.writeLock().unlock();
    }
  }

  /** Lets go of the index. What was not committed is gone. */
  @Override
  public void close() {
    store.close();
  }

  private List<Remembered> withKey(String key) throws IOException {
    List<Remembered> found = new ArrayList<>(uncommitted.withKey(key));
    for (StoredArticle one : store.withKey(key)) {
      if (uncommitted.leaves(one.idTerm())) {
        found.add(one);
      }
    }
    return found;
  }

  /** The article's id, or where another article has it one with the outlet, or with a digest. */
  private String freeId(Article article) throws IOException {
    String outlet = Schema.outletTerm(article.outlet()).replace(' ', '-');
    List<String> tries = new ArrayList<>(List.of(article.id()));
    if (!outlet.isEmpty()) {
      tries.add(outlet + "/" + article.id());
    }
    String digest = Fingerprint.ofRead(article, "").toString();
    tries.add(article.id() + "~" + digest.substring(0, 6));
    for (String id : tries) {
      if (isFree(Schema.idTerm(id))) {
        return id;
      }
    }
    return article.id() + "~" + digest;
  }

  private boolean isFree(String idTerm) throws IOException {
    return uncommitted.of(idTerm).isEmpty() && former(idTerm).isEmpty();
  }

  private static Article withId(Article article, String id) {
    return id.equals(article.id())
        ? article
        : new Article(
            id,
            article.outlet(),
            article.title(),
            article.url(),
            article.published(),
            article.authors(),
            article.language(),
            article.text());
  }

  @FunctionalInterface
  private interface Work<T> {
    T done() throws IOException;
  }

  private <T> T reading(Work<T> work) {
    commits.readLock().lock();
    try {
      synchronized (uncommitted) {
        return work.done();
      }
    } catch (IOException | AlreadyClosedException e) {
      throw store.failed(e);
    } finally {
      commits.readLock().unlock();
    }
  }
}
