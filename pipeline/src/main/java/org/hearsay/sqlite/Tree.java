package org.hearsay.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a table, numbered from 1, as a tree of pages that is built from its leaves. Sections
 * 1.5 and 1.6 of the format.
 */
final class Tree {

  private static final byte TABLE_INTERIOR = 0x05;
  private static final int HEAD = 12;

  /** The longest row that lies on its page as a whole, and what is left there of longer ones. */
  private static final int LONGEST = Database.PAGE - 35;

  private static final int LEAST = (Database.PAGE - 12) * 32 / 255 - 23;
  private static final int ON_OVERFLOW = Database.PAGE - 4;

  private final Database database;
  private final List<Child> leaves = new ArrayList<>();
  private Leaf leaf = new Leaf(0);
  private long rows;

  /** A page and the last row below it. */
  private record Child(int page, long last) {}

  Tree(Database database) {
    this.database = database;
  }

  void add(byte[] row) throws IOException {
    long id = rows + 1;
    byte[] cell = cell(row, id);
    if (!leaf.takes(cell)) {
      endLeaf();
      leaf.takes(cell);
    }
    rows = id;
  }

  private byte[] cell(byte[] row, long id) throws IOException {
    if (row.length <= LONGEST) {
      return Leaf.cell(row, id);
    }
    int rest = LEAST + (row.length - LEAST) % ON_OVERFLOW;
    int here = rest <= LONGEST ? rest : LEAST;
    byte[] length = Row.varint(row.length);
    byte[] number = Row.varint(id);
    return ByteBuffer.allocate(length.length + number.length + here + 4)
        .put(length)
        .put(number)
        .put(row, 0, here)
        .putInt(overflow(row, here))
        .array();
  }

  /** Lays the rest of a row on pages of its own; gives the first. */
  private int overflow(byte[] row, int from) throws IOException {
    int first = database.newPage();
    int page = first;
    for (int at = from; at < row.length; at += ON_OVERFLOW) {
      boolean isLast = at + ON_OVERFLOW >= row.length;
      int next = isLast ? 0 : database.newPage();
      byte[] part = Arrays.copyOfRange(row, at, Math.min(row.length, at + ON_OVERFLOW));
      database.write(page, ByteBuffer.allocate(Database.PAGE).putInt(next).put(part));
      page = next;
    }
    return first;
  }

  private void endLeaf() throws IOException {
    int page = database.newPage();
    database.write(page, leaf.page());
    leaves.add(new Child(page, rows));
    leaf = new Leaf(0);
  }

  /** Builds what is above the leaves; gives the page of the root. */
  int finish() throws IOException {
    if (!leaf.isEmpty() || leaves.isEmpty()) {
      endLeaf();
    }
    List<Child> level = leaves;
    while (level.size() > 1) {
      level = above(level);
    }
    return level.getFirst().page();
  }

  private List<Child> above(List<Child> children) throws IOException {
    List<Child> parents = new ArrayList<>();
    int from = 0;
    while (from < children.size()) {
      int to = end(children, from);
      parents.add(parent(children.subList(from, to)));
      from = to;
    }
    return parents;
  }

  /** As many as there is room for; never one alone, which would have no key beside it. */
  private static int end(List<Child> children, int from) {
    int room = Database.PAGE - HEAD;
    int to = from;
    while (to < children.size() && room >= size(children.get(to))) {
      room -= size(children.get(to));
      to++;
    }
    return to == children.size() - 1 ? to - 1 : to;
  }

  private static int size(Child child) {
    return 2 + 4 + Row.varint(child.last()).length;
  }

  /** The last child has no cell, but its place in the head. */
  private Child parent(List<Child> children) throws IOException {
    ByteBuffer page = ByteBuffer.allocate(Database.PAGE);
    int content = Database.PAGE;
    int cells = children.size() - 1;
    for (int i = 0; i < cells; i++) {
      byte[] last = Row.varint(children.get(i).last());
      content -= 4 + last.length;
      page.putInt(content, children.get(i).page()).put(content + 4, last);
      page.putShort(HEAD + 2 * i, (short) content);
    }
    page.put(0, TABLE_INTERIOR).putShort(3, (short) cells).putShort(5, (short) content);
    page.putInt(8, children.getLast().page());
    int number = database.newPage();
    database.write(number, page);
    return new Child(number, children.getLast().last());
  }
}
