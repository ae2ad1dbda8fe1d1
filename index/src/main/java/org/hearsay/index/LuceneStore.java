package org.hearsay.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/** The articles of an index in a folder of this machine. What was not committed is gone with it. */
final class LuceneStore implements ArticleStore {

  /** In MiB; a fuller buffer gives larger first segments and less merging. */
  private static final double BUFFER = 32;

  private final IndexFolder folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final BackgroundMerges merges = new BackgroundMerges();
  private StoredArticles stored;

  private LuceneStore(IndexFolder folder, Directory directory) throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.writer = new IndexWriter(directory, config(merges));
    try {
      if (!DirectoryReader.indexExists(directory)) {
        writer.setLiveCommitData(Map.of(Schema.VERSION_KEY, Schema.VERSION).entrySet());
        writer.commit();
      }
      this.stored = new StoredArticles(DirectoryReader.open(directory));
      folder.noteHolder();
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  /**
   * Opens the index in a folder, and creates both where they are not there.
   *
   * @throws IndexException where another run writes to it, where it is of another version or no
   *     index, or where the disk fails; nothing in the folder was changed then
   */
  static LuceneStore open(IndexFolder folder) {
    Directory directory = folder.openToWrite();
    try {
      return new LuceneStore(folder, directory);
    } catch (IOException e) {
      closeQuietly(directory, e);
      throw folder.failed(e);
    } catch (RuntimeException e) {
      closeQuietly(directory, e);
      throw e;
    }
  }

  @Override
  public Optional<LuceneArticle> of(String idTerm) throws IOException {
    return stored.of(idTerm);
  }

  @Override
  public List<LuceneArticle> withKey(String key) throws IOException {
    return stored.withKey(key);
  }

  @Override
  public List<LuceneArticle> all() throws IOException {
    return stored.all();
  }

  @Override
  public void write(String idTerm, List<Document> block) throws IOException {
    writer.updateDocuments(new Term(Schema.ID, idTerm), block);
  }

  @Override
  public void keep(Document former) throws IOException {
    writer.addDocument(former);
  }

  @Override
  public void remove(String idTerm) throws IOException {
    writer.deleteDocuments(new Term(Schema.ID, idTerm), new Term(Schema.FORMER, idTerm));
  }

  @Override
  public void check() throws IOException {
    merges.check();
  }

  @Override
  public void commit() throws IOException {
    writer.commit();
    stored = stored.refreshed();
  }

  /** After a disaster Lucene closes the writer and remembers why: that is what the user asks. */
  @Override
  public IndexException failed(Throwable reason) {
    Throwable tragedy = writer.getTragicException();
    return folder.failed(tragedy == null ? reason : tragedy);
  }

  @Override
  public void close() {
    try {
      folder.forgetHolder();
      IOUtils.close(writer::rollback, stored, directory);
    } catch (IOException e) {
      throw folder.failed(e);
    }
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
