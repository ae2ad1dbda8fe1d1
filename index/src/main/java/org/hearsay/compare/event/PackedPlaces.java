package org.hearsay.compare.event;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * The names of GeoNames' populated places, counties and first-level divisions in sorted arrays,
 * from a packed list beside this class (places-of-geonames.txt says whose it is and how it is
 * packed). A name that several places bear stands there several times. Immutable; some ten
 * megabytes.
 */
final class PackedPlaces {

  /** What an entry is; its place in the list is packed. */
  enum Kind {
    TOWN,
    COUNTY,
    DIVISION
  }

  static final String RESOURCE = "places.bin";

  /** Steps of a degree that positions are rounded to. */
  static final double STEPS = 20;

  /** Steps of a power of ten that numbers of inhabitants are rounded to. */
  static final double SIZES = 4;

  /** An entry is of a kind times this and of a size. */
  static final int KINDS = 64;

  private final String[] countries;
  private final String[] divisions;
  private final int[] countryOfDivision;
  private final String[] names;
  private final byte[] columns;

  private PackedPlaces(DataInputStream in) throws IOException {
    countries = new String[in.readUnsignedShort()];
    for (int i = 0; i < countries.length; i++) {
      countries[i] = in.readUTF();
    }
    divisions = new String[in.readUnsignedShort()];
    countryOfDivision = new int[divisions.length];
    for (int i = 0; i < divisions.length; i++) {
      divisions[i] = in.readUTF();
      countryOfDivision[i] = in.readUnsignedShort();
    }
    names = new String[in.readInt()];
    readNames(in.readNBytes(in.readInt()));
    columns = in.readNBytes(7 * names.length);
  }

  /**
   * Each name gives how much of the one before it keeps, then the length of the rest, then that.
   */
  private void readNames(byte[] packed) {
    byte[] name = new byte[256];
    int at = 0;
    for (int i = 0; i < names.length; i++) {
      int kept = packed[at++] & 0xff;
      int more = packed[at++] & 0xff;
      System.arraycopy(packed, at, name, kept, more);
      at += more;
      names[i] =
          more == 0 && i > 0 && kept == names[i - 1].length()
              ? names[i - 1]
              : new String(name, 0, kept + more, StandardCharsets.ISO_8859_1);
    }
  }

  static PackedPlaces load() {
    try (InputStream in = PackedPlaces.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + RESOURCE + " is missing");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the list of places cannot be read", e);
    }
  }

  static PackedPlaces read(InputStream in) throws IOException {
    return new PackedPlaces(
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16)));
  }

  /** The first entry of a name; where nothing has it, what is no entry of {@link #isNamed}. */
  int first(String name) {
    int found = Arrays.binarySearch(names, name);
    while (found > 0 && names[found - 1].equals(name)) {
      found--;
    }
    return found;
  }

  boolean isNamed(int entry, String name) {
    return entry >= 0 && entry < names.length && names[entry].equals(name);
  }

  /** An entry of each division. */
  int[] ofDivisions() {
    int[] entries = new int[divisions.length];
    for (int i = 0; i < names.length; i++) {
      entries[divisionIndex(i)] = i;
    }
    return entries;
  }

  String[] countries() {
    return countries.clone();
  }

  String country(int entry) {
    return countries[countryOfDivision[divisionIndex(entry)]];
  }

  /** The name of the division in which the entry lies; empty where the country has none for it. */
  String division(int entry) {
    return divisions[divisionIndex(entry)];
  }

  Kind kind(int entry) {
    return Kind.values()[column(2, entry) / KINDS];
  }

  /** About how many people live there. */
  double inhabitants(int entry) {
    return Math.pow(10, column(2, entry) % KINDS / SIZES);
  }

  Spot spot(int entry) {
    return new Spot(
        (column(3, entry) << 8 | column(4, entry)) / STEPS - 90,
        (column(5, entry) << 8 | column(6, entry)) / STEPS - 180,
        inhabitants(entry));
  }

  private int divisionIndex(int entry) {
    return column(0, entry) << 8 | column(1, entry);
  }

  private int column(int column, int entry) {
    return columns[column * names.length + entry] & 0xff;
  }
}
