package org.hearsay.opensearch;

import java.io.IOException;
import tools.jackson.databind.JsonNode;

/** The cluster answered, and not as asked. */
final class RefusedException extends IOException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String type;

  private RefusedException(int status, String type, String reason) {
    super(reason);
    this.status = status;
    this.type = type;
  }

  /**
   * Of an answer to a whole request, or to one part of many.
   *
   * @param error OpenSearch's "error"; may be any node
   */
  static RefusedException of(int status, JsonNode error) {
    JsonNode cause = error.path("failed_shards").path(0).path("reason");
    JsonNode named = cause.isMissingNode() ? error : cause;
    String reason = named.path("reason").asString("");
    String deeper = named.path("caused_by").path("reason").asString("");
    return new RefusedException(
        status,
        named.path("type").asString(""),
        reason.isEmpty()
            ? "it answered " + status
            : reason + (deeper.isEmpty() ? "" : ": " + deeper));
  }

  int status() {
    return status;
  }

  /** As OpenSearch calls it: "index_not_found_exception". */
  String type() {
    return type;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  /** Whether the same may succeed later: too much at once, or shards that are being recovered. */
  boolean isPassing() {
    boolean isFull = type.equals("cluster_block_exception"); // until somebody makes room
    return (status == 429 && !isFull) || status == 502 || status == 503 || status == 504;
  }
}
