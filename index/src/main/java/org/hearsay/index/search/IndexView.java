package org.hearsay.index.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.hearsay.compare.event.Frequencies;
import org.hearsay.index.IndexException;

/**
 * An index as a commit left it, and as questions see it. Queries are Lucene's in memory, on the
 * fields of {@link org.hearsay.index.Schema}; who answers them and where is known to nobody else.
 * All that depends on what the user says of speakers and outlets is done by those who ask.
 *
 * <p>Thread-safe.
 */
public interface IndexView extends AutoCloseable {

  /** Whether nothing was committed since this was opened. */
  boolean isCurrent() throws IOException;

  /** How many documents match. */
  long count(Query query) throws IOException;

  /**
   * A stretch of the documents that match.
   *
   * @param skip so many of the first are left out
   * @param limit so many are given, or fewer
   */
  List<Found> find(Query query, Sort sort, int skip, int limit) throws IOException;

  /**
   * All documents that match; articles are read as they are come to and not kept.
   *
   * @param sort {@link Sort#INDEXORDER} for the order in which they are read fastest
   */
  List<Found> all(Query query, Sort sort) throws IOException;

  /** How the documents that match are spread. */
  Spread spread(Query query) throws IOException;

  /** The outlets of all articles, each spelling for itself. */
  List<OutletCount> outlets() throws IOException;

  /** In how many of all articles a name or a word stands; for one thread. */
  Frequencies frequencies() throws IOException;

  /** The former versions of an article, in any order. */
  List<FormerVersion> former(String idTerm) throws IOException;

  /** The {@link org.hearsay.index.Schema#idTerm}s of articles that have former versions. */
  Set<String> changed() throws IOException;

  /** Who is quoted. */
  QuotedSpeakers speakers();

  /** The words of articles. */
  Vocabulary words();

  /** What a failure of any method means to the user. */
  IndexException failed(IOException reason);

  /** After this, what was found and not read yet cannot be read. */
  @Override
  void close() throws IOException;
}
