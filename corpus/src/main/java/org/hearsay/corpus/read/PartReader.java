package org.hearsay.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads one part of a run whose parts are read by many machines: some files, or lines of one. The
 * articles are those that {@link ArticleReader} hands out over all parts, but for one thing: what
 * tells how an outlet writes days is given from outside, and so the same in every part; an outlet
 * that writes both ways is never guessed at. Not thread-safe.
 */
public final class PartReader {

  /** As many bytes as are looked at to tell what a file holds. */
  private static final int START = 1 << 16;

  private final ReadOptions options;

  /**
   * @param days how outlets write days, as all parts together tell
   */
  public PartReader(ReadOptions options, Map<String, DayOrder> days) {
    this.options = options.withDays(new DayEvidence(days));
  }

  /** Reads one file. */
  public void file(FoundFile file, Consumer<ReadResult> sink) {
    ArticleReader reader = new ArticleReader(options, sink);
    reader.file(file);
    reader.settle();
  }

  /**
   * Reads some lines of a file that {@link #isInLines}.
   *
   * @param lines whole ones, without a byte order mark
   * @param linesBefore how many come before them in the file
   */
  public void lines(FoundFile file, InputStream lines, int linesBefore, Consumer<ReadResult> sink) {
    Where where = Where.file(file.file().toString());
    ArticleReader reader = new ArticleReader(options, sink);
    try {
      reader.each(new JsonLinesArticles(where, lines, linesBefore, options));
    } catch (IOException e) {
      sink.accept(new ReadResult.Failed(where, Complaint.about(e)));
    }
    reader.settle();
  }

  /** How the outlets write days, as far as was given and was read since. */
  public Map<String, DayOrder> days() {
    return options.days().orders();
  }

  /** Whether an article was refused because nobody has told yet how its outlet writes days. */
  public boolean hasOpenDays() {
    return options.days().wasOpen();
  }

  /**
   * Whether each line of a file is read by itself, whatever the others hold: JSON Lines, neither
   * compressed nor in UTF-16.
   */
  public static boolean isInLines(FoundFile file) throws IOException {
    byte[] start;
    try (InputStream in = file.file().open()) {
      start = in.readNBytes(START);
    }
    if (!Content.isAsItStands(start)) {
      return false;
    }
    Content content = Content.of(new ByteArrayInputStream(start), new Unpacking(bytes -> {}));
    return ArticleFile.of(file, new Draft()).isInLines(content);
  }
}
