package org.hearsay.mention;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One term of somebody in an office that news writes about.
 *
 * @param name first name and surname, as English newspapers write them
 * @param office lower case: "prime minister"
 * @param places the country, or the body under all its names
 * @param from the first day
 * @param to the last day; null where the term went on when the list was written
 * @param surnames what stands for the name without the first name, as {@link PersonName} compares
 * @param alone whether newspapers use the surname without any office
 */
record OfficeHolder(
    String name,
    String office,
    List<String> places,
    LocalDate from,
    @Nullable LocalDate to,
    Set<String> surnames,
    boolean alone) {

  private static final int COLUMNS = 7;

  /** The list ends in mid-2025: two years later others may be in office under the same surname. */
  private static final LocalDate TRUSTED_UNTIL = LocalDate.of(2027, 6, 30);

  OfficeHolder {
    places = List.copyOf(places);
    surnames = Set.copyOf(surnames);
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(name + " leaves on " + to + ", before " + from);
    }
  }

  /** Reads one line of {@code office-holders.txt}. */
  static OfficeHolder parse(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
    }
    return new OfficeHolder(
        columns[2],
        columns[1],
        Arrays.asList(columns[0].split(",", -1)),
        LocalDate.parse(columns[3]),
        columns[4].equals("-") ? null : LocalDate.parse(columns[4]),
        surnames(columns[2], columns[5]),
        columns[6].equals("alone"));
  }

  /** Whether the office was theirs on this day; a term that went on is trusted for a while. */
  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to == null ? TRUSTED_UNTIL : to);
  }

  boolean hasLeftBy(LocalDate day) {
    return to != null && to.isBefore(day);
  }

  private static Set<String> surnames(String name, String others) {
    List<String> written = List.of(name.split(" ", -1));
    Set<String> surnames = new HashSet<>();
    if (others.equals("=")) {
      surnames.add(key(written.subList(0, 1)));
      return surnames;
    }
    for (int first = 1; first < written.size(); first++) {
      surnames.add(key(written.subList(first, written.size())));
    }
    if (!others.equals("-")) {
      for (String other : others.split(",", -1)) {
        surnames.add(key(List.of(other)));
      }
    }
    return surnames;
  }

  private static String key(List<String> written) {
    return String.join(" ", PersonName.of(written).words());
  }
}
