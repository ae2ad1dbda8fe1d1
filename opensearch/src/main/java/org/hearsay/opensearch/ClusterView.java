package org.hearsay.opensearch;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.hearsay.compare.event.Frequencies;
import org.hearsay.index.IndexException;
import org.hearsay.index.Schema;
import org.hearsay.index.search.FormerVersion;
import org.hearsay.index.search.Found;
import org.hearsay.index.search.IndexView;
import org.hearsay.index.search.OutletCount;
import org.hearsay.index.search.QuotedSpeakers;
import org.hearsay.index.search.Spread;
import org.hearsay.index.search.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An index on a cluster as the last commit left it. Unlike one in a folder it goes along with later
 * commits: what was counted before one and what is read after it may differ.
 */
final class ClusterView implements IndexView {

  /** A page that ends before this is found in one go. */
  private static final int WINDOW = 10_000;

  private static final Query ARTICLES = new TermQuery(new Term(Schema.TYPE, Schema.TYPE_ARTICLE));

  private final ClusterIndex index;
  private final Columns columns;
  private final String commit;

  ClusterView(ClusterIndex index) throws IOException {
    this.index = index;
    this.columns = new Columns(index);
    this.commit = Commit.newest(index);
  }

  @Override
  public boolean isCurrent() throws IOException {
    return commit.equals(Commit.newest(index));
  }

  @Override
  public long count(Query query) throws IOException {
    return index.count(query);
  }

  @Override
  public List<Found> find(Query query, Sort sort, int skip, int limit) throws IOException {
    long end = (long) skip + limit;
    ObjectNode body = body(query, sort);
    if (end <= WINDOW) {
      body.put("from", skip).put("size", limit).put("track_total_hits", false);
      List<JsonNode> page = new ArrayList<>();
      index.ask(body).path("hits").path("hits").forEach(page::add);
      return new FoundHits(index, page);
    }
    List<JsonNode> all = index.all(body, end);
    return new FoundHits(index, all.subList(Math.min(skip, all.size()), all.size()));
  }

  @Override
  public List<Found> all(Query query, Sort sort) throws IOException {
    return new FoundHits(index, index.all(body(query, sort), Long.MAX_VALUE));
  }

  private static ObjectNode body(Query query, Sort sort) {
    ObjectNode body = ClusterIndex.search(query);
    body.set("sort", SortJson.of(sort));
    FoundHits.ask(body);
    return body;
  }

  @Override
  public Spread spread(Query query) throws IOException {
    Map<String, Map<String, Long>> all =
        columns.counts(
            query,
            List.of(
                Schema.OUTLET_NAME, Schema.PUBLISHED, Schema.KIND, Schema.STANCE, Schema.MEASURE));
    Map<Long, Long> days = new HashMap<>();
    of(all, Schema.PUBLISHED).forEach((day, hits) -> days.put(Long.valueOf(day), hits));
    return new Spread(
        of(all, Schema.OUTLET_NAME),
        days,
        of(all, Schema.KIND),
        of(all, Schema.STANCE),
        of(all, Schema.MEASURE));
  }

  private static Map<String, Long> of(Map<String, Map<String, Long>> all, String field) {
    return all.getOrDefault(field, Map.of());
  }

  @Override
  public List<OutletCount> outlets() throws IOException {
    ObjectNode days = JsonNodeFactory.instance.objectNode();
    days.putObject("first").putObject("min").put("field", Schema.PUBLISHED);
    days.putObject("last").putObject("max").put("field", Schema.PUBLISHED);
    List<OutletCount> outlets = new ArrayList<>();
    String name = Layout.field(Schema.OUTLET_NAME);
    columns.forEach(
        ARTICLES,
        List.of(Schema.OUTLET_NAME),
        days,
        null,
        (values, articles, bucket) ->
            outlets.add(
                new OutletCount(
                    values.path(name).asString(""),
                    articles,
                    day(bucket.path("first")),
                    day(bucket.path("last")))));
    return outlets;
  }

  private static @Nullable LocalDate day(JsonNode aggregation) {
    JsonNode value = aggregation.path("value");
    return value.isNumber() ? LocalDate.ofEpochDay((long) value.asDouble()) : null;
  }

  @Override
  public Frequencies frequencies() throws IOException {
    return new ClusterFrequencies(this, count(ARTICLES));
  }

  @Override
  public List<FormerVersion> former(String idTerm) throws IOException {
    ObjectNode body = ClusterIndex.search(new TermQuery(new Term(Schema.FORMER, idTerm)));
    body.putArray("sort").addObject().put(Schema.UNTIL, "asc");
    body.withArray("sort").addObject().put(Layout.field(Schema.FORMER_SEEN), "asc");
    List<FormerVersion> versions = new ArrayList<>();
    for (JsonNode hit : index.all(body, Long.MAX_VALUE)) {
      JsonNode source = hit.path("_source");
      versions.add(
          new FormerVersion(
              ClusterArticle.read(source.path(Schema.JSON).asString("")),
              time(source, Schema.FORMER_SEEN),
              time(source, Schema.UNTIL)));
    }
    return versions;
  }

  private static Instant time(JsonNode source, String field) {
    return Instant.ofEpochMilli(source.path(Layout.field(field)).asLong());
  }

  @Override
  public Set<String> changed() throws IOException {
    return columns.counts(MatchAllDocsQuery.INSTANCE, Schema.FORMER).keySet();
  }

  @Override
  public QuotedSpeakers speakers() {
    return new ClusterSpeakers(columns);
  }

  @Override
  public Vocabulary words() {
    return new ClusterWords(this, index, columns);
  }

  @Override
  public IndexException failed(IOException reason) {
    return index.failures().of(reason);
  }

  /** There is nothing to let go of. */
  @Override
  public void close() {}
}
