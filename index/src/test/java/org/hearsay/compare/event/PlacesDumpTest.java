package org.hearsay.compare.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class PlacesDumpTest {

  private static final Path RESOURCE =
      Path.of("src/main/resources/org/hearsay/compare/event", PackedPlaces.RESOURCE);

  private static PackedPlaces packed(Path folder, String... rows) throws IOException {
    Files.writeString(
        folder.resolve("countries.tsv"),
        "iso\tname\tcapital\tcontinent\tpopulation\nUS\tUnited States\tW\tNA\t9\nSY\tSyria\tD\tAS\t9\n");
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("places.tsv.gz")))) {
      String heads =
          "geonameid\tname\tcountry\tadmin1\tadmin2\tpopulation\tlat\tlon\tother_names\n";
      out.write((heads + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new PlacesDump(folder).pack(bytes);
    return PackedPlaces.read(new ByteArrayInputStream(bytes.toByteArray()));
  }

  @Test
  void aTownIsReadBackWhereItLies(@TempDir Path folder) throws IOException {
    PackedPlaces packed =
        packed(folder, "1\tTarvík-on-Sea\tUS\tOhio\tLund County\t45000\t41.52\t-81.68\t");
    int entry = packed.first("tarvik on sea");
    assertTrue(packed.isNamed(entry, "tarvik on sea"));
    assertEquals("ohio", packed.division(entry));
    assertEquals("united states", packed.country(entry));
    assertEquals(PackedPlaces.Kind.TOWN, packed.kind(entry));
    assertEquals(41.5, packed.spot(entry).latitude(), 0.03);
    assertEquals(-81.7, packed.spot(entry).longitude(), 0.03);
    assertEquals(45_000, packed.inhabitants(entry), 15_000);
  }

  @Test
  void namesakesStandTogetherTheLargestFirst(@TempDir Path folder) throws IOException {
    PackedPlaces packed =
        packed(
            folder,
            "1\tLund\tUS\tOhio\t\t2000\t41\t-81\t",
            "2\tLund\tUS\tTexas\t\t90000\t31\t-98\t",
            "3\tLundby\tUS\tTexas\t\t5000\t31\t-98\t");
    int entry = packed.first("lund");
    assertEquals("texas", packed.division(entry));
    assertEquals("ohio", packed.division(entry + 1));
    assertFalse(packed.isNamed(entry + 2, "lund"));
    assertTrue(packed.isNamed(entry + 2, "lundby"));
  }

  @Test
  void countiesAndDivisionsAreNamesToo(@TempDir Path folder) throws IOException {
    PackedPlaces packed =
        packed(folder, "1\tTarvik\tUS\tOhio\tLund County\t45000\t41.52\t-81.68\t");
    assertEquals(PackedPlaces.Kind.COUNTY, packed.kind(packed.first("lund county")));
    assertEquals(PackedPlaces.Kind.DIVISION, packed.kind(packed.first("ohio")));
  }

  @Test
  void otherSpellingsAreKeptOfNamesFromOtherScripts(@TempDir Path folder) throws IOException {
    PackedPlaces packed =
        packed(
            folder,
            "1\tAd Darwah\tSY\tHama\t\t130000\t35\t36\tDarwa|Ed-Derweh|drwt",
            "2\tSmall\tSY\tHama\t\t900\t35\t36\t");
    assertTrue(packed.first("ed derweh") >= 0);
    assertTrue(packed.first("drwt") < 0, "no spelling that begins in lower case");
    assertTrue(packed.first("small") < 0, "no village");
  }

  @Test
  void nothingIsFoundUnderANameThatNobodyBears(@TempDir Path folder) throws IOException {
    PackedPlaces packed = packed(folder, "1\tTarvik\tUS\tOhio\t\t45000\t41.5\t-81.6\t");
    assertFalse(packed.isNamed(packed.first("tarv"), "tarv"));
    assertFalse(packed.isNamed(packed.first("zz"), "zz"));
  }

  /**
   * The one command that builds the list that is shipped; places-of-geonames.txt says from what.
   */
  @Test
  @EnabledIfSystemProperty(named = "hearsay.geonames", matches = ".+")
  void theShippedListIsBuiltAnew() throws IOException {
    int names;
    try (OutputStream out = Files.newOutputStream(RESOURCE)) {
      names = new PlacesDump(Path.of(System.getProperty("hearsay.geonames"))).pack(out);
    }
    assertTrue(names > 50_000, "only " + names + " names");
  }
}
