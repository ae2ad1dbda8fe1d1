package org.hearsay.annotate.parser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FieldsTest {

  @Test
  void readsNumbersAsJavaDoes() throws IOException {
    Random random = new Random(11);
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      double number = random.nextGaussian() * Math.pow(10, random.nextInt(6) - 2);
      numbers.add(String.format(Locale.ROOT, "%." + random.nextInt(9) + "f", number));
    }
    numbers.addAll(
        List.of("-0.0000", "0", "-1", "1e-7", "1.5E10", "16777217", "99999999", ".5", "5.", "NaN"));
    assertReadsAsJavaDoes(numbers);
  }

  @Test
  void startsBehindAName() throws IOException {
    assertArrayEquals(new float[] {0.5f, -2f}, new Fields("harbour 0.5000 -2.0000 ", 8).floats(2));
  }

  @Test
  void saysWhereNumbersAreMissing() {
    IOException e = assertThrows(IOException.class, () -> new Fields("1.0 2.0", 0).floats(3));
    assertEquals("the parser model has 2 numbers where it should have 3", e.getMessage());
  }

  private static void assertReadsAsJavaDoes(List<String> numbers) throws IOException {
    float[] read = new Fields(String.join(" ", numbers), 0).floats(numbers.size());
    for (int i = 0; i < read.length; i++) {
      assertEquals(
          Float.floatToRawIntBits(Float.parseFloat(numbers.get(i))),
          Float.floatToRawIntBits(read[i]),
          numbers.get(i));
    }
  }
}
