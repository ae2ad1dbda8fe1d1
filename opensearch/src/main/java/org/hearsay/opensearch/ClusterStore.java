package org.hearsay.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.hearsay.index.ArticleStore;
import org.hearsay.index.IndexException;
import org.hearsay.index.Schema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The articles of an index on a cluster. Writes are gathered into bulks; what readers see changes
 * with {@link #commit} alone, which also takes what readers must not take for half an article.
 *
 * <p>What was sent and not committed stays on the cluster, whole, and is seen after the next
 * commit: to take it back is not in a cluster's power.
 */
final class ClusterStore implements ArticleStore {

  /** In UTF-16 code units. */
  private static final long FULL = 4_000_000;

  private final ClusterIndex index;
  private final Duration patience;
  private final Lease lease;
  private final Journal journal;
  private final Lookahead known;

  /** The blocks that were written since the last commit, by id, and how many documents each has. */
  private final Map<String, Integer> written = new HashMap<>();

  /** Former versions kept since the last commit, by the term of their article. */
  private final Map<String, List<String>> formers = new HashMap<>();

  private final Map<String, Journal.Line> waiting = new LinkedHashMap<>();
  private Bulk bulk;

  ClusterStore(ClusterIndex index, Duration patience) throws IOException {
    this.index = index;
    this.patience = patience;
    this.journal = new Journal(index);
    this.known = new Lookahead(index);
    this.bulk = new Bulk(index, patience);
    this.lease = Lease.take(index, InstantSource.system());
    try {
      journal.repair(patience);
      index.refresh(); // what another run sent and did not commit is seen from here on
    } catch (IOException | RuntimeException e) {
      lease.close();
      throw e;
    }
  }

  @Override
  public void expect(Collection<String> keys, Collection<String> idTerms) throws IOException {
    known.expect(keys, idTerms);
  }

  @Override
  public Optional<ClusterArticle> of(String idTerm) throws IOException {
    return known.of(idTerm);
  }

  @Override
  public List<ClusterArticle> withKey(String key) throws IOException {
    return known.withKey(key);
  }

  @Override
  public List<ClusterArticle> all() throws IOException {
    return known.all();
  }

  @Override
  public void write(String idTerm, List<Document> block) throws IOException {
    int before = before(idTerm);
    String id = begin(idTerm, Math.max(before, block.size()));
    String stamp = UUID.randomUUID().toString();
    int children = block.size() - 1;
    for (int place = 0; place < children; place++) {
      ObjectNode child = DocumentJson.of(block.get(place)).put("stamp", stamp);
      bulk.put(Layout.childId(id, place), id, child);
    }
    for (int place = children; place + 1 < before; place++) {
      bulk.delete(Layout.childId(id, place), id);
    }
    ObjectNode parent = DocumentJson.of(block.getLast()).put("stamp", stamp);
    bulk.put(id, id, parent.put("block", block.size()));
    written.put(idTerm, block.size());
    flushIfFull();
  }

  @Override
  public void keep(Document former) throws IOException {
    ObjectNode document = DocumentJson.of(former);
    String idTerm = document.path(Layout.field(Schema.FORMER)).asString("");
    String id = Layout.documentId(idTerm);
    String until = document.path(Layout.field(Schema.UNTIL)).asString("");
    String own = id + Schema.BETWEEN + Schema.TYPE_FORMER + Schema.BETWEEN + until;
    formers.computeIfAbsent(idTerm, i -> new ArrayList<>()).add(own);
    bulk.put(own, id, document);
  }

  @Override
  public void remove(String idTerm) throws IOException {
    int before = before(idTerm);
    String id = begin(idTerm, before);
    for (int place = 0; place + 1 < before; place++) {
      bulk.delete(Layout.childId(id, place), id);
    }
    bulk.delete(id, id);
    List<String> versions = new ArrayList<>(formers.getOrDefault(idTerm, List.of()));
    ObjectNode body = ClusterIndex.search(new TermQuery(new Term(Schema.FORMER, idTerm)));
    body.set("sort", SortJson.of(Sort.INDEXORDER));
    for (JsonNode hit : index.all(body.put("_source", false), Long.MAX_VALUE)) {
      versions.add(hit.path("_id").asString(""));
    }
    versions.stream().distinct().forEach(each -> bulk.delete(each, id));
    formers.remove(idTerm);
    written.put(idTerm, 0);
    flush(); // the same versions may be kept again
  }

  /** How many documents the block of an article has as it was written last. */
  private int before(String idTerm) throws IOException {
    Integer fresh = written.get(idTerm);
    return fresh != null ? fresh : of(idTerm).map(ClusterArticle::block).orElse(0);
  }

  /** One article once in a bulk. */
  private String begin(String idTerm, int most) throws IOException {
    String id = Layout.documentId(idTerm);
    if (waiting.containsKey(id)) {
      flush();
    }
    waiting.put(id, new Journal.Line(id, most));
    return id;
  }

  private void flushIfFull() throws IOException {
    if (bulk.size() > FULL) {
      flush();
    }
  }

  private void flush() throws IOException {
    if (waiting.isEmpty()) {
      return;
    }
    lease.check();
    journal.note(waiting.values());
    Bulk full = bulk;
    bulk = new Bulk(index, patience);
    waiting.clear();
    full.send();
  }

  @Override
  public void check() throws IOException {
    lease.check();
  }

  @Override
  public void commit() throws IOException {
    flush();
    index.refresh();
    journal.clear();
    Commit.next(index);
    written.clear();
    formers.clear();
    known.forget();
  }

  @Override
  public IndexException failed(Throwable reason) {
    return index.failures().of(reason);
  }

  @Override
  public void close() {
    try {
      lease.close();
    } catch (IOException e) {
      throw failed(e);
    }
  }
}
