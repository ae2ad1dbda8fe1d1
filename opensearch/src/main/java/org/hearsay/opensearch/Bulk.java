package org.hearsay.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents that are sent together. What the cluster does not take now is sent again, after longer
 * and longer pauses: whoever writes waits, which is all the back-pressure there is. No document is
 * in one bulk twice, so that the order of what is sent again does not matter.
 */
final class Bulk {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ClusterIndex index;
  private final Duration patience;
  private final List<String> actions = new ArrayList<>();
  private long size;

  /**
   * @param patience how long nothing may get ahead
   */
  Bulk(ClusterIndex index, Duration patience) {
    this.index = index;
    this.patience = patience;
  }

  /** In UTF-16 code units. */
  long size() {
    return size;
  }

  void put(String id, String routing, ObjectNode document) {
    add("{\"index\":" + head(id, routing) + "}\n" + document + "\n");
  }

  void delete(String id, String routing) {
    add("{\"delete\":" + head(id, routing) + "}\n");
  }

  private void add(String action) {
    actions.add(action);
    size += action.length();
  }

  private static String head(String id, String routing) {
    return NODES.objectNode().put("_id", id).put("routing", routing).toString();
  }

  /** Sends all. Afterwards this is empty, or of no more use. */
  void send() throws IOException {
    List<String> left = List.copyOf(actions);
    Cluster.Pauses pauses = new Cluster.Pauses(patience);
    while (!left.isEmpty()) {
      JsonNode items = index.bulk(String.join("", left)).path("items");
      List<String> again = new ArrayList<>();
      RefusedException last = refused(items, left, again);
      if (again.size() < left.size()) {
        pauses = new Cluster.Pauses(patience);
      }
      if (last != null && !pauses.again()) {
        throw last;
      }
      left = again;
    }
    actions.clear();
    size = 0;
  }

  /**
   * Gathers what may be taken later.
   *
   * @return the last reason; null where all was taken
   * @throws RefusedException where something will never be taken
   */
  private static @Nullable RefusedException refused(
      JsonNode items, List<String> sent, List<String> again) throws RefusedException {
    RefusedException last = null;
    for (int i = 0; i < sent.size(); i++) {
      JsonNode item = items.path(i).path(0);
      for (JsonNode only : items.path(i)) {
        item = only;
      }
      int status = item.path("status").asInt(503);
      boolean isDone = status < 300 || (status == 404 && !item.has("error")); // gone is as deleted
      if (!isDone) {
        last = RefusedException.of(status, item.path("error"));
        if (!last.isPassing()) {
          throw last;
        }
        again.add(sent.get(i));
      }
    }
    return last;
  }
}
