package org.hearsay.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which articles are being written at this moment. An article is several documents, and a cluster
 * takes them one by one: whoever finds a journal that another left behind looks at its articles and
 * takes out what is not whole, so that the next run writes it again.
 */
final class Journal {

  private static final String ID = "journal";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ClusterIndex index;

  Journal(ClusterIndex index) {
    this.index = index;
  }

  /**
   * An article that is being written.
   *
   * @param id of its document
   * @param most documents that its block has or had
   */
  record Line(String id, int most) {}

  /** Notes articles, in the place of those noted before, of which all is written. */
  void note(Collection<Line> lines) throws IOException {
    ArrayNode articles = NODES.arrayNode();
    lines.forEach(line -> articles.addObject().put("id", line.id()).put("most", line.most()));
    ObjectNode state = NODES.objectNode();
    state.set("articles", articles);
    index.putState(ID, state, "");
  }

  /** All is written. */
  void clear() throws IOException {
    index.deleteState(ID);
  }

  /** Takes out what another run left half written. */
  void repair(Duration patience) throws IOException {
    Optional<JsonNode> left = index.state(ID);
    if (left.isEmpty()) {
      return;
    }
    Bulk bulk = new Bulk(index, patience);
    for (JsonNode line : left.get().path("_source").path("state").path("articles")) {
      Line article = new Line(line.path("id").asString(""), line.path("most").asInt());
      if (!isWhole(article)) {
        for (int place = 0; place + 1 < article.most(); place++) {
          bulk.delete(Layout.childId(article.id(), place), article.id());
        }
        bulk.delete(article.id(), article.id());
      }
    }
    bulk.send();
    index.refresh();
    clear();
  }

  /** All documents of one writing and no others, or none at all. */
  private boolean isWhole(Line article) throws IOException {
    List<ObjectNode> wanted = new ArrayList<>();
    wanted.add(document(article.id(), article.id()));
    for (int place = 0; place + 1 < article.most(); place++) {
      wanted.add(document(Layout.childId(article.id(), place), article.id()));
    }
    JsonNode found = index.documents(wanted, true);
    JsonNode parent = found.path(0);
    int block = parent.path("_source").path("block").asInt(0);
    String stamp = parent.path("_source").path("stamp").asString("");
    for (int place = 0; place + 1 < article.most(); place++) {
      JsonNode child = found.path(place + 1);
      boolean shouldBe = place + 1 < block;
      boolean is = child.path("found").asBoolean(false);
      if (is != shouldBe
          || (is && !child.path("_source").path("stamp").asString("").equals(stamp))) {
        return false;
      }
    }
    return block <= article.most();
  }

  private static ObjectNode document(String id, String routing) {
    ObjectNode document = NODES.objectNode().put("_id", id).put("routing", routing);
    document.putArray("_source").add("stamp").add("block");
    return document;
  }
}
