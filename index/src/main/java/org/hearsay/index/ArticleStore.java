package org.hearsay.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;

/**
 * What keeps the articles of an index. Documents are Lucene's in memory, with the fields of {@link
 * Schema}; where and how they lie is known to nobody else. What is asked is answered as of the last
 * commit.
 *
 * <p>One process at a time has one. {@link ArticleIndex} asks it from one thread at a time.
 */
public interface ArticleStore extends AutoCloseable {

  /**
   * Says what will be asked for next, so that it can be fetched at once.
   *
   * @param keys as for {@link #withKey}
   * @param idTerms as for {@link #of}
   */
  default void expect(Collection<String> keys, Collection<String> idTerms) throws IOException {}

  /** The article of this id; nothing where there is none. */
  Optional<? extends StoredArticle> of(String idTerm) throws IOException;

  /** The articles that have this term of {@link Schema#KEY}. */
  List<? extends StoredArticle> withKey(String key) throws IOException;

  /** All articles. */
  Iterable<? extends StoredArticle> all() throws IOException;

  /**
   * Puts a block in the place of the one of this id.
   *
   * @param block quotes, figures and blames in their order, the article last
   */
  void write(String idTerm, List<Document> block) throws IOException;

  /** Keeps a former version of an article beside it. */
  void keep(Document former) throws IOException;

  /** Takes an article out, with its former versions. */
  void remove(String idTerm) throws IOException;

  /**
   * Does nothing as long as all goes well.
   *
   * @throws IOException where work in the background failed
   */
  default void check() throws IOException {}

  /** Makes all that was written lasting and visible. */
  void commit() throws IOException;

  /** What a failure of any method means to the user. */
  IndexException failed(Throwable reason);

  /**
   * Lets go of the index.
   *
   * @throws IndexException where that fails
   */
  @Override
  void close();
}
