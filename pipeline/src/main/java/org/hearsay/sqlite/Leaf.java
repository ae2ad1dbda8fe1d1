package org.hearsay.sqlite;

import java.nio.ByteBuffer;

/** A page of rows: pointers from its beginning, rows from its end. Section 1.6 of the format. */
final class Leaf {

  private static final byte TABLE_LEAF = 0x0D;
  private static final int HEAD = 8;

  private final int start;
  private final ByteBuffer page = ByteBuffer.allocate(Database.PAGE);
  private int cells;
  private int content = Database.PAGE;

  /**
   * @param start where on the page it begins
   */
  Leaf(int start) {
    this.start = start;
  }

  boolean isEmpty() {
    return cells == 0;
  }

  /** Whether there was room for it; then it is on the page. */
  boolean takes(byte[] cell) {
    int pointer = start + HEAD + 2 * cells;
    if (content - cell.length < pointer + 2) {
      return false;
    }
    content -= cell.length;
    page.put(content, cell).putShort(pointer, (short) content);
    cells++;
    return true;
  }

  ByteBuffer page() {
    page.put(start, TABLE_LEAF).putShort(start + 3, (short) cells);
    return page.putShort(start + 5, (short) content);
  }

  /** A row that lies on the page as a whole. */
  static byte[] cell(byte[] row, long id) {
    byte[] length = Row.varint(row.length);
    byte[] number = Row.varint(id);
    return ByteBuffer.allocate(length.length + number.length + row.length)
        .put(length)
        .put(number)
        .put(row)
        .array();
  }
}
