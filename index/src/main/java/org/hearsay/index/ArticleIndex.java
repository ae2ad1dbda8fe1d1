package org.hearsay.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.jspecify.annotations.Nullable;

/**
 * The writing side of an index: articles go in one by one, and each is there whole or not at all.
 *
 * <p>What was added is kept and seen by readers from the next {@link #commit} on. A process that is
 * killed, a full disk or {@link #close} without a commit leave the index as the last commit left
 * it. The content of an index is the set of its articles' blocks: it is the same whatever the order
 * of the articles, the number of threads and the number of runs, as long as no two articles of one
 * id differ; of those that do, the index holds the one added last. {@link IndexContents} lists it.
 *
 * <p>One process at a time may write. Thread-safe.
 */
public final class ArticleIndex implements AutoCloseable {

  /** In MiB; a fuller buffer gives larger first segments and less merging. */
  private static final double BUFFER = 32;

  /** So many threads can look at different articles at a time; a power of two. */
  private static final int LOCKS = 64;

  private final IndexFolder folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final String annotator;

  /** Added since the last commit, by id. */
  private final Map<String, Fingerprints> pending = new ConcurrentHashMap<>();

  private final Object[] locks = new Object[LOCKS];

  /** Adding and asking read, committing writes: nothing is added while a commit goes on. */
  private final ReadWriteLock commits = new ReentrantReadWriteLock();

  private final BackgroundMerges merges = new BackgroundMerges();

  private volatile StoredFingerprints stored;

  private record Fingerprints(Fingerprint read, Fingerprint annotated) {}

  private ArticleIndex(IndexFolder folder, Directory directory, String annotator)
      throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.annotator = annotator;
    Arrays.setAll(locks, i -> new Object());
    this.writer = new IndexWriter(directory, config(merges));
    try {
      if (!DirectoryReader.indexExists(directory)) {
        writer.setLiveCommitData(Map.of(Schema.VERSION_KEY, Schema.VERSION).entrySet());
        writer.commit();
      }
      this.stored = new StoredFingerprints(DirectoryReader.open(directory));
      folder.noteHolder();
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  /** Like {@link #open(Path, String)} for annotations of unknown origin. */
  public static ArticleIndex open(Path folder) {
    return open(folder, "");
  }

  /**
   * Opens the index in a folder, and creates both where they are not there.
   *
   * @param annotator names the version of what annotates the articles; what another one annotated
   *     counts as {@link Status#CHANGED}
   * @throws IndexException where another run writes to it, where it is of another version or no
   *     index, or where the disk fails; nothing in the folder was changed then
   */
  public static ArticleIndex open(Path folder, String annotator) {
    IndexFolder place = new IndexFolder(folder);
    Directory directory = place.openToWrite();
    try {
      return new ArticleIndex(place, directory, annotator);
    } catch (IOException e) {
      closeQuietly(directory, e);
      throw place.failed(e);
    } catch (RuntimeException e) {
      closeQuietly(directory, e);
      throw e;
    }
  }

  /** Whether an article needs to be annotated and added. */
  public Status statusOf(Article article) {
    Fingerprints known;
    commits.readLock().lock();
    try {
      known = known(Schema.idTerm(article.id()));
    } finally {
      commits.readLock().unlock();
    }
    if (known == null) {
      return Status.NEW;
    }
    return known.read().equals(Fingerprint.ofRead(article, annotator))
        ? Status.UNCHANGED
        : Status.CHANGED;
  }

  /**
   * Adds an article, in the place of the one with the same id.
   *
   * @throws IndexException where the disk fails; the index is as it was last committed, and this
   *     object is of no more use
   */
  public Outcome add(AnnotatedArticle article) {
    String id = Schema.idTerm(article.article().id());
    String json = AnnotatedArticleJson.write(article);
    Fingerprints added =
        new Fingerprints(
            Fingerprint.ofRead(article.article(), annotator), Fingerprint.ofAnnotated(json));
    List<Document> block = ArticleDocuments.of(article, json, bytes(added));
    commits.readLock().lock();
    try {
      synchronized (locks[id.hashCode() & (LOCKS - 1)]) {
        Fingerprints known = known(id);
        if (added.equals(known)) {
          return Outcome.UNCHANGED;
        }
        merges.check();
        writer.updateDocuments(new Term(Schema.ID, id), block);
        pending.put(id, added);
        return known == null ? Outcome.INDEXED : Outcome.REPLACED;
      }
    } catch (IOException | AlreadyClosedException e) {
      throw failed(e);
    } finally {
      commits.readLock().unlock();
    }
  }

  /**
   * Makes all that was added lasting and visible, and says so where the disk failed meanwhile.
   *
   * @throws IndexException where the disk fails; the index is as it was last committed
   */
  public void commit() {
    commits.writeLock().lock();
    try {
      writer.commit();
      stored = stored.refreshed();
      pending.clear();
      merges.check();
    } catch (IOException | AlreadyClosedException e) {
      throw failed(e);
    } finally {
      commits.writeLock().unlock();
    }
  }

  /** Lets go of the folder. What was not committed is gone. */
  @Override
  public void close() {
    try {
      folder.forgetHolder();
      IOUtils.close(writer::rollback, stored, directory);
    } catch (IOException e) {
      throw folder.failed(e);
    }
  }

  private @Nullable Fingerprints known(String id) {
    Fingerprints added = pending.get(id);
    if (added != null) {
      return added;
    }
    try {
      byte[] bytes = stored.of(id);
      return bytes == null
          ? null
          : new Fingerprints(Fingerprint.read(bytes, 0), Fingerprint.read(bytes, Fingerprint.SIZE));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** After a disaster Lucene closes the writer and remembers why: that is what the user asks. */
  private IndexException failed(Throwable e) {
    Throwable tragedy = writer.getTragicException();
    return folder.failed(tragedy == null ? e : tragedy);
  }

  private static byte[] bytes(Fingerprints fingerprints) {
    byte[] both = Arrays.copyOf(fingerprints.read().bytes(), 2 * Fingerprint.SIZE);
    System.arraycopy(fingerprints.annotated().bytes(), 0, both, Fingerprint.SIZE, Fingerprint.SIZE);
    return both;
  }

  private static IndexWriterConfig config(BackgroundMerges merges) {
    return new IndexWriterConfig(Schema.analyzer())
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
        .setRAMBufferSizeMB(BUFFER)
        .setMergeScheduler(merges)
        .setCommitOnClose(false);
  }

  private static void closeQuietly(Directory directory, Exception reason) {
    try {
      directory.close();
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }
}
