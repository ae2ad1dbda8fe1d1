package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

  private static final String GOOD = "{\"id\":\"a\",\"text\":\"Rain fell.\"}";
  private static final String ALSO_GOOD = "{\"id\":\"b\",\"text\":\"It stopped.\"}";

  @TempDir Path folder;

  private ReadOptions options = ReadOptions.defaults();

  @Nested
  class PlainText {

    @Test
    void isKeptToTheLastCharacter() throws IOException {
      assertEquals(
          "\n Rain.\r\n\r\nMore rain.\n\n", text("a.txt", "\n Rain.\r\n\r\nMore rain.\n\n"));
    }

    @Test
    void isCalledByItsFileName() throws IOException {
      assertEquals("storm", article(file("storm.txt", "Rain.")).id());
    }

    @Test
    void isCalledByItsPathWithinAFolder() throws IOException {
      file("north/storm.txt", "Rain.");
      file("south/storm.txt.gz", gzip("Sun."));

      assertEquals(List.of("north/storm", "south/storm"), ids(read(folder)));
    }

    @Test
    void mayBeginWithAHeader() throws IOException {
      Path file =
          file(
              "a.txt",
              """
              Id: fp-1
              Outlet: The Fjord Post
              Title: Dam: it held
              URL: https://example.org/1
              Published: March 4, 2020
              Authors: By Ada Moe and Kai Rud
              Language: en-GB
              Section: News

              Rain fell.
              """);

      assertEquals(
          new Article(
              "fp-1",
              "The Fjord Post",
              "Dam: it held",
              "https://example.org/1",
              LocalDate.of(2020, 3, 4),
              List.of("Ada Moe", "Kai Rud"),
              "en",
              "Rain fell.\n"),
          article(file));
    }

    @Test
    void mayBeginWithFrontMatter() throws IOException {
      Article article = article(file("a.txt", "---\r\noutlet: Post\r\n---\r\n\r\nRain.\r\n"));

      assertEquals("Post", article.outlet());
      assertEquals("\r\nRain.\r\n", article.text());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "DAMASCUS: Residents said so.\n\nMore.",
          "Title: x\nThis is no key and value\n\nMore.",
          "[Updated] Rain fell.",
          "{Note: the editor}",
          "---\n\nRain."
        })
    void isNotMistakenForAHeaderOrForJson(String text) throws IOException {
      assertEquals(text, text("a.txt", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.meta.json"})
    void mayHaveItsFieldsBesideIt(String sidecar) throws IOException {
      file(sidecar, "{\"source\":\"Post\",\"date\":\"2020-03-04\",\"title\":\"Dam\"}");

      Article article = article(file("a.txt", "Title: Own\n\nRain."));

      assertEquals("Post", article.outlet());
      assertEquals("Own", article.title());
      assertEquals("a", article.id());
    }

    @Test
    void isReadOnceWithItsSidecar() throws IOException {
      file("a.txt", "Rain.");
      file("a.json", "{\"outlet\":\"Post\"}");

      assertEquals(
          List.of("a.json: it describes a.txt and is read with it", "a"), outcomes(folder));
    }

    @Test
    void failsWithABrokenSidecar() throws IOException {
      file("a.json", "{oops");
      assertTrue(
          failure(file("a.txt", "Rain.")).startsWith("it cannot be read: a.json:1:2: not valid"));
    }
  }

  @Nested
  class Json {

    @Test
    void mayHoldSeveralInAListOfArticles() throws IOException {
      String answer = "{\"status\":\"ok\",\"articles\":[" + GOOD + "," + ALSO_GOOD + "]}";

      assertEquals(List.of("a", "b"), ids(read(file("line.jsonl", answer + "\n"))));
      assertEquals(List.of("a", "b"), ids(read(file("lines.json", answer.replace(",", ",\n")))));
    }

    @Test
    void readOnAfterAnEmptyListOfArticles() throws IOException {
      String none = "{\"articles\":[]}\n";

      assertEquals(List.of("a"), ids(read(file("a.jsonl", none + GOOD))));
      assertEquals(List.of("a"), ids(read(file("a.json", "[" + none + "," + GOOD + "]"))));
    }

    @Test
    void hasALineForEachArticle() throws IOException {
      assertEquals(List.of("a", "b"), ids(read(file("a.jsonl", GOOD + "\n\n" + ALSO_GOOD))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.txt", "a", "a.jsonl"})
    void isToldFromItsContent(String name) throws IOException {
      assertEquals(List.of("a", "b"), ids(read(file(name, GOOD + "\r\n" + ALSO_GOOD + "\r\n"))));
    }

    @Test
    void mayBeAnArray() throws IOException {
      assertEquals(
          List.of("a", "b"), ids(read(file("a.json", "[\n" + GOOD + ",\n" + ALSO_GOOD + "]"))));
    }

    @Test
    void mayBeOneObjectOverSeveralLines() throws IOException {
      assertEquals(
          List.of("a"), ids(read(file("a.json", "{\n  \"id\": \"a\",\n  \"text\": \"Rain.\"\n}"))));
    }

    @Test
    void understandsTheUsualOtherNames() throws IOException {
      Path file =
          file(
              "a.jsonl",
              """
              {"_id":7,"publisher":{"name":"Post"},"headline":"Dam","link":"https://example.org/1",\
              "datePublished":"2020-03-04T23:00:00-08:00","author":[{"name":"Ada Moe"},"Kai Rud"],\
              "lang":"en","articleBody":"Rain fell."}
              """);

      assertEquals(
          new Article(
              "7",
              "Post",
              "Dam",
              "https://example.org/1",
              LocalDate.of(2020, 3, 4),
              List.of("Ada Moe", "Kai Rud"),
              "en",
              "Rain fell."),
          article(file));
    }

    @Test
    void prefersTheNameThatSaysMost() throws IOException {
      Path file =
          file(
              "a.jsonl", "{\"content\":\"Rai…\",\"text\":\"Rain.\",\"body\":null,\"source\":\"\"}");
      assertEquals("Rain.", article(file).text());
    }

    @Test
    void givesAnArticleWithoutIdTheSameOneWhereverItStands() throws IOException {
      String line = "{\"outlet\":\"Post\",\"text\":\"Rain.\"}";

      String id = article(file("a.jsonl", line)).id();

      assertTrue(id.matches("[0-9a-f]{32}"), id);
      assertEquals(id, article(file("b.json", "[" + line + "]")).id());
    }

    @Test
    void givesAnotherArticleAnotherId() throws IOException {
      assertFalse(
          article(file("a.jsonl", "{\"outlet\":\"Post\",\"text\":\"Rain.\"}"))
              .id()
              .equals(article(file("b.jsonl", "{\"outlet\":\"Sun\",\"text\":\"Rain.\"}")).id()));
    }

    @Test
    void handsOverAnnotatedArticlesAsTheyAre() throws IOException {
      AnnotatedArticle annotated =
          new AnnotatedArticle(
              article(file("x.jsonl", GOOD)),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of());

      List<ReadResult> results =
          read(file("a.jsonl", AnnotatedArticleJson.write(annotated) + "\n" + ALSO_GOOD));

      assertEquals(
          annotated, assertInstanceOf(ReadResult.ReadAnnotated.class, results.get(0)).article());
      assertInstanceOf(ReadResult.Read.class, results.get(1));
    }

    @Test
    void losesOnlyTheBrokenLine() throws IOException {
      List<String> outcomes =
          outcomes(file("a.jsonl", GOOD + "\n{\"id\":\"x\",\"te\n" + ALSO_GOOD));

      assertEquals("a", outcomes.get(0));
      assertTrue(outcomes.get(1).startsWith("a.jsonl:2:14: not valid JSON: "), outcomes.get(1));
      assertEquals("b", outcomes.get(2));
    }

    @Test
    void readsOnAfterABrokenFirstLineWhereTheNamePromisesLines() throws IOException {
      assertEquals(2, read(file("a.jsonl", "oops\n" + GOOD)).size());
    }

    @Test
    void saysWhereAnArrayBreaks() throws IOException {
      List<String> outcomes = outcomes(file("a.json", "[" + GOOD + ",\n  {\"id\" 7}]"));

      assertEquals("a", outcomes.get(0));
      assertTrue(outcomes.get(1).startsWith("a.json:2:9: not valid JSON: "), outcomes.get(1));
      assertEquals(2, outcomes.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"x\"}", "{\"id\":\"x\",\"text\":null}"})
    void needsAText(String line) throws IOException {
      assertEquals("\"text\" is missing", failure(file("a.jsonl", line)));
    }

    @Test
    void needsAnObjectALine() throws IOException {
      assertEquals(
          List.of("a.jsonl:1:1: \"the article\" is 7, it must be an object"),
          outcomes(file("a.jsonl", "7")));
    }

    @Test
    void needsATextThatIsAString() throws IOException {
      assertEquals(
          List.of("a.jsonl:1:9: \"text\" is a list, it must be a string"),
          outcomes(file("a.jsonl", "{\"text\":[\"Rain.\"]}")));
    }

    @Test
    void refusesHalfACharacter() throws IOException {
      assertEquals(
          "\"text\" holds half a character at offset 4",
          failure(file("a.jsonl", "{\"text\":\"\\uD83D\\uDE00 r\\uD83Dain\"}")));
    }

    @Test
    void refusesADateThatIsNone() throws IOException {
      assertEquals(
          List.of("a.jsonl:1: published is not a date: \"soon\""),
          outcomes(file("a.jsonl", "{\"published\":\"soon\",\"text\":\"Rain.\"}")));
    }
  }

  @Nested
  class Tables {

    @Test
    void haveARowForEachArticle() throws IOException {
      Path file =
          file(
              "a.csv",
              "id,source,Published At,words,content\n"
                  + "a,Post,2020-03-04,2,\"Rain, she said,\n\"\"fell.\"\"\"\n"
                  + "b,Post,,2,It stopped.\n");

      List<ReadResult> results = read(file);

      assertEquals(List.of("a", "b"), ids(results));
      Article first = ((ReadResult.Read) results.getFirst()).article();
      assertEquals("Rain, she said,\n\"fell.\"", first.text());
      assertEquals("Post", first.outlet());
      assertEquals(LocalDate.of(2020, 3, 4), first.published());
      assertEquals("a.csv:4", file.getFileName() + ":" + results.get(1).where().line());
    }

    @Test
    void mayHaveTabs() throws IOException {
      assertEquals("Café", article(file("a.tsv", "id\ttext\na\tCafé\n")).text());
    }

    @Test
    void preferTheColumnThatSaysMost() throws IOException {
      assertEquals("Rain.", article(file("a.csv", "content,text\nRai…,Rain.\n")).text());
    }

    @Test
    void loseOnlyTheRowThatIsTooShort() throws IOException {
      assertEquals(
          List.of("a", "a.csv:3: the row has 1 columns, the header 2", "b"),
          outcomes(file("a.csv", "id,text\na,Rain.\nx\nb,Sun.\n")));
    }

    @Test
    void needAColumnOfTexts() throws IOException {
      assertEquals("the header has no column \"text\"", failure(file("a.csv", "id,words\na,2\n")));
    }

    @Test
    void endWhereAQuotationMarkIsNeverClosed() throws IOException {
      List<String> outcomes = outcomes(file("a.csv", "id,text\na,Rain.\nb,\"Sun.\nc,Hail.\n"));

      assertEquals(2, outcomes.size(), outcomes::toString);
      assertTrue(outcomes.get(1).startsWith("a.csv: not valid CSV: "), outcomes.get(1));
    }

    @Test
    void mayHoldAnOverlongText() throws IOException {
      options = options.withMaxTextLength(100);
      String table = "id,text\na," + "x".repeat(200) + "\nb,Sun.\n";
      assertEquals(2, read(file("a.csv", table)).size());
    }

    @Test
    void mayBeOneLineOfTwentyMegabytes() throws IOException {
      byte[] line = new byte[20_000_000];
      Arrays.fill(line, (byte) 'x');
      assertFalse(failure(file("a.csv", line)).isEmpty());
    }
  }

  @Nested
  class Encodings {

    @Test
    void dropsAByteOrderMarkOnly() throws IOException {
      assertEquals("Rain\uFEFF.", text("a.txt", "\uFEFFRain\uFEFF."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void areTold(String charset) throws IOException {
      String text = "“Café,” he said – twice.";
      assertEquals(text, article(file("a.txt", text.getBytes(Charset.forName(charset)))).text());
    }

    @Test
    void maySplitAPairAnywhereInUtf16() throws IOException {
      String text = "x" + "\uD83D\uDE00".repeat(20_000);
      assertEquals(text, article(file("a.txt", text.getBytes(StandardCharsets.UTF_16))).text());
    }

    @Test
    void areToldLineByLine() throws IOException {
      ByteArrayOutputStream mixed = new ByteArrayOutputStream();
      mixed.writeBytes("{\"text\":\"Café\"}\n".getBytes(StandardCharsets.UTF_8));
      mixed.writeBytes("{\"text\":\"Café\"}\n".getBytes(StandardCharsets.ISO_8859_1));

      List<String> texts =
          read(file("a.jsonl", mixed.toByteArray())).stream()
              .map(result -> ((ReadResult.Read) result).article().text())
              .toList();
      assertEquals(List.of("Café", "Café"), texts);
    }
  }

  @Nested
  class BadInput {

    @Test
    void emptyFile() throws IOException {
      assertEquals("the file is empty", skipped(file("a.txt", "")));
    }

    @Test
    void fileOfZeros() throws IOException {
      assertEquals(Decoding.NOT_TEXT, failure(file("a.txt", new byte[100_000])));
    }

    @Test
    void zerosFarIntoAText() throws IOException {
      assertEquals(Decoding.NOT_TEXT, failure(file("a.txt", "Rain. ".repeat(20_000) + "\0")));
    }

    @Test
    void bytesThatAreNoText() throws IOException {
      assertEquals(Decoding.NOT_TEXT, failure(file("a.txt", new byte[] {1, 2, (byte) 0x81, 3})));
    }

    @Test
    void blankText() throws IOException {
      assertEquals("the text is blank", skipped(file("a.txt", "Title: x\n\n \n")));
    }

    @Test
    void blankFile() throws IOException {
      assertEquals("the file holds nothing but white space", skipped(file("a.txt", "\n \n")));
    }

    @Test
    void overlongText() throws IOException {
      assertEquals(
          "the text has 250,001 characters, more than the limit of 250,000",
          failure(file("a.txt", "x".repeat(250_001))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.jsonl", "a.json"})
    void twentyMegabytesWithoutALineEnd(String name) throws IOException {
      byte[] line = new byte[20_000_000];
      Arrays.fill(line, (byte) 'x');
      assertFalse(failure(file(name, line)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "["})
    void overlongTextBetweenGoodOnes(String opening) throws IOException {
      options = options.withMaxTextLength(100);
      String separator = opening.isEmpty() ? "\n" : ",";
      String overlong = GOOD.replace("Rain", "x".repeat(200));
      String closing = opening.isEmpty() ? "" : "]";
      Path file = file("a", opening + String.join(separator, GOOD, overlong, ALSO_GOOD) + closing);

      List<String> outcomes = outcomes(file);

      assertEquals(3, outcomes.size());
      assertTrue(
          outcomes.get(1).endsWith("the text has 206 characters, more than the limit of 100"));
    }

    @Test
    void overlongLineBetweenGoodOnes() throws IOException {
      options = options.withMaxTextLength(100);
      String line = GOOD + "\n" + "x".repeat(200_000) + "\n" + ALSO_GOOD + "\n";

      assertEquals(
          List.of("a", "a.jsonl:2: the line has 200,000 bytes, more than the limit of 68,736", "b"),
          outcomes(file("a.jsonl", line)));
    }

    @Test
    void anotherLanguage() throws IOException {
      assertEquals(
          "language is \"de\", only English is read",
          skipped(file("a.jsonl", "{\"language\":\"de\",\"text\":\"Regen.\"}")));
    }

    @Test
    void webPage() throws IOException {
      assertEquals(
          "no article is found on the page", skipped(file("a.txt", "<!DOCTYPE html><p>Rain")));
    }

    @Test
    void nothingThere() {
      assertEquals(
          List.of("gone: there is no such file or folder"), outcomes(folder.resolve("gone")));
    }

    @Test
    void unreadableFile() throws IOException {
      Path file = file("a.txt", "Rain.");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
      assumeFalse(Files.isReadable(file), "whoever runs this may read everything");

      assertEquals("permission to read it is denied", failure(file));
    }

    @Test
    void damagedGzip() throws IOException {
      byte[] bytes = gzip("Rain. ".repeat(1000));
      bytes[10] = (byte) 0xFF;
      assertTrue(failure(file("a.txt.gz", bytes)).startsWith("it is damaged: "));
    }

    @Test
    void gzipThatIsCutOff() throws IOException {
      byte[] bytes = gzip(GOOD + "\n" + ALSO_GOOD);

      assertEquals(
          "it ends too early: the file is cut off",
          failure(file("a.jsonl.gz", Arrays.copyOf(bytes, bytes.length - 12))));
    }

    @Test
    void neverHidesWhatTheSinkThrows() throws IOException {
      Path file = file("a.jsonl", GOOD);
      assertThrows(
          UncheckedIOException.class,
          () ->
              ArticleReader.read(
                  List.of(file),
                  InputStream.nullInputStream(),
                  options,
                  result -> {
                    throw new UncheckedIOException(new IOException("no space left"));
                  }));
    }
  }

  @Nested
  class Folders {

    @Test
    void areReadInTheOrderOfTheNames() throws IOException {
      file("b.txt", "Rain.");
      file("a/z.txt", "Rain.");
      file("c.jsonl.gz", gzip("{\"id\":\"in-gzip\",\"text\":\"Rain.\"}"));

      assertEquals(List.of("a/z", "b", "in-gzip"), ids(read(folder)));
    }

    @Test
    void areReadWithoutWhatLooksForeign() throws IOException {
      file("ABOUT.md", "About.");
      file("notes.log", "About.");
      file("sound.mp3", "ID3\u0003");
      file(".hidden.txt", "Rain.");

      assertEquals(
          List.of(
              ".hidden.txt: it is hidden; name it to read it",
              "ABOUT.md: its name is that of notes on a folder; name it to read it",
              "notes.log: neither its name nor its content is of a kind that is read; name it to"
                  + " read it",
              "sound.mp3: neither its name nor its content is of a kind that is read; name it to"
                  + " read it"),
          outcomes(folder));
    }

    @Test
    void giveUpWhatIsNamed() throws IOException {
      assertEquals("About.", text("ABOUT.md", "About."));
    }

    @Test
    void mayBeEmpty() {
      assertEquals("the folder is empty", skipped(folder));
    }

    @Test
    void mayBeLinkedInACircle() throws IOException {
      file("deep/a.txt", "Rain.");
      Files.createSymbolicLink(folder.resolve("deep/up"), folder);

      assertEquals(
          List.of("deep/a", "up: the link leads back to a folder that it lies in"),
          outcomes(folder));
    }
  }

  @Test
  void readsStandardInput() {
    List<ReadResult> results = new ArrayList<>();
    InputStream in = new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8));

    ArticleReader.read(List.of(ArticleReader.STANDARD_INPUT), in, options, results::add);

    assertEquals("stdin:1", results.getFirst().where().toString());
  }

  @Test
  void fillsInWhatTheUserKnows() throws IOException {
    options = options.withOutlet("Post").withPublished(LocalDate.of(2020, 3, 4));

    Article article = article(file("a.txt", "Outlet: Own\n\nRain."));

    assertEquals("Own", article.outlet());
    assertEquals(LocalDate.of(2020, 3, 4), article.published());
  }

  private Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.write(file, content);
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private List<ReadResult> read(Path path) {
    List<ReadResult> results = new ArrayList<>();
    ArticleReader.read(List.of(path), InputStream.nullInputStream(), options, results::add);
    return results;
  }

  private Article article(Path path) {
    List<ReadResult> results = read(path);
    assertEquals(1, results.size(), results::toString);
    return assertInstanceOf(ReadResult.Read.class, results.getFirst()).article();
  }

  private String text(String name, String content) throws IOException {
    return article(file(name, content)).text();
  }

  private String failure(Path path) {
    List<ReadResult> results = read(path);
    assertEquals(1, results.size(), results::toString);
    return assertInstanceOf(ReadResult.Failed.class, results.getFirst()).reason();
  }

  private String skipped(Path path) {
    List<ReadResult> results = read(path);
    assertEquals(1, results.size(), results::toString);
    return assertInstanceOf(ReadResult.Skipped.class, results.getFirst()).reason();
  }

  private static List<String> ids(List<ReadResult> results) {
    return results.stream()
        .map(result -> assertInstanceOf(ReadResult.Read.class, result).article().id())
        .toList();
  }

  /** The id of what was read, the place without the folder and the reason of what was not. */
  private List<String> outcomes(Path path) {
    return read(path).stream().map(ArticleReaderTest::outcome).toList();
  }

  private static String outcome(ReadResult result) {
    String where = result.where().toString().replaceFirst(".*/", "");
    return switch (result) {
      case ReadResult.Read read -> read.article().id();
      case ReadResult.ReadAnnotated read -> read.article().article().id();
      case ReadResult.Skipped skipped -> where + ": " + skipped.reason();
      case ReadResult.Noted noted -> where + ": noted: " + noted.note();
      case ReadResult.Failed failed -> where + ": " + failed.reason();
    };
  }
}
