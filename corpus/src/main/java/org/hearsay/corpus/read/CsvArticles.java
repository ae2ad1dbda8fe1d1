package org.hearsay.corpus.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.hearsay.corpus.html.Page;

/**
 * One article a row, under a header of {@link Field} names; other columns are passed over. A row of
 * the wrong width costs its own article only; what follows a quotation mark that is never closed
 * cannot be read.
 */
final class CsvArticles implements Articles {

  private record Column(int index, Field.Named named) {}

  /** The syntax is ASCII; each value is decoded by itself once it is cut out. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private final Where file;
  private final ReadOptions options;
  private final Iterator<CsvRecord> rows;

  private List<Column> columns = List.of();
  private int width;
  private boolean done;

  CsvArticles(Where file, InputStream in, char separator, ReadOptions options) {
    this.file = file;
    this.options = options;
    int maxBytes = options.maxBytes(4);
    CsvRecordHandler handler =
        CsvRecordHandler.of(
            bounds -> bounds.maxFieldSize(maxBytes).maxRecordSize(Integer.MAX_VALUE));
    this.rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .maxBufferSize(maxBytes)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .build(handler, in, BYTES)
            .iterator();
  }

  @Override
  public List<ReadResult> next() throws IOException {
    if (done) {
      return List.of();
    }
    try {
      if (width == 0 && rows.hasNext()) {
        readHeader(rows.next());
        if (columns.stream().noneMatch(column -> column.named().field() == Field.TEXT)) {
          done = true;
          return List.of(new ReadResult.Failed(file.line(1), "the header has no column \"text\""));
        }
      }
      return rows.hasNext() ? article(rows.next()) : List.of();
    } catch (CsvParseException e) {
      done = true;
      return List.of(new ReadResult.Failed(file, "not valid CSV: " + reason(e)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The names that say most come first, so that theirs is the value that stays. */
  private void readHeader(CsvRecord header) {
    width = header.getFieldCount();
    List<Column> known = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      int index = i;
      Field.named(header.getField(i)).ifPresent(named -> known.add(new Column(index, named)));
    }
    known.sort(Comparator.comparingInt(column -> column.named().rank()));
    columns = List.copyOf(known);
  }

  private List<ReadResult> article(CsvRecord row) {
    Where where = file.line((int) row.getStartingLineNumber());
    if (row.getFieldCount() != width) {
      return List.of(
          new ReadResult.Failed(
              where, "the row has " + row.getFieldCount() + " columns, the header " + width));
    }
    try {
      return draft(row).finish(where, options);
    } catch (CharacterCodingException e) {
      return List.of(new ReadResult.Failed(where, Decoding.NOT_TEXT));
    }
  }

  private Draft draft(CsvRecord row) throws CharacterCodingException {
    Draft draft = new Draft();
    for (Column column : columns) {
      String value = row.getField(column.index());
      if (!value.isEmpty()) {
        Field field = column.named().field();
        String decoded = Decoding.decode(value.getBytes(BYTES));
        draft.put(field, field == Field.TEXT ? Page.textOfValue(decoded) : decoded);
      }
    }
    return draft;
  }

  private static String reason(CsvParseException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage());
  }
}
