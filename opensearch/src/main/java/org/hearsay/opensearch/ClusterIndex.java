package org.hearsay.opensearch;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.search.Query;
import org.hearsay.index.IndexException;
import org.hearsay.index.IndexException.Problem;
import org.hearsay.index.Schema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One index on a cluster under the alias of this version: that it is there and as it should be, and
 * the requests that others make of it. Thread-safe.
 */
final class ClusterIndex {

  /** All state that is no article lies on one shard. */
  static final String STATE = "hearsay";

  /** So many documents of one answer. */
  static final int PAGE = 1_000;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MAJOR = 3;

  private final Cluster cluster;
  private final Failures failures;
  private final String alias;

  private ClusterIndex(Cluster cluster) {
    this.cluster = cluster;
    this.failures = new Failures(cluster.address());
    this.alias = Layout.alias(cluster.address().name());
  }

  /**
   * Opens an index that is there.
   *
   * @throws IndexException where it is not, or cannot be used
   */
  static ClusterIndex toRead(Cluster cluster) {
    ClusterIndex index = new ClusterIndex(cluster);
    try {
      index.checkServers();
      if (!index.isThere()) {
        throw index.missing();
      }
      index.checkWhole();
      return index;
    } catch (IOException e) {
      throw index.failures.of(e);
    }
  }

  /**
   * Opens an index, and makes it where it is not there.
   *
   * @param shards of a new one; 0 for as many as OpenSearch takes
   * @throws IndexException where it cannot be used
   */
  static ClusterIndex toWrite(Cluster cluster, int shards) {
    ClusterIndex index = new ClusterIndex(cluster);
    try {
      index.checkServers();
      if (!index.isThere()) {
        index.create(shards);
      }
      index.checkWhole();
      return index;
    } catch (IOException e) {
      throw index.failures.of(e);
    }
  }

  Failures failures() {
    return failures;
  }

  private void checkServers() throws IOException {
    JsonNode version = cluster.getNow("").path("version");
    String number = version.path("number").asString("");
    if (!version.path("distribution").asString("").equals("opensearch")) {
      throw failures.servers(
          "what answers for "
              + cluster.address()
              + " is no OpenSearch; Hearsay needs OpenSearch "
              + MAJOR,
          null);
    }
    if (!number.startsWith(MAJOR + ".")) {
      throw failures.servers(
          "the servers of "
              + cluster.address()
              + " run OpenSearch "
              + number
              + ", and Hearsay needs OpenSearch "
              + MAJOR,
          null);
    }
  }

  private boolean isThere() throws IOException {
    try {
      cluster.get("_alias/" + alias);
      return true;
    } catch (RefusedException e) {
      if (e.status() == 404) {
        return false;
      }
      throw e;
    }
  }

  /** There is none of this version; there may be one of another. */
  private IndexException missing() throws IOException {
    String name = cluster.address().name();
    TreeSet<String> others = new TreeSet<>();
    for (JsonNode index : cluster.get("_alias/" + name + "-v*")) {
      index.path("aliases").propertyNames().forEach(others::add);
    }
    return others.isEmpty()
        ? new IndexException(Problem.NOT_FOUND, "there is no index " + cluster.address(), null)
        : new IndexException(
            Problem.OTHER_VERSION,
            "the index "
                + cluster.address()
                + " is there as "
                + String.join(", ", others)
                + ", not as "
                + alias
                + "; index the articles again under the same address, the other one answers its"
                + " own Hearsay until you delete it",
            null);
  }

  private void create(int shards) throws IOException {
    ObjectNode body = Layout.body(shards);
    body.withObject("/aliases").putObject(alias).put("is_write_index", true);
    try {
      cluster.put(Layout.firstIndex(cluster.address().name()) + "?wait_for_active_shards=1", body);
    } catch (RefusedException e) {
      if (!e.type().equals("resource_already_exists_exception")) {
        throw e; // somebody else just made it
      }
    }
  }

  /** That all shards are there and the fields are ours. */
  private void checkWhole() throws IOException {
    JsonNode health = cluster.get("_cluster/health/" + alias + "?timeout=10s");
    if (health.path("status").asString("").equals("red")) {
      throw failures.servers(
          "shards of the index "
              + cluster.address()
              + " are missing (red: "
              + health.path("unassigned_shards").asInt(0)
              + " of "
              + (health.path("unassigned_shards").asInt(0) + health.path("active_shards").asInt(0))
              + " copies are nowhere); start the nodes that hold them, nothing that was saved is"
              + " lost as long as their disks are there",
          null);
    }
    for (JsonNode index : cluster.get(alias + "/_mapping")) {
      checkFields(index.path("mappings"));
    }
  }

