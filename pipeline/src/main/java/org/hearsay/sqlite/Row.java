package org.hearsay.sqlite;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row as bytes: what kind each value is of, then the values. Section 2.1 of the format. */
final class Row {

  private static final int NULL = 0;
  private static final int LONG = 6;
  private static final int DOUBLE = 7;
  private static final int ZERO = 8;
  private static final int ONE = 9;
  private static final int EMPTY_TEXT = 13;

  private Row() {}

  /**
   * @param values texts, whole and other numbers, truths and nulls
   */
  static byte[] bytes(List<? extends @Nullable Object> values) {
    ByteArrayOutputStream kinds = new ByteArrayOutputStream();
    ByteArrayOutputStream bodies = new ByteArrayOutputStream();
    for (@Nullable Object value : values) {
      add(value, kinds, bodies);
    }
    ByteArrayOutputStream row = new ByteArrayOutputStream();
    int length = kinds.size() + 1;
    if (varint(length).length > 1) {
      length++; // the length counts itself
    }
    row.writeBytes(varint(length));
    row.writeBytes(kinds.toByteArray());
    row.writeBytes(bodies.toByteArray());
    return row.toByteArray();
  }

  private static void add(
      @Nullable Object value, ByteArrayOutputStream kinds, ByteArrayOutputStream bodies) {
    switch (value) {
      case null -> kinds.write(NULL);
      case Boolean truth -> kinds.write(truth ? ONE : ZERO);
      case Integer number -> whole(number, kinds, bodies);
      case Long number -> whole(number, kinds, bodies);
      case Double number -> real(number, kinds, bodies);
      case BigDecimal number when isWhole(number) -> whole(number.longValueExact(), kinds, bodies);
      case BigDecimal number -> real(number.doubleValue(), kinds, bodies);
      default -> {
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        kinds.writeBytes(varint(EMPTY_TEXT + 2L * text.length));
        bodies.writeBytes(text);
      }
    }
  }

  private static boolean isWhole(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() <= 0 && plain.precision() - plain.scale() <= 18;
  }

  private static void whole(
      long number, ByteArrayOutputStream kinds, ByteArrayOutputStream bodies) {
    if (number == 0 || number == 1) {
      kinds.write(number == 0 ? ZERO : ONE);
    } else {
      kinds.write(LONG);
      bodies.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }
  }

  private static void real(
      double number, ByteArrayOutputStream kinds, ByteArrayOutputStream bodies) {
    kinds.write(DOUBLE);
    bodies.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
  }

  /** Seven bits a byte, the highest first; the ninth byte would hold eight, which none here has. */
  static byte[] varint(long value) {
    int length = 1;
    for (long rest = value >>> 7; rest != 0; rest >>>= 7) {
      length++;
    }
    byte[] bytes = new byte[length];
    long rest = value;
    for (int i = length - 1; i >= 0; i--) {
      bytes[i] = (byte) ((rest & 0x7F) | (i == length - 1 ? 0 : 0x80));
      rest >>>= 7;
    }
    return bytes;
  }
}
