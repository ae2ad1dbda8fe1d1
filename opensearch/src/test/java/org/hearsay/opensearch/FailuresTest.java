package org.hearsay.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hearsay.identity.Aliases;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.IndexAddress;
import org.hearsay.index.IndexException;
import org.hearsay.index.IndexException.Problem;
import org.hearsay.index.RandomArticles;
import org.hearsay.index.search.Search;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the user is told, in one sentence, where a cluster does not do as it should. */
@Tag("cluster")
class FailuresTest {

  private static final Map<String, String> IMPATIENT = Map.of(OpenSearch.PATIENCE, "1");

  private static final String OPENSEARCH_3 =
      "{\"version\":{\"distribution\":\"opensearch\",\"number\":\"3.9.0\"}}";

  private static IndexException failure(IndexAddress place) {
    return assertThrows(
        IndexException.class, () -> Search.open(place, Aliases.NONE).close(), place::toString);
  }

  private static void assertSays(String part, IndexException e) {
    assertTrue(String.valueOf(e.getMessage()).contains(part), e::getMessage);
  }

  @Test
  void aClusterThatIsNotThere() {
    IndexException e =
        failure(new IndexAddress.Remote(URI.create("opensearch://127.0.0.1:1/papers"), IMPATIENT));
    assertEquals(Problem.SERVERS, e.problem());
    assertSays("no server of the index papers on 127.0.0.1:1 answers", e);
    assertSays("try again when the cluster is up", e);
  }

  @Test
  void anotherVersion() throws IOException {
    String old = OPENSEARCH_3.replace("3.9.0", "2.19.1");
    try (FakeServer server = new FakeServer(asked -> new FakeServer.Answer(200, old))) {
      assertSays(
          "run OpenSearch 2.19.1, and Hearsay needs OpenSearch 3",
          failure(server.address(IMPATIENT)));
    }
  }

  @Test
  void anotherProgram() throws IOException {
    try (FakeServer server = new FakeServer(asked -> new FakeServer.Answer(200, "<html>"))) {
      assertSays("is no OpenSearch", failure(server.address(IMPATIENT)));
    }
  }

  @Test
  void aUserWhoMayNot() throws IOException {
    try (FakeServer server = new FakeServer(asked -> new FakeServer.Answer(401, "{}"))) {
      IndexException e = failure(server.address(IMPATIENT));
      assertSays("may not be used by this user; set HEARSAY_OPENSEARCH_USER", e);
    }
  }

