package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is read in parts as it is read whole. */
class PartReaderTest {

  @TempDir Path folder;

  private static String row(String id, String published) {
    return "{\"id\":\"%s\",\"outlet\":\"Bugle\",\"published\":\"%s\",\"text\":\"The harbour of Halden was closed on Friday.\"}\n"
        .replaceFirst("%s", id)
        .replaceFirst("%s", published);
  }

  @Test
  void filesThatAWalkFindsAreReadAsTheirFolderIs() throws IOException {
    Files.createDirectories(folder.resolve("north/old"));
    Files.writeString(folder.resolve("north/old/storm.txt"), "A storm closed the harbour.");
    Files.writeString(folder.resolve("north/storm.txt"), "A storm closed the road.");
    Files.writeString(folder.resolve("north/storm.meta.json"), "{\"outlet\":\"Bugle\"}");
    Files.writeString(folder.resolve("lines.jsonl"), row("a", "2025-04-05") + "{\n");
    Files.writeString(folder.resolve(".hidden"), "");
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.createDirectories(folder.resolve("nothing"));

    List<ReadResult> whole = new ArrayList<>();
    ArticleReader.read(
        List.of(folder), InputStream.nullInputStream(), ReadOptions.defaults(), whole::add);

    List<ReadResult> inParts = new ArrayList<>();
    List<FoundFile> files = new ArrayList<>();
    FoundFile.walk(new DiskFile(folder), files::add, inParts::add);
    for (FoundFile file : files) {
      new PartReader(ReadOptions.defaults(), Map.of()).file(file, inParts::add);
    }
    assertEquals(sorted(whole), sorted(inParts));
    assertTrue(whole.toString().contains("id=north/old/storm"), whole.toString());
  }

  private static List<String> sorted(List<ReadResult> results) {
    return results.stream().map(ReadResult::toString).sorted().toList();
  }

  @Test
  void aDayThatCanBeTwoIsReadByWhatAnotherPartTells() throws IOException {
    FoundFile open = lines(row("open", "4/5/2025"));
    PartReader alone = new PartReader(ReadOptions.defaults(), Map.of());
    assertTrue(outcome(alone, open).contains("published can be two days"));
    assertTrue(alone.hasOpenDays());

    PartReader telling = new PartReader(ReadOptions.defaults(), Map.of());
    outcome(telling, file("told.jsonl", bytes(row("told", "4/25/2025"))));
    assertFalse(telling.hasOpenDays());
    PartReader knowing = new PartReader(ReadOptions.defaults(), telling.days());
    assertTrue(outcome(knowing, open).contains("published=2025-04-05"));
  }

  @Test
  void anOutletThatWritesBothWaysInDifferentPartsIsNotGuessedAt() throws IOException {
    PartReader both = new PartReader(ReadOptions.defaults(), Map.of("Bugle", DayOrder.UNKNOWN));
    String outcome = outcome(both, lines(row("told", "4/25/2025") + row("open", "4/5/2025")));
    assertTrue(outcome.contains("published can be two days"), outcome);
  }

  private static String outcome(PartReader reader, FoundFile file) {
    List<ReadResult> results = new ArrayList<>();
    reader.file(file, results::add);
    return results.toString();
  }

  @Test
  void linesOfTheMidstAreCalledByTheirPlaceInTheFile() throws IOException {
    FoundFile file = lines(row("a", "2025-04-05") + row("b", "2025-04-05") + "torn\n");
    byte[] rest = bytes(row("b", "2025-04-05") + "torn\n");
    List<ReadResult> results = new ArrayList<>();
    new PartReader(ReadOptions.defaults(), Map.of())
        .lines(file, new ByteArrayInputStream(rest), 1, results::add);
    assertEquals(List.of(2, 3), results.stream().map(result -> result.where().line()).toList());
  }

  @Test
  void plainJsonLinesAloneAreReadLineByLine() throws IOException {
    String row = row("a", "2025-04-05");
    assertTrue(PartReader.isInLines(lines(row)));
    assertTrue(PartReader.isInLines(file("b.txt", bytes(row))));
    assertTrue(PartReader.isInLines(lines("\uFEFF" + row)));
    assertFalse(PartReader.isInLines(file("c.jsonl", row.getBytes(StandardCharsets.UTF_16LE))));
    assertFalse(PartReader.isInLines(file("d.jsonl.gz", zipped(row))));
    assertFalse(PartReader.isInLines(file("e.json", bytes("[\n" + row + "]"))));
    assertFalse(PartReader.isInLines(file("f.txt", bytes("It rained.\n"))));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private FoundFile lines(String lines) throws IOException {
    return file("lines.jsonl", bytes(lines));
  }

  private FoundFile file(String name, byte[] content) throws IOException {
    return FoundFile.named(new DiskFile(Files.write(folder.resolve(name), content)));
  }
}
