package org.hearsay.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQLite itself reads what was written, and looks it over. */
class DatabaseTest {

  private static final List<Database.Column> TEXT = List.of(new Database.Column("text", "TEXT"));

  @TempDir Path folder;

  @Test
  void keepsValuesOfEveryKind() throws Exception {
    List<@Nullable Object> row =
        Arrays.asList(
            "Ružić’s ferry", 19, 7_000_000_000L, true, 0.9, new BigDecimal("12.50"), null);
    List<Database.Column> columns = new ArrayList<>();
    for (String type : List.of("TEXT", "INTEGER", "INTEGER", "INTEGER", "REAL", "REAL", "TEXT")) {
      columns.add(new Database.Column("c" + columns.size(), type));
    }
    write(columns, List.of(row));
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM things")) {
      assertEquals("Ružić’s ferry", rows.getString(1));
      assertEquals(19, rows.getInt(2));
      assertEquals(7_000_000_000L, rows.getLong(3));
      assertEquals(1, rows.getInt(4));
      assertEquals(0.9, rows.getDouble(5));
      assertEquals(12.5, rows.getDouble(6));
      rows.getString(7);
      assertEquals(true, rows.wasNull());
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 1, 57, 58, 113, 114, 488, 489, 490, 4056, 4057, 4058, 4059, 4060, 4061, 4062, 4063, 4090,
        4096, 4580, 4581, 4582, 4583, 8192, 8200, 20_000, 300_000
      })
  void keepsTextsOfEveryLength(int length) throws Exception {
    List<String> texts = List.of("before", "x".repeat(length), "after");
    write(TEXT, texts.stream().map(List::of).toList());
    assertEquals(texts, texts());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 453, 454, 455, 906, 907, 908, 909, 1500})
  void keepsEveryRowWhereEachFillsAPage(int pages) throws Exception {
    List<String> texts = IntStream.range(0, pages).mapToObj(i -> i + "y".repeat(4_000)).toList();
    write(TEXT, texts.stream().map(List::of).toList());
    assertEquals(texts, texts());
  }

  @Test
  void keepsManyRowsOfAnyLength() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      int most = random.nextInt(50) == 0 ? 10_000 : 60;
      texts.add(i + "é".repeat(random.nextInt(most)));
    }
    write(TEXT, texts.stream().map(List::of).toList());
    assertEquals(texts, texts(), "seed " + seed);
  }

  @Test
  void holdsSeveralTablesThatCanBeAskedTogether() throws Exception {
    try (Database database = new Database(folder.resolve("some.sqlite"))) {
      List<Database.Column> columns =
          List.of(new Database.Column("id", "INTEGER"), new Database.Column("na\"me", "TEXT"));
      database.add("some", columns, List.of(List.of(1, "one"), List.of(2, "two")));
      database.add("others", columns, Collections.emptyList());
      database.add("things", TEXT, List.of(List.of("two")));
    }
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT id, (SELECT count(*) FROM others) FROM some JOIN things ON text = \"na\"\"me\"")) {
      assertEquals(2, rows.getInt(1));
      assertEquals(0, rows.getInt(2));
    }
  }

  @Test
  void isTheSameBytesForTheSameRows() throws IOException {
    List<List<String>> rows = List.of(List.of("a"), List.of("b".repeat(9_000)));
    write(TEXT, rows);
    byte[] first = Files.readAllBytes(folder.resolve("some.sqlite"));
    write(TEXT, rows);
    assertArrayEquals(first, Files.readAllBytes(folder.resolve("some.sqlite")));
  }

  private void write(
      List<Database.Column> columns, List<? extends List<? extends @Nullable Object>> rows)
      throws IOException {
    try (Database database = new Database(folder.resolve("some.sqlite"))) {
      database.add("things", columns, rows);
    }
  }

  private Connection open() throws SQLException {
    Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("some.sqlite"));
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("PRAGMA integrity_check")) {
      assertEquals("ok", found.getString(1));
    }
    return connection;
  }

  private List<String> texts() throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT text FROM things ORDER BY rowid")) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
