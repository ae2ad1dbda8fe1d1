package org.hearsay.annotate.parser;

import java.io.IOException;

/**
 * Reads the numbers of a line, of which a model has six million.
 *
 * <p>Nearly all have few digits. Such a number is a whole one that single precision holds exactly,
 * divided by a power of ten that it holds exactly, so that the quotient is the nearest there is:
 * what {@link Float#parseFloat} gives.
 */
final class Fields {

  /** The powers of ten that single precision holds exactly, as far as they are needed. */
  private static final float[] POWERS = {1f, 10f, 100f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f};

  /** Single precision holds all whole numbers up to it. */
  private static final int MOST_EXACT = 1 << 24;

  private final String line;
  private int at;

  /**
   * @param from where the first number starts
   */
  Fields(String line, int from) {
    this.line = line;
    at = from;
  }

  /** The next numbers, one space between them. */
  float[] floats(int count) throws IOException {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      if (at >= line.length()) {
        throw new IOException(
            "the parser model has " + i + " numbers where it should have " + count);
      }
      int end = line.indexOf(' ', at);
      end = end < 0 ? line.length() : end;
      numbers[i] = number(end);
      at = end + 1;
    }
    return numbers;
  }

  private float number(int end) {
    if (end - at < 2) {
      return Float.parseFloat(line.substring(at, end));
    }
    boolean isNegative = line.charAt(at) == '-';
    int digits = 0;
    int point = end;
    for (int i = isNegative ? at + 1 : at; i < end; i++) {
      char c = line.charAt(i);
      if (c == '.' && point == end) {
        point = i;
      } else if (c >= '0' && c <= '9' && digits < MOST_EXACT / 10) {
        digits = 10 * digits + (c - '0');
      } else {
        return Float.parseFloat(line.substring(at, end));
      }
    }
    int decimals = Math.max(0, end - point - 1);
    if (decimals >= POWERS.length) {
      return Float.parseFloat(line.substring(at, end));
    }
    float number = digits / POWERS[decimals];
    return isNegative ? -number : number;
  }
}
