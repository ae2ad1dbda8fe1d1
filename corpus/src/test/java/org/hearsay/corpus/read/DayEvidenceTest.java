package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A day that can be two is read by how its outlet writes its other days. */
class DayEvidenceTest {

  private static String row(String id, String outlet, String published) {
    return "{\"id\":\"%s\",\"outlet\":\"%s\",\"published\":\"%s\",\"text\":\"The harbour of Halden was closed on Friday.\"}\n"
        .replaceFirst("%s", id)
        .replaceFirst("%s", outlet)
        .replaceFirst("%s", published);
  }

  private static List<String> read(String... rows) {
    List<String> found = new ArrayList<>();
    ArticleReader.read(
        List.of(ArticleReader.STANDARD_INPUT),
        new ByteArrayInputStream(String.join("", rows).getBytes(StandardCharsets.UTF_8)),
        ReadOptions.defaults(),
        result ->
            found.add(
                result instanceof ReadResult.Read(Where where, var article)
                    ? article.id() + " " + article.published()
                    : "refused"));
    found.sort(null);
    return found;
  }

  @Test
  void byAnAmericanOutletsOtherDays() {
    assertEquals(
        List.of("a 2025-04-05", "b 2025-04-25"),
        read(row("a", "Bugle", "4/5/2025"), row("b", "Bugle", "4/25/2025")));
  }

  @Test
  void byAEuropeanOutletsOtherDays() {
    assertEquals(
        List.of("a 2025-05-04", "b 2025-04-25"),
        read(row("b", "Courier", "25/4/2025"), row("a", "Courier", "4/5/2025")));
  }

  @Test
  void notByThoseOfAnotherOutlet() {
    assertEquals(
        List.of("b 2025-04-25", "refused"),
        read(row("a", "Bugle", "4/5/2025"), row("b", "Courier", "25/4/2025")));
  }

  @Test
  void isRefusedWhereTheOutletWritesBothWays() {
    assertEquals(
        List.of("b 2025-04-25", "c 2025-04-26", "refused"),
        read(
            row("a", "Bugle", "4/5/2025"),
            row("b", "Bugle", "25/4/2025"),
            row("c", "Bugle", "4/26/2025")));
  }
}