  private void checkFields(JsonNode mappings) {
    String version = mappings.path("_meta").path(Layout.VERSION_KEY).asString("");
    if (!version.equals(Schema.VERSION)) {
      throw failures.conflict("it does not say that it is Hearsay's", null);
    }
    for (Map.Entry<String, JsonNode> field : Layout.properties().properties()) {
      String wanted = field.getValue().path("type").asString("");
      JsonNode found = mappings.path("properties").path(field.getKey());
      String type = found.path("type").asString(found.has("enabled") ? "object" : "");
      if (!type.equals(wanted)) {
        throw failures.conflict(
            field.getKey() + " is " + (type.isEmpty() ? "not there" : type) + ", not " + wanted,
            null);
      }
    }
  }

  /** What is searched with, to be added to. */
  static ObjectNode search(Query query) {
    ObjectNode body = NODES.objectNode();
    body.set("query", QueryJson.of(query));
    return body;
  }

  /**
   * Asks all shards, or fails. Scores are by the numbers of all of them, so that it does not matter
   * on which an article lies; to gather these takes another round, which what has no scores is
   * spared.
   */
  JsonNode ask(ObjectNode body) throws IOException {
    boolean hasScores = false;
    for (JsonNode each : body.path("sort")) {
      hasScores |= each.isString();
    }
    return cluster.post(
        alias
            + "/_search?allow_partial_search_results=false&preference=hearsay&search_type="
            + (hasScores ? "dfs_query_then_fetch" : "query_then_fetch"),
        body);
  }

  long count(Query query) throws IOException {
    return ask(search(query).put("size", 0).put("track_total_hits", true))
        .path("hits")
        .path("total")
        .path("value")
        .asLong();
  }

  /**
   * All documents that match, page by page.
   *
   * @param body with a query and a sort in which no two are equal
   */
  List<JsonNode> all(ObjectNode body, long limit) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    body.put("track_total_hits", false);
    while (found.size() < limit) {
      int size = (int) Math.min(PAGE, limit - found.size());
      JsonNode page = ask(body.put("size", size)).path("hits").path("hits");
      page.forEach(found::add);
      if (page.size() < size) {
        return found;
      }
      body.set("search_after", page.get(page.size() - 1).path("sort"));
    }
    return found;
  }

  /** What is kept beside the articles, as it is at this moment; nothing where it is not there. */
  Optional<JsonNode> state(String id) throws IOException {
    try {
      return Optional.of(cluster.get(stateOf(id)));
    } catch (RefusedException e) {
      if (e.status() == 404) {
        return Optional.empty();
      }
      throw e;
    }
  }

  JsonNode putState(String id, JsonNode state, String conditions) throws IOException {
    ObjectNode document = NODES.objectNode().put("type", "state");
    document.set("state", state);
    return cluster.put(stateOf(id) + conditions, document);
  }

  void deleteState(String id) throws IOException {
    try {
      cluster.delete(stateOf(id));
    } catch (RefusedException e) {
      if (e.status() != 404) {
        throw e;
      }
    }
  }

  private String stateOf(String id) {
    return alias + "/_doc/" + encoded(Schema.BETWEEN + id) + "?routing=" + STATE;
  }

  /** Documents by what they are called, as the last refresh left them or as they are. */
  JsonNode documents(List<ObjectNode> wanted, boolean asTheyAre) throws IOException {
    ObjectNode body = NODES.objectNode();
    body.putArray("docs").addAll(wanted);
    JsonNode docs =
        cluster.post(alias + "/_mget?preference=hearsay&realtime=" + asTheyAre, body).path("docs");
    for (JsonNode one : docs) {
      if (one.has("error")) {
        throw RefusedException.of(503, one.path("error"));
      }
    }
    return docs;
  }

  JsonNode bulk(String lines) throws IOException {
    return cluster.postLines(alias + "/_bulk", lines);
  }

  void refresh() throws IOException {
    JsonNode shards = cluster.post(alias + "/_refresh").path("_shards");
    if (shards.path("failed").asInt(0) > 0) {
      throw RefusedException.of(503, shards.path("failures").path(0).path("reason"));
    }
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8);
  }
}
