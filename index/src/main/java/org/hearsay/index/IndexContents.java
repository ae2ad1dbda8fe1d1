package org.hearsay.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The content of an index as lines of text, to compare two indexes by: every document with its
 * columns and what it stores, blocks in the order of their ids. Two indexes that were given the
 * same articles have the same lines, whatever their order, runs and threads. What is indexed alone
 * is worked out of what is stored, and left out; so are former versions and times, which tell when
 * somebody looked.
 */
public final class IndexContents {

  /** A block: documents of one leaf, from first to last. */
  private record Block(String id, LeafReaderContext leaf, int first, int last) {}

  private IndexContents() {}

  /**
   * Hands on the lines of the last commit.
   *
   * @throws IndexException where there is no index of this version in the folder
   */
  public static void list(Path folder, Consumer<String> lines) {
    IndexFolder place = new IndexFolder(folder);
    try (Directory directory = place.openToRead();
        DirectoryReader reader = DirectoryReader.open(directory)) {
      List<Block> blocks = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        addBlocks(leaf, blocks);
      }
      blocks.sort(Comparator.comparing(Block::id));
      for (Block block : blocks) {
        for (int doc = block.first(); doc <= block.last(); doc++) {
          lines.accept(line(block.leaf().reader(), doc));
        }
      }
    } catch (IOException e) {
      throw place.failed(e);
    }
  }

  private static void addBlocks(LeafReaderContext leaf, List<Block> blocks) throws IOException {
    SortedSetDocValues ids = DocValues.getSortedSet(leaf.reader(), Schema.ID);
    BinaryDocValues parents = DocValues.getBinary(leaf.reader(), Schema.FINGERPRINT);
    Bits live = leaf.reader().getLiveDocs();
    int first = -1;
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      if ((live != null && !live.get(doc)) || !ids.advanceExact(doc)) {
        continue; // removed, or a former version
      }
      first = first < 0 ? doc : first;
      if (parents.advanceExact(doc)) {
        blocks.add(new Block(ids.lookupOrd(ids.nextOrd()).utf8ToString(), leaf, first, doc));
        first = -1;
      }
    }
    if (first >= 0) {
      throw new IOException("document " + (leaf.docBase + first) + " belongs to no article");
    }
  }

  private static String line(LeafReader leaf, int doc) throws IOException {
    StringBuilder line = new StringBuilder();
    List<FieldInfo> fields = new ArrayList<>();
    leaf.getFieldInfos().forEach(fields::add);
    fields.sort(Comparator.comparing(FieldInfo::getName));
    for (FieldInfo field : fields) {
      String value = column(leaf, field, doc);
      if (!value.isEmpty()) {
        line.append(field.getName()).append('=').append(value).append('\t');
      }
    }
    String json = leaf.storedFields().document(doc).get(Schema.JSON);
    return line.append(json == null ? "" : json).toString();
  }

  private static String column(LeafReader leaf, FieldInfo field, int doc) throws IOException {
    return switch (field.getDocValuesType()) {
      case NONE -> "";
      case NUMERIC -> {
        NumericDocValues values = leaf.getNumericDocValues(field.getName());
        yield values.advanceExact(doc) ? String.valueOf(values.longValue()) : "";
      }
      case SORTED_NUMERIC -> {
        SortedNumericDocValues values = leaf.getSortedNumericDocValues(field.getName());
        yield values.advanceExact(doc) ? String.valueOf(values.nextValue()) : "";
      }
      case BINARY -> {
        BinaryDocValues values = leaf.getBinaryDocValues(field.getName());
        yield values.advanceExact(doc) ? hex(values.binaryValue()) : "";
      }
      case SORTED -> {
        SortedDocValues values = leaf.getSortedDocValues(field.getName());
        yield values.advanceExact(doc) ? text(values.lookupOrd(values.ordValue())) : "";
      }
      case SORTED_SET -> {
        SortedSetDocValues values = leaf.getSortedSetDocValues(field.getName());
        yield values.advanceExact(doc) ? text(values.lookupOrd(values.nextOrd())) : "";
      }
    };
  }

  private static String text(BytesRef value) {
    return value.utf8ToString().replace('\u0000', '|');
  }

  private static String hex(BytesRef value) {
    return HexFormat.of().formatHex(value.bytes, value.offset, value.offset + value.length);
  }
}
