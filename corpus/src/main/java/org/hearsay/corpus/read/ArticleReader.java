package org.hearsay.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Reads articles from files, folders and standard input, one at a time: what it holds at any moment
 * is bounded by one article.
 *
 * <p>What a file holds is told from its content, and from its name where the content leaves it
 * open:
 *
 * <ul>
 *   <li>plain text, one article a file, with an optional header of lines {@code Key: value} (Id,
 *       Outlet, Title, Url, Published, Authors, Language) closed by a blank line or {@code ---}, or
 *       with the same fields in a JSON object beside it, {@code NAME.meta.json} or {@code
 *       NAME.json} for {@code NAME.txt}. Without an id the article is called by its path below the
 *       folder that was given, without the ending: {@code fjord-post/storm}.
 *   <li>JSON Lines, JSON arrays and JSON objects with the fields id, outlet, title, url, published,
 *       authors, language and text, also under their usual other names; IPTC ninjs; feeds in JSON.
 *       Without an id the article gets one from its content.
 *   <li>tables with commas, tabs, semicolons or bars, whose header names the same fields
 *   <li>saved HTML, called by its address
 *   <li>Markdown, DOCX and PDF, one article a file; MHTML, EML and MBOX
 *   <li>RSS, Atom, NITF and NewsML-G2
 *   <li>what {@code annotate} wrote, as lines or objects of the contract {@code hearsay/1}
 *   <li>zip and tar archives of any of these, and the pages and feeds of WARC files
 *   <li>each of these compressed with gzip or bzip2
 * </ul>
 *
 * <p>A folder is read with all that is in it, in the order of the names. Files whose names promise
 * none of these are skipped unless their content leaves no doubt or they are named themselves;
 * hidden ones are skipped unless they are named.
 *
 * <p>Plain text is what a byte order mark says, else UTF-8, else windows-1252; in JSON Lines each
 * line and in tables each value by itself, while JSON over several lines has to be Unicode. It is
 * kept exactly as it stands, line ends included; only a byte order mark is dropped. Markup is what
 * {@link Charsets} finds it to be, and its text the paragraphs it shows, with blank lines between
 * them.
 *
 * <p>Not thread-safe; the results it hands out are.
 */
public final class ArticleReader {

  /** Stands for standard input in a list of paths. */
  public static final Path STANDARD_INPUT = Path.of("-");

  private final ReadOptions options;
  private final Consumer<ReadResult> sink;
  private final Consumer<ReadResult> out;

  /**
   * @param options with what was learned of days before
   */
  ArticleReader(ReadOptions options, Consumer<ReadResult> sink) {
    this.options = options;
    this.out = sink;
    this.sink = this::hand;
  }

  /**
   * Reads all that the paths name, in their order, and hands over each result as soon as it is
   * there. What the sink throws is passed on and ends the reading.
   *
   * @param paths files, folders, and {@link #STANDARD_INPUT}
   * @param standardInput read where the paths name it; not closed
   */
  public static void read(
      List<Path> paths, InputStream standardInput, ReadOptions options, Consumer<ReadResult> sink) {
    ArticleReader reader = new ArticleReader(options.ofNewRun(), sink);
    for (Path path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        reader.stream(standardInput);
      } else {
        FoundFile.walk(new DiskFile(path), reader::file, reader.sink);
      }
    }
    reader.settle();
  }

  /** Ends a run: nothing more will be learned of days that are open. */
  void settle() {
    options.days().settle(options, true, out);
  }

  private void stream(InputStream in) {
    String name = "stdin";
    Where where = Where.file(name);
    try {
      read(new ArticleFile(name, where, true, new Draft(), null), in);
    } catch (IOException e) {
      sink.accept(new ReadResult.Failed(where, Complaint.about(e)));
    }
  }

  /** Reads bytes that were fetched as what a file of its own would be. */
  void content(ArticleFile file, byte[] bytes) throws IOException {
    read(file, new ByteArrayInputStream(bytes));
  }

  /** Reads what a folder below the root holds by this name. */
  void entry(Path entry, Path root) {
    Path path = root.relativize(entry);
    String below =
        StreamSupport.stream(path.spliterator(), false)
            .limit(path.getNameCount() - 1)
            .map(folder -> folder + "/")
            .collect(Collectors.joining());
    new FoundFile.Walk(this::file, sink).entry(new DiskFile(entry), below);
  }

  /** Reads one file. */
  void file(FoundFile found) {
    StoredFile file = found.file();
    Optional<StoredFile> described = FileName.describedBy(file);
    if (described.isPresent()) {
      skip(file, "it describes " + described.get().name() + " and is read with it");
      return;
    }
    Where where = Where.file(file.toString());
    try (InputStream in = file.open()) {
      read(ArticleFile.of(found, beside(found)), in);
    } catch (IOException e) {
      sink.accept(new ReadResult.Failed(where, Complaint.about(e)));
    }
  }

  private void read(ArticleFile file, InputStream in) throws IOException {
    Reading reading = Reading.of(options, sink);
    file.read(reading.unpacking().packed(in), reading);
    options.days().settle(options, false, out);
  }

  /** Hands on what a file holds. */
  void each(Articles articles) throws IOException {
    ArticleFile.each(articles, sink);
    options.days().settle(options, false, out);
  }

  /** What waits for its outlet to tell how it writes days is handed on later. */
  private void hand(ReadResult result) {
    if (!options.days().isHeld(result)) {
      out.accept(result);
    }
  }

  /**
   * What is known of a plain text beside its header; of a pipe, whose name means nothing, nothing.
   */
  private static Draft beside(FoundFile found) throws IOException {
    if (!found.file().isRegular()) {
      return new Draft();
    }
    Draft beside = Sidecar.of(found.file());
    beside.put(Field.ID, found.id());
    return beside;
  }

  private void skip(StoredFile file, String reason) {
    sink.accept(new ReadResult.Skipped(Where.file(file.toString()), reason));
  }
}
