package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;

class ArchivesTest {

  private static final byte[] RAIN = Inputs.bytes("Rain fell on the harbour all day.");

  @Test
  void aZipHoldsWhatAFolderMay() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("north/storm.txt", RAIN);
    entries.put("day.jsonl", Inputs.bytes("{\"id\":\"j1\",\"text\":\"It stopped.\"}\n"));
    entries.put("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});

    assertEquals(
        List.of("north/storm", "j1", "skipped: this is a picture, which is not read"),
        Inputs.outcomes(Inputs.zip(entries)));
  }

  @Test
  void tarAndCompressedTar() throws IOException {
    byte[] tar = tar("south/storm.txt", RAIN);

    assertEquals(List.of("south/storm"), Inputs.outcomes(tar));
    assertEquals(List.of("south/storm"), Inputs.outcomes(Inputs.gzip(tar)));
  }

  @Test
  void archivesLieInArchivesButNotWithoutEnd() throws IOException {
    byte[] inner = Inputs.zip(Map.of("a.txt", RAIN));
    assertEquals(List.of("a"), Inputs.outcomes(Inputs.zip(Map.of("inner.zip", inner))));

    byte[] deep = inner;
    for (int i = 0; i < 6; i++) {
      deep = Inputs.zip(Map.of("deeper.zip", deep));
    }
    assertEquals(
        List.of("failed: it lies in 4 archives; unpack them first"), Inputs.outcomes(deep));
  }

  @Test
  void namesThatLeadOutOfTheArchiveLeadNowhere() throws IOException {
    assertEquals(
        List.of("etc/cron"), Inputs.outcomes(Inputs.zip(Map.of("../../etc/cron.txt", RAIN))));
    assertEquals(
        List.of("windows/a"), Inputs.outcomes(Inputs.zip(Map.of("C:\\windows\\a.txt", RAIN))));
  }

  @Test
  void aBombIsDefused() throws IOException {
    byte[] text = Inputs.bytes("rain ".repeat(210_000));
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 80; i++) {
      entries.put(i + ".txt", text);
    }

    List<String> outcomes = Inputs.outcomes(Inputs.zip(entries));

    assertTrue(
        outcomes.getLast().startsWith("failed: it unpacks to more than"), outcomes::toString);
  }

  @Test
  void anEntryThatIsDamagedCostsItselfOnly() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a.jsonl.gz", java.util.Arrays.copyOf(Inputs.gzip(RAIN), 20));
    entries.put("b.txt", RAIN);

    List<String> outcomes = Inputs.outcomes(Inputs.zip(entries));

    assertEquals(2, outcomes.size(), outcomes::toString);
    assertTrue(outcomes.getFirst().startsWith("failed: "), outcomes::toString);
    assertEquals("b", outcomes.getLast());
  }

  @Test
  void aCrawlHoldsPages() throws IOException {
    String page =
        "<html><body><article><p>The ferry was on its way to the islands when it struck a rock, the"
            + " harbour master said on Monday. She had sailed in fog.</p><p>Forty people were taken off"
            + " by fishing boats before it went down. Nobody is missing, and all of them have been"
            + " taken home.</p></article>"
            + "</body></html>";
    byte[] warc =
        Inputs.bytes(
            record("response", "https://selepost.example/ferry", http("text/html", page))
                + record("response", "https://selepost.example/a.png", http("image/png", "x"))
                + record("request", "https://selepost.example/ferry", "GET / HTTP/1.1\r\n\r\n"));

    List<String> expected =
        List.of(
            "https://selepost.example/ferry", "skipped: 2 of its records are no pages or feeds");
    assertEquals(expected, Inputs.outcomes(warc));
    assertEquals(expected, Inputs.outcomes(Inputs.gzip(warc)));
  }

  private static String http(String type, String body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: "
        + type
        + "; charset=utf-8\r\nContent-Length: "
        + Inputs.bytes(body).length
        + "\r\n\r\n"
        + body;
  }

  private static String record(String type, String target, String payload) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Target-URI: "
        + target
        + "\r\nWARC-Date: 2019-05-07T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000"
        + type.length()
        + ">\r\nContent-Type: application/http; msgtype="
        + type
        + "\r\nContent-Length: "
        + Inputs.bytes(payload).length
        + "\r\n\r\n"
        + payload
        + "\r\n\r\n";
  }

  private static byte[] tar(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(content.length);
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }
}
