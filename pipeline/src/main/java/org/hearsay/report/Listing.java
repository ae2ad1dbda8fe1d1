package org.hearsay.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.sqlite.Database;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows of values under names, as a table for people, one JSON object a row, or CSV. A value is a
 * text, a number, a day, a truth, a list of texts, or null.
 */
public final class Listing {

  private static final String GAP = "  ";

  private final List<String> columns;
  private final List<List<@Nullable Object>> rows = new ArrayList<>();

  /**
   * @param columns in words that are names for programs: "first_day"
   */
  public Listing(String... columns) {
    this.columns = List.of(columns);
  }

  /** Adds a row of as many values as there are columns. */
  public Listing add(@Nullable Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(values.length + " values for " + columns.size());
    }
    rows.add(Collections.unmodifiableList(new ArrayList<>(Arrays.asList(values))));
    return this;
  }

  /** Adds all rows to a database, as a table of this name. */
  public void write(String table, Database database) throws IOException {
    List<Database.Column> typed = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      typed.add(new Database.Column(columns.get(i), type(i)));
    }
    database.add(table, typed, rows);
  }

  /** Of SQLite's types the one that all values of a column are of. */
  private String type(int column) {
    List<Object> values =
        rows.stream()
            .<@Nullable Object>map(row -> row.get(column))
            .filter(Objects::nonNull)
            .toList();
    if (values.isEmpty()
        || values.stream()
            .anyMatch(value -> !(value instanceof Number || value instanceof Boolean))) {
      return "TEXT";
    }
    boolean isWhole =
        values.stream().noneMatch(value -> value instanceof Double || value instanceof BigDecimal);
    return isWhole ? "INTEGER" : "REAL";
  }

  /** Writes all rows and flushes; the writer stays open. */
  public void write(HitFormat format, Writer out) throws IOException {
    switch (format) {
      case TEXT -> text(out);
      case JSON -> json(out);
      case CSV -> csv(out);
    }
    out.flush();
  }

  /** Numbers to the right, the rest to the left, the last column as long as it is. */
  private void text(Writer out) throws IOException {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      int widest =
          rows.stream().mapToInt(row -> TextCanvas.seen(shown(row.get(column)))).max().orElse(0);
      widths.add(Math.max(widest, TextCanvas.seen(heading(i))));
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        line(columns.stream().map(column -> (Object) column.replace('_', ' ')).toList(), widths));
    rows.forEach(row -> lines.add(line(row, widths)));
    for (String line : lines) {
      out.write(line.stripTrailing() + "\n");
    }
  }

  private String heading(int column) {
    return columns.get(column).replace('_', ' ');
  }

  private static String line(List<? extends @Nullable Object> row, List<Integer> widths) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String cell = shown(row.get(i));
      String padding = " ".repeat(Math.max(0, widths.get(i) - TextCanvas.seen(cell)));
      cells.add(row.get(i) instanceof Number ? padding + cell : cell + padding);
    }
    return String.join(GAP, cells);
  }

  private static String shown(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Number number when !(number instanceof Double) ->
          String.format(Locale.ROOT, "%,d", number.longValue());
      case Collection<?> texts ->
          Shown.line(texts.stream().map(String::valueOf).collect(Collectors.joining(", ")));
      default -> Shown.line(value.toString());
    };
  }

  private void json(Writer out) throws IOException {
    for (List<@Nullable Object> row : rows) {
      ObjectNode object = JsonMapper.shared().createObjectNode();
      for (int i = 0; i < columns.size(); i++) {
        put(object, columns.get(i), row.get(i));
      }
      out.write(object + "\n");
    }
  }

  private static void put(ObjectNode object, String name, @Nullable Object value) {
    switch (value) {
      case null -> object.putNull(name);
      case Long number -> object.put(name, number);
      case Integer number -> object.put(name, number);
      case Double number -> object.put(name, number);
      case Boolean truth -> object.put(name, truth);
      case Collection<?> texts -> {
        ArrayNode list = object.putArray(name);
        texts.forEach(text -> list.add(String.valueOf(text)));
      }
      default -> object.put(name, value.toString());
    }
  }

  private void csv(Writer out) throws IOException {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    try {
      csv.writeRecord(columns);
      rows.forEach(row -> csv.writeRecord(row.stream().map(Listing::cell).toList()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    csv.flush();
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Number number -> number.toString();
      case Collection<?> texts ->
          CsvText.guarded(texts.stream().map(String::valueOf).collect(Collectors.joining("; ")));
      default -> CsvText.guarded(value.toString());
    };
  }
}
