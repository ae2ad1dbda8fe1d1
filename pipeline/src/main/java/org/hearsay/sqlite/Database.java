package org.hearsay.sqlite;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A database in one file, table after table. It is one when it is closed; a file that was there is
 * overwritten. The same tables give the same bytes. For one thread.
 */
public final class Database implements Closeable {

  static final int PAGE = 4096;

  private static final int HEADER = 100;
  private static final int UTF_8 = 1;
  private static final int SCHEMA_FORMAT = 4;

  /** The version of SQLite that the file is as if written by. */
  private static final int VERSION = 3_045_000;

  private final FileChannel file;
  private final List<byte[]> schema = new ArrayList<>();
  private int pages = 1; // the first is written last, when it is known what it lists

  public Database(Path path) throws IOException {
    file =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
  }

  /** A column; the type is one of SQLite's: TEXT, INTEGER, REAL. */
  public record Column(String name, String type) {}

  /**
   * Adds a table.
   *
   * @param rows as many values each as there are columns: texts, numbers, truths, nulls
   */
  public void add(
      String table, List<Column> columns, Iterable<? extends List<? extends @Nullable Object>> rows)
      throws IOException {
    Tree tree = new Tree(this);
    for (List<? extends @Nullable Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(row.size() + " values for " + columns.size());
      }
      tree.add(Row.bytes(row));
    }
    String sql =
        IntStream.range(0, columns.size())
            .mapToObj(i -> quoted(columns.get(i).name()) + " " + columns.get(i).type())
            .collect(Collectors.joining(", ", "CREATE TABLE " + quoted(table) + "(", ")"));
    schema.add(Row.bytes(List.of("table", table, table, tree.finish(), sql)));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** The number of a page that nothing is on yet. */
  int newPage() {
    return ++pages;
  }

  void write(int page, ByteBuffer content) throws IOException {
    ByteBuffer rest = content.duplicate().clear();
    long at = (page - 1L) * PAGE;
    while (rest.hasRemaining()) {
      at += file.write(rest, at);
    }
  }

  @Override
  public void close() throws IOException {
    try (file) {
      Leaf first = new Leaf(HEADER);
      for (int i = 0; i < schema.size(); i++) {
        if (!first.takes(Leaf.cell(schema.get(i), i + 1L))) {
          throw new IllegalStateException("the list of tables is longer than a page");
        }
      }
      write(1, first.page().put(0, header()));
    }
  }

  /** Section 1.3 of the format. */
  private byte[] header() {
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    header.put("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
    header.putShort((short) PAGE).put((byte) 1).put((byte) 1).put((byte) 0);
    header.put((byte) 64).put((byte) 32).put((byte) 32); // as the format wants it
    header.putInt(1).putInt(pages).putInt(0).putInt(0);
    header.putInt(1).putInt(SCHEMA_FORMAT).putInt(0).putInt(0).putInt(UTF_8);
    return header.putInt(HEADER - 8, 1).putInt(HEADER - 4, VERSION).array();
  }
}
