package org.hearsay.opensearch;

import java.io.IOException;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Leaves word of each commit, so that readers know whether there was one. */
final class Commit {

  private static final String ID = "commit";

  private Commit() {}

  static void next(ClusterIndex index) throws IOException {
    index.putState(
        ID, JsonNodeFactory.instance.objectNode().put("name", UUID.randomUUID().toString()), "");
  }

  /** The name of the newest; empty where there was none. */
  static String newest(ClusterIndex index) throws IOException {
    return index
        .state(ID)
        .map(found -> found.path("_source").path("state"))
        .map((JsonNode state) -> state.path("name").asString(""))
        .orElse("");
  }
}
