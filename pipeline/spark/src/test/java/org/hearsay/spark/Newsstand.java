package org.hearsay.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Some hundred articles in files of many kinds, and files that cannot be read among them. */
final class Newsstand {

  private static final List<String> SURNAMES =
      List.of("Abernal", "Brodkin", "Castelo", "Drummel", "Eskola", "Farrant", "Goswick", "Hallam");
  private static final int IN_LINES = 10;

  private final List<String> originals;
  private final Path folder;

  /**
   * @param originals the articles that are varied
   * @param folder to be filled
   */
  Newsstand(Path originals, Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    try (Stream<Path> files = Files.walk(originals)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      this.originals = texts;
    }
  }

  /** An article with other names in it, under an id of its own. */
  private String varied(int edition, int number) {
    String surname = SURNAMES.get((edition + number) % SURNAMES.size());
    return originals
        .get(number)
        .replace("Kessler", surname)
        .replace("Tarrago", surname)
        .replace("Valmora", surname + "ville")
        .replaceAll("(?m)^Url: .*$", "Url: https://example.org/" + edition + "/" + number);
  }

  private static String body(String article) {
    return article.substring(article.indexOf("\n\n") + 2);
  }

  private static String json(String id, String published, String text) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("id", id)
        .put("outlet", "Linden Mercury")
        .put("published", published)
        .put("text", text)
        .toString();
  }

  /** Writes everything. */
  void fill() throws IOException {
    writeLines();
    writeTexts(2);
    writePacked(3);
    writeOddities();
  }

  /** Many parts' worth of lines, with one in the midst that is none. */
  private void writeLines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int edition = 0; edition < IN_LINES; edition++) {
      for (int number = 0; number < originals.size(); number++) {
        lines.add(
            json("line-" + edition + "-" + number, "2014-03-05", body(varied(edition, number))));
      }
    }
    lines.add(lines.size() / 2, "{\"id\":\"torn\",\"text\":");
    Files.write(folder.resolve("lines.jsonl"), lines);
  }

  private void writeTexts(int editions) throws IOException {
    for (int edition = 0; edition < editions; edition++) {
      Path texts = Files.createDirectories(folder.resolve("texts/edition " + edition));
      for (int number = 0; number < originals.size(); number++) {
        Files.writeString(texts.resolve(number + ".txt"), varied(20 + edition, number));
      }
    }
  }

  private void writePacked(int edition) throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("packed.jsonl.gz")))) {
      for (int number = 0; number < originals.size(); number++) {
        String line = json("packed-" + number, "2014-10-15", body(varied(edition, number))) + "\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("packed.zip")))) {
      for (int number = 0; number < originals.size(); number++) {
        out.putNextEntry(new ZipEntry("zipped/" + number + ".txt"));
        out.write(varied(edition + 1, number).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void writeOddities() throws IOException {
    byte[] whole = Files.readAllBytes(folder.resolve("packed.jsonl.gz"));
    Files.write(folder.resolve("cut-off.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve(".hidden.txt"), body(varied(0, 0)));
    Files.writeString(
        folder.resolve("page.html"),
        "<html><head><title>A page</title></head><body><article><p>"
            + body(varied(40, 1)).replace("\n\n", "</p><p>")
            + "</p></article></body></html>");
    // The same article twice, far from each other.
    Files.writeString(
        folder.resolve("zz-again.jsonl"), json("line-0-1", "2014-03-05", body(varied(0, 1))));
    // Only the second file tells how to read the first one's day.
    Files.writeString(folder.resolve("a-day.json"), json("open", "4/5/2017", body(varied(41, 2))));
    Files.writeString(folder.resolve("y-day.json"), json("told", "4/25/2017", body(varied(42, 3))));
    Files.writeString(
        folder.resolve("foreign.txt"),
        "Language: de\n\nDer Sturm hat am Dienstag das Dach der Halle abgedeckt.\n");
  }
}
