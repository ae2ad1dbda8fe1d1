package org.hearsay.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineRangeTest {

  @TempDir java.nio.file.Path folder;

  /** However a file is divided, its ranges hold every line once, whole and in order. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "one\ntwo\nthree\n",
        "one\ntwo\nno end",
        "\n\n\nblank before\n\nand between\n\n",
        "ends\r\nas on\r\nWindows\r\n",
        "a single line that is longer than any range of it",
        "\n",
        "Öl für Ærø\nnaïve\n"
      })
  void rangesHoldEveryLineOnce(String text) throws IOException {
    HadoopFile file = file(text.getBytes(StandardCharsets.UTF_8));
    long length = file.length();
    for (long size = 1; size <= length + 1; size++) {
      StringBuilder all = new StringBuilder();
      long lines = 0;
      for (long from = 0; from < length; from += size) {
        try (LineRange range = LineRange.of(file, from, Math.min(length, from + size))) {
          all.append(new String(range.readAllBytes(), StandardCharsets.UTF_8));
          lines += range.lines();
        }
      }
      assertEquals(text, all.toString(), "in ranges of " + size);
      assertEquals(text.lines().count(), lines, "in ranges of " + size);
    }
  }

  @Test
  void aLineIsInTheRangeInWhichItBegins() throws IOException {
    HadoopFile file = file("one\ntwo\nthree\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("one\ntwo\n", "three\n"), List.of(range(file, 0, 5), range(file, 5, 14)));
    assertEquals(List.of("one\n", "two\nthree\n"), List.of(range(file, 0, 4), range(file, 4, 14)));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
    byte[] marked = "\uFEFFone\ntwo\n".getBytes(StandardCharsets.UTF_8);
    List<String> ranges = new ArrayList<>();
    for (int from = 0; from < marked.length; from += 4) {
      ranges.add(range(file(marked), from, Math.min(marked.length, from + 4)));
    }
    assertEquals(List.of("one\n", "two\n", ""), ranges);
  }

  @Test
  void aMarkIsNoLineOfItsOwn() throws IOException {
    byte[] marked = "\uFEFFone\ntwo\n".getBytes(StandardCharsets.UTF_8);
    assertEquals("", range(file(marked), 0, 2) + range(file(marked), 1, 2));
  }

  private static String range(HadoopFile file, long from, long to) throws IOException {
    try (LineRange range = LineRange.of(file, from, to)) {
      return new String(range.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HadoopFile file(byte[] content) throws IOException {
    java.nio.file.Path path = Files.write(folder.resolve("lines.txt"), content);
    Cluster cluster = new Cluster(new SerializableConfiguration(new Configuration()));
    return cluster.file(new Path(path.toUri()));
  }
}
