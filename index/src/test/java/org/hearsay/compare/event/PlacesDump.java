package org.hearsay.compare.event;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Packs a dump of GeoNames into what {@link PackedPlaces} reads. The dump is two tables with a line
 * of heads: places.tsv.gz (geonameid, name, country, admin1, admin2, population, lat, lon,
 * other_names with bars between) and countries.tsv (iso, name, capital, continent, population).
 */
final class PlacesDump {

  /** Where English is spoken small towns are in the news, too. */
  private static final Set<String> ENGLISH = Set.of("US", "GB", "IE", "CA", "AU", "NZ");

  /** Where names are carried over from another script, and so in several ways. */
  private static final Set<String> CARRIED_OVER =
      Set.of(
          ("AE AF AM AZ BD BG BH BY CN DZ EG ER ET GE GR IL IN IQ IR JO JP KE KG KH KR KW KZ LA LB LK LY MA"
                  + " MK MM MN NP OM PK PS QA RS RU SA SD SO SS SY TH TJ TM TN TR TW UA UZ YE")
              .split(" ", -1));

  private static final List<PackedPlaces.Kind> KINDS = List.of(PackedPlaces.Kind.values());

  private static final int LEAST = 6000;
  private static final int LEAST_OF_OTHER_NAMES = 400_000;
  private static final int LEAST_CARRIED_OVER = 60_000;
  private static final int SHORTEST_OTHER_NAME = 5;

  private record Entry(
      String name, int division, PackedPlaces.Kind kind, long people, double lat, double lon) {}

  private final List<String> countries = new ArrayList<>();
  private final Map<String, Integer> countryOf = new HashMap<>();
  private final List<String> divisions = new ArrayList<>();
  private final List<Integer> countryOfDivision = new ArrayList<>();
  private final Map<String, Integer> divisionOf = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Long> peopleOfCounty = new TreeMap<>();
  private final Map<Integer, Long> peopleOfDivision = new TreeMap<>();
  private final List<String[]> rows = new ArrayList<>();

