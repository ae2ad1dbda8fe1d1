package org.hearsay.opensearch;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Counts the documents that a query finds by the values of columns, exactly: every combination that
 * occurs, page by page in the order of the columns.
 */
final class Columns {

  private static final int PAGE = 5_000;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ClusterIndex index;

  Columns(ClusterIndex index) {
    this.index = index;
  }

  /** One combination. */
  @FunctionalInterface
  interface Visitor {
    /**
     * Is told of one.
     *
     * @param values of the columns, by their names on the cluster
     * @param bucket with what was asked beside the count
     * @return whether to go on
     */
    boolean visit(JsonNode values, long documents, JsonNode bucket);
  }

  /** How many documents have each value. */
  Map<String, Long> counts(Query query, String field) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    String name = Layout.field(field);
    forEach(
        query,
        List.of(field),
        null,
        null,
        (values, documents, bucket) -> {
          counts.put(values.path(name).asString(""), documents);
          return true;
        });
    return counts;
  }

  /** As {@link #counts(Query, String)} of several, with one request where values are few. */
  Map<String, Map<String, Long>> counts(Query query, List<String> fields) throws IOException {
    ObjectNode body = ClusterIndex.search(query).put("size", 0).put("track_total_hits", false);
    ObjectNode aggregations = body.putObject("aggs");
    for (String field : fields) {
      String name = Layout.field(field);
      aggregations.putObject(name).putObject("terms").put("field", name).put("size", PAGE);
    }
    JsonNode answer = index.ask(body).path("aggregations");
    Map<String, Map<String, Long>> all = new HashMap<>();
    for (String field : fields) {
      JsonNode terms = answer.path(Layout.field(field));
      all.put(
          field,
          terms.path("sum_other_doc_count").asLong(0) > 0 ? counts(query, field) : counts(terms));
    }
    return all;
  }

  private static Map<String, Long> counts(JsonNode terms) {
    Map<String, Long> counts = new HashMap<>();
    for (JsonNode bucket : terms.path("buckets")) {
      counts.put(bucket.path("key").asString(""), bucket.path("doc_count").asLong());
    }
    return counts;
  }

  /**
   * Goes through all combinations.
   *
   * @param beside further questions about each; null for none
   * @param after the combination after which to begin; null for the first
   */
  void forEach(
      Query query,
      List<String> fields,
      @Nullable ObjectNode beside,
      @Nullable ObjectNode after,
      Visitor visitor)
      throws IOException {
    ObjectNode body = ClusterIndex.search(query).put("size", 0).put("track_total_hits", false);
    ObjectNode composite = NODES.objectNode().put("size", PAGE);
    ArrayNode sources = composite.putArray("sources");
    for (String field : fields) {
      String name = Layout.field(field);
      sources.addObject().putObject(name).putObject("terms").put("field", name);
    }
    if (after != null) {
      composite.set("after", after);
    }
    ObjectNode all = body.putObject("aggs").putObject("all");
    all.set("composite", composite);
    if (beside != null) {
      all.set("aggs", beside);
    }
    while (true) {
      JsonNode page = index.ask(body).path("aggregations").path("all");
      for (JsonNode bucket : page.path("buckets")) {
        if (!visitor.visit(bucket.path("key"), bucket.path("doc_count").asLong(), bucket)) {
          return;
        }
      }
      if (page.path("buckets").size() < PAGE || !page.has("after_key")) {
        return;
      }
      composite.set("after", page.path("after_key"));
    }
  }
}
