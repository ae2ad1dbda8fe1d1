package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportDatabaseTest {

  @TempDir Path folder;

  @Test
  void oneDatabaseHoldsWhoGivesWhichNumber() throws Exception {
    Newsroom newsroom = new Newsroom(folder);
    newsroom.write(
        "in/a.txt",
        "Fjord Post",
        "2025-05-07",
        "14 people died in Halden. \"It burned,\" said Ada Quill.");
    newsroom.write("in/b.txt", "=SUM(A1)", "2025-05-07", "19 people died in Halden.");
    newsroom.index("in");
    Run run = newsroom.run("export", "--format", "sqlite", "out");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertEquals(
        "hearsay: 2 articles, 1 quotes, 2 figures, 1 events and 1 facts are in "
            + folder.resolve("out")
            + "\n",
        run.err());
    Path file = folder.resolve("out/hearsay.sqlite");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT group_concat(outlet || ' ' || value, ', ') FROM (
                  SELECT outlet, c.value FROM claims c JOIN articles a ON a.id = c.article
                  JOIN facts f ON f.id = c.fact WHERE f.measure = 'KILLED' ORDER BY c.low)
                """)) {
      assertEquals("Fjord Post 14, =SUM(A1) 19", rows.getString(1));
    }
    assertEquals(false, Files.exists(folder.resolve("out/hearsay.sqlite.part")));
  }
}