  @Test
  void theUserIsNamedByTheEnvironmentOrAFileAndNeverByTheAddress(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("cluster"), "HEARSAY_OPENSEARCH_API_KEY=abc\n");
    assertEquals(
        "Basic YWRhOnNlY3JldA==",
        Credentials.of(Map.of(Credentials.USER, "ada", Credentials.PASSWORD, "secret"))
            .authorization()
            .orElseThrow());
    assertEquals(
        "ApiKey abc",
        Credentials.of(Map.of(Credentials.FILE, file.toString())).authorization().orElseThrow());
    URI told = URI.create("opensearch://ada:secret@127.0.0.1:9200/papers");
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> new IndexAddress.Remote(told, Map.of()));
    assertFalse(String.valueOf(e.getMessage()).contains("secret"), e::getMessage);
  }

  @Test
  void anAddressWithoutAName() {
    IndexException e =
        failure(new IndexAddress.Remote(URI.create("opensearch://127.0.0.1:9200"), IMPATIENT));
    assertSays("names no index", e);
  }

  @Test
  void whatIsTooMuchIsSentAgainAndNothingElse() throws IOException {
    String[] bulks = {
      "{\"items\":[{\"index\":{\"status\":201}},{\"index\":{\"status\":429,\"error\":{\"type\":"
          + "\"rejected_execution_exception\",\"reason\":\"full\"}}}]}",
      "{\"items\":[{\"index\":{\"status\":201}}]}"
    };
    int[] next = {0};
    try (FakeServer server =
        new FakeServer(asked ->
            asked.line().contains("_bulk")
                ? new FakeServer.Answer(200, bulks[next[0]++])
                : fakeIndex(asked))) {
      ClusterIndex index = ClusterIndex.toRead(OpenSearch.cluster(server.address(IMPATIENT)));
      Bulk bulk = new Bulk(index, Duration.ofSeconds(9));
      bulk.put("one", "one", JsonNodeFactory.instance.objectNode());
      bulk.put("two", "two", JsonNodeFactory.instance.objectNode());
      bulk.send();
      List<String> sent =
          server.asked().stream()
              .filter(asked -> asked.line().contains("_bulk"))
              .map(FakeServer.Asked::body)
              .toList();
      assertEquals(2, sent.size());
      assertTrue(sent.getFirst().contains("\"one\"") && sent.getFirst().contains("\"two\""));
      assertTrue(!sent.getLast().contains("\"one\"") && sent.getLast().contains("\"two\""));
    }
  }

  private static FakeServer.Answer fakeIndex(FakeServer.Asked asked) {
    if (asked.line().contains("_mapping")) {
      return new FakeServer.Answer(
          200, "{\"i\":{\"mappings\":" + Layout.body(1).path("mappings") + "}}");
    }
    return new FakeServer.Answer(
        200, asked.line().startsWith("GET / ") ? OPENSEARCH_3 : "{\"status\":\"green\"}");
  }

  @Test
  void otherFields() throws IOException {
    String alias = Layout.alias("otherfields");
    TestCluster.shared()
        .raw()
        .put(
            "otherfields-index",
            Cluster.JSON.readTree(
                "{\"aliases\":{\""
                    + alias
                    + "\":{}},\"mappings\":{\"_meta\":{\"hearsay_index\":\"4\"},"
                    + "\"properties\":{\"id\":{\"type\":\"long\"}}}}"));
    IndexException e = failure(TestCluster.shared().address("otherfields"));
    assertEquals(Problem.NOT_AN_INDEX, e.problem());
    assertSays("has other fields than Hearsay's (id is long, not keyword)", e);
  }

  @Test
  void anIndexOfAnotherVersionStaysAsItIs() throws IOException {
    TestCluster.shared()
        .raw()
        .put("oldpapers-index", Cluster.JSON.readTree("{\"aliases\":{\"oldpapers-v3\":{}}}"));
    IndexException e = failure(TestCluster.shared().address("oldpapers"));
    assertEquals(Problem.OTHER_VERSION, e.problem());
    assertSays("is there as oldpapers-v3, not as " + Layout.alias("oldpapers"), e);
  }

  @Test
  void aDiskThatIsTooFull() throws IOException {
    IndexAddress place = TestCluster.shared().address("fulldisk");
    try (ArticleIndex index = ArticleIndex.open(place, "")) {
      index.commit();
      // What the cluster does by itself at its flood-stage watermark.
      TestCluster.shared()
          .settings(Layout.alias("fulldisk"), "{\"index.blocks.read_only_allow_delete\":true}");
      IndexException e =
          assertThrows(
              IndexException.class,
              () -> {
                RandomArticles.some(1).forEach(index::add);
                index.commit();
              });
      assertEquals(Problem.DISK_FULL, e.problem());
      assertSays("the disks of the cluster that keeps the index fulldisk", e);
      TestCluster.shared()
          .settings(Layout.alias("fulldisk"), "{\"index.blocks.read_only_allow_delete\":null}");
    }
  }

  @Test
  void shardsThatAreNowhere() throws IOException {
    IndexAddress place = TestCluster.shared().address("redshards");
    ArticleIndex.open(place, "").close();
    Cluster raw = TestCluster.shared().raw();
    String index = Layout.firstIndex("redshards");
    raw.post(index + "/_close");
    TestCluster.shared().settings(index, "{\"index.routing.allocation.require._name\":\"nobody\"}");
    raw.post(index + "/_open?wait_for_active_shards=0");
    IndexException e = failure(place);
    assertEquals(Problem.SERVERS, e.problem());
    assertSays("shards of the index redshards", e);
    assertSays("are missing (red", e);
  }
}
