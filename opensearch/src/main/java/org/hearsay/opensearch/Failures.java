package org.hearsay.opensearch;

import java.io.IOException;
import org.hearsay.index.IndexException;
import org.hearsay.index.IndexException.Problem;
import org.jspecify.annotations.Nullable;

/** What an answer of the cluster, or none, means to the user: one sentence that says what to do. */
final class Failures {

  private final ClusterAddress address;

  Failures(ClusterAddress address) {
    this.address = address;
  }

  IndexException of(Throwable cause) {
    return switch (cause) {
      case IndexException known -> known;
      case RefusedException refused -> of(refused);
      case IOException silent ->
          new IndexException(
              Problem.SERVERS,
              "no server of the index "
                  + address
                  + " answers ("
                  + silent.getMessage()
                  + "); what was saved before is still there, try again when the cluster is up",
              silent);
      default ->
          new IndexException(
              Problem.SERVERS, "the index " + address + " failed (" + cause + ")", cause);
    };
  }

  private IndexException of(RefusedException refused) {
    String reason = refused.reason();
    if (isDiskFull(refused)) {
      return new IndexException(
          Problem.DISK_FULL,
          "the disks of the cluster that keeps the index "
              + address
              + " are too full for it to write; make room or add a node, what was saved before"
              + " still answers",
          refused);
    }
    return switch (refused.status()) {
      case 401, 403 ->
          servers(
              "the index "
                  + address
                  + " may not be used by this user; set "
                  + Credentials.USER
                  + " and "
                  + Credentials.PASSWORD
                  + ", or "
                  + Credentials.API_KEY,
              refused);
      case 503 ->
          servers(
              "shards of the index "
                  + address
                  + " are missing ("
                  + reason
                  + "); start the nodes that hold them, nothing that was saved is lost as long as"
                  + " their disks are there",
              refused);
      case 429 ->
          servers(
              "the cluster is overloaded and takes nothing more for the index "
                  + address
                  + " ("
                  + reason
                  + "); try again later",
              refused);
      default ->
          refused.type().contains("mapp") || refused.type().contains("strict_dynamic")
              ? conflict(reason, refused)
              : servers("the index " + address + " failed (" + reason + ")", refused);
    };
  }

  private static boolean isDiskFull(RefusedException refused) {
    String reason = refused.reason();
    return refused.type().equals("cluster_block_exception")
        && (reason.contains("flood-stage")
            || reason.contains("read-only / allow delete")
            || reason.contains("disk usage exceeded")
            || reason.contains("create-index blocked"));
  }

  /** Fields that are not as this version writes them. */
  IndexException conflict(String what, @Nullable Exception cause) {
    return new IndexException(
        Problem.NOT_AN_INDEX,
        "the index "
            + address
            + " has other fields than Hearsay's ("
            + what
            + "); name another index",
        cause);
  }

  IndexException servers(String sentence, @Nullable Exception cause) {
    return new IndexException(Problem.SERVERS, sentence, cause);
  }
}
