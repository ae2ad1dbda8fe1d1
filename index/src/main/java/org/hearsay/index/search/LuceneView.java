package org.hearsay.index.search;

import java.io.IOException;
import java.util.AbstractList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.hearsay.compare.event.Frequencies;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.index.IndexException;
import org.hearsay.index.IndexFolder;
import org.hearsay.index.Schema;

/** An index in a folder of this machine. */
final class LuceneView implements IndexView {

  private static final int LAST_READ = 100;

  /** Of more than these it is counted first how many there are: Lucene makes room for all. */
  private static final int PAGE = 10_000;

  private final IndexFolder folder;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Constants constants;
  private final LuceneSpeakers speakers;

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

  private LuceneView(IndexFolder folder, Directory directory) throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    this.searcher.setTimeout(TimeLimit::isOver);
    this.constants = new Constants(reader);
    this.speakers = new LuceneSpeakers(searcher);
  }

  /**
   * Opens the index in a folder.
   *
   * @throws IndexException where there is none, or one of another version
   */
  static LuceneView open(IndexFolder folder) {
    Directory directory = folder.openToRead();
    try {
      return new LuceneView(folder, directory);
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw folder.failed(e);
    }
  }

  @Override
  public boolean isCurrent() throws IOException {
    return reader.isCurrent();
  }

  @Override
  public long count(Query query) throws IOException {
    int count = searcher.count(query);
    TimeLimit.check();
    return count;
  }

  @Override
  public List<Found> find(Query query, Sort sort, int skip, int limit) throws IOException {
    long end = (long) skip + limit;
    int wanted = (int) (end <= PAGE ? end : Math.min(end, searcher.count(query)));
    if (wanted <= skip) {
      return List.of();
    }
    TopDocs top = searcher.search(query, wanted, sort);
    TimeLimit.check(); // what it found by then is some of the hits
    int[] docs = Stream.of(top.scoreDocs).skip(skip).mapToInt(found -> found.doc).toArray();
    return new FoundDocuments(docs, new Articles(reader, lastRead));
  }

  @Override
  public List<Found> all(Query query, Sort sort) throws IOException {
    int total = searcher.count(query);
    if (total == 0) {
      return List.of();
    }
    TopDocs top = searcher.search(query, total, sort);
    TimeLimit.check();
    int[] docs = Stream.of(top.scoreDocs).mapToInt(found -> found.doc).toArray();
    return new FoundDocuments(docs, new Articles(reader));
  }

  /** A number each, as there can be millions. */
  private static final class FoundDocuments extends AbstractList<Found> {
    private final int[] docs;
    private final Articles articles;

    FoundDocuments(int[] docs, Articles articles) {
      this.docs = docs;
      this.articles = articles;
    }

    @Override
    public Found get(int index) {
      return new FoundDocument(articles, docs[index]);
    }

    @Override
    public int size() {
      return docs.length;
    }
  }

  private record FoundDocument(Articles articles, int doc) implements Found {
    @Override
    public String id() throws IOException {
      return articles.id(doc);
    }

    @Override
    public AnnotatedArticle article() throws IOException {
      return articles.of(doc);
    }

    @Override
    public int ordinal() throws IOException {
      return articles.ordinal(doc);
    }

    @Override
    public String file() throws IOException {
      return articles.file(doc);
    }
  }

  @Override
  public Spread spread(Query query) throws IOException {
    return new LuceneSpread(searcher, constants).of(query);
  }

  @Override
  public List<OutletCount> outlets() throws IOException {
    return new LuceneOutlets(reader).spellings();
  }

  @Override
  public Frequencies frequencies() throws IOException {
    Query articles = new TermQuery(new Term(Schema.TYPE, Schema.TYPE_ARTICLE));
    return new IndexFrequencies(reader, searcher.count(articles));
  }

  @Override
  public List<FormerVersion> former(String idTerm) throws IOException {
    return new LuceneFormerVersions(searcher).of(idTerm);
  }

  @Override
  public Set<String> changed() throws IOException {
    return new LuceneFormerVersions(searcher).ids();
  }

  @Override
  public QuotedSpeakers speakers() {
    return speakers;
  }

  @Override
  public Vocabulary words() {
    return new LuceneWords(reader);
  }

  @Override
  public IndexException failed(IOException reason) {
    return folder.failed(reason);
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(reader, directory);
  }
}
