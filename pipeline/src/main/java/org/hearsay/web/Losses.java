package org.hearsay.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.report.Shown;
import org.hearsay.web.ListView.Row;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What runs could not read, with the reasons, from the list that they leave beside an index. */
final class Losses {

  private static final int MOST = 50;

  private Losses() {}

  /** The first of a list; none where there is no list. */
  static List<Row> in(Path list) throws IOException {
    if (!Files.isRegularFile(list)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(list, StandardCharsets.UTF_8)) {
      return lines.limit(MOST).map(Losses::row).toList();
    }
  }

  /** A line that is none of ours is shown as it stands. */
  private static Row row(String line) {
    try {
      JsonNode loss = JsonMapper.shared().readTree(line);
      String where = loss.path("where").asString("");
      if (!where.isEmpty()) {
        return new Row(
            Shown.line(where), "", "", List.of(Shown.line(loss.path("reason").asString(""))));
      }
    } catch (JacksonException e) {
      // falls through: it is still to be seen
    }
    return new Row(Shown.line(line), "", "", List.of(""));
  }
}