  PlacesDump(Path folder) throws IOException {
    for (String line : Files.readAllLines(folder.resolve("countries.tsv"))) {
      String[] row = line.split("\t", -1);
      if (!row[0].equals("iso")) {
        countryOf.put(row[0], countries.size());
        countries.add(Names.key(row[1]));
      }
    }
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("places.tsv.gz"))),
                StandardCharsets.UTF_8))) {
      in.lines().skip(1).map(line -> line.split("\t", -1)).forEach(rows::add);
    }
  }

  /** Writes the packed list; returns how many names are in it. */
  int pack(OutputStream to) throws IOException {
    rows.forEach(this::addTown);
    Set<String> taken = new HashSet<>();
    entries.forEach(entry -> taken.add(entry.name));
    rows.forEach(row -> addOtherNames(row, taken));
    peopleOfCounty.forEach((county, people) -> {
      String[] parts = county.split("\t", -1);
      int division = Integer.parseInt(parts[1]);
      entries.add(new Entry(parts[0], division, PackedPlaces.Kind.COUNTY, people, 0, 0));
    });
    Set<String> towns = new HashSet<>();
    entries.forEach(entry -> towns.add(entry.name + entry.division));
    peopleOfDivision.forEach((division, people) -> {
      String name = divisions.get(division);
      if (!name.isEmpty() && !towns.contains(name + division)) {
        entries.add(new Entry(name, division, PackedPlaces.Kind.DIVISION, people, 0, 0));
      }
    });
    entries.sort(
        Comparator.comparing(Entry::name)
            .thenComparingLong(entry -> -entry.people)
            .thenComparingInt(Entry::division)
            .thenComparingDouble(Entry::lat));
    try (DataOutputStream out =
        new DataOutputStream(
            new GZIPOutputStream(to, 1 << 16) {
              {
                def.setLevel(9);
              }
            })) {
      write(out);
    }
    return entries.size();
  }

  private void addTown(String[] row) {
    Integer country = countryOf.get(row[2]);
    String name = Names.key(row[1]);
    if (country == null || !isPlain(name)) {
      return;
    }
    long people = row[5].isEmpty() ? 0 : Long.parseLong(row[5]);
    int division = division(Names.key(row[3]), country);
    peopleOfDivision.merge(division, people, Long::sum);
    if (row[2].equals("US") && row[4].endsWith(" County")) {
      peopleOfCounty.merge(Names.key(row[4]) + "\t" + division, people, Long::sum);
    }
    if (people >= LEAST || ENGLISH.contains(row[2])) {
      entries.add(town(name, row, division, people));
    }
  }

  private static Entry town(String name, String[] row, int division, long people) {
    return new Entry(
        name,
        division,
        PackedPlaces.Kind.TOWN,
        people,
        Double.parseDouble(row[6]),
        Double.parseDouble(row[7]));
  }

  private void addOtherNames(String[] row, Set<String> taken) {
    long people = row[5].isEmpty() ? 0 : Long.parseLong(row[5]);
    Integer country = countryOf.get(row[2]);
    int least = CARRIED_OVER.contains(row[2]) ? LEAST_CARRIED_OVER : LEAST_OF_OTHER_NAMES;
    if (country == null || people < least || ENGLISH.contains(row[2])) {
      return;
    }
    Set<String> own = new HashSet<>();
    for (String other : row[8].split("\\|", -1)) {
      String name = Names.key(other);
      boolean capital = !other.isEmpty() && Character.isUpperCase(other.charAt(0));
      if (capital
          && name.length() >= SHORTEST_OTHER_NAME
          && isPlain(name)
          && !taken.contains(name)
          && own.add(name)) {
        entries.add(town(name, row, division(Names.key(row[3]), country), people));
      }
    }
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && name.length() < 60
        && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == ' ');
  }

  private int division(String name, int country) {
    return divisionOf.computeIfAbsent(
        country + "\t" + name,
        unused -> {
          divisions.add(name);
          countryOfDivision.add(country);
          return divisions.size() - 1;
        });
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeShort(countries.size());
    for (String country : countries) {
      out.writeUTF(country);
    }
    out.writeShort(divisions.size());
    for (int i = 0; i < divisions.size(); i++) {
      out.writeUTF(divisions.get(i));
      out.writeShort(countryOfDivision.get(i));
    }
    out.writeInt(entries.size());
    byte[] names = names();
    out.writeInt(names.length);
    out.write(names);
    int count = entries.size();
    byte[] columns = new byte[7 * count];
    for (int i = 0; i < count; i++) {
      Entry entry = entries.get(i);
      long lat = Math.round((entry.lat + 90) * PackedPlaces.STEPS);
      long lon = Math.round((entry.lon + 180) * PackedPlaces.STEPS);
      double size = Math.log10((double) Math.max(1, entry.people)) * PackedPlaces.SIZES;
      columns[i] = (byte) (entry.division >> 8);
      columns[count + i] = (byte) entry.division;
      columns[2 * count + i] =
          (byte) (KINDS.indexOf(entry.kind) * PackedPlaces.KINDS + (int) Math.round(size));
      columns[3 * count + i] = (byte) (lat >> 8);
      columns[4 * count + i] = (byte) lat;
      columns[5 * count + i] = (byte) (lon >> 8);
      columns[6 * count + i] = (byte) lon;
    }
    out.write(columns);
  }

  private byte[] names() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    String before = "";
    for (Entry entry : entries) {
      String name = entry.name;
      int kept = 0;
      while (kept < Math.min(before.length(), name.length())
          && before.charAt(kept) == name.charAt(kept)) {
        kept++;
      }
      packed.write(kept);
      packed.write(name.length() - kept);
      packed.writeBytes(name.substring(kept).getBytes(StandardCharsets.ISO_8859_1));
      before = name;
    }
    return packed.toByteArray();
  }
}
