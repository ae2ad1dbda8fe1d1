package org.hearsay.corpus.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The character set of a page or an XML document. Bytes that are UTF-8 without fault are UTF-8,
 * whatever they say of themselves; else it is the one that the server named, else the document;
 * else UTF-8 where only some characters are broken, and windows-1252, which is what English pages
 * without a word about it are in, where all are.
 */
final class Charsets {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final int LOOK_AHEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<\\?xml[^>]{1,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})"
              + "|<meta[^>]{1,400}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private Charsets() {}

  /** The text of a document that may say what it is in. */
  static String decode(byte[] document, @Nullable Charset named) {
    return new String(document, of(document, named));
  }

  /**
   * The character set of a document.
   *
   * @param named by the server; null where none did
   */
  static Charset of(byte[] document, @Nullable Charset named) {
    Optional<Charset> declared = Optional.ofNullable(named).or(() -> declared(document));
    if (declared.isPresent() && isSevenBit(declared.get())) {
      return declared.get();
    }
    String utf8 = new String(document, StandardCharsets.UTF_8);
    long broken = utf8.chars().filter(c -> c == '\uFFFD').count();
    if (broken == 0) {
      return StandardCharsets.UTF_8;
    }
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return declared.get();
    }
    long whole = utf8.chars().filter(c -> c >= 0x80).count() - broken;
    return whole > broken ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }

  /** The same of the first bytes of a document, the last of which may be half a character. */
  static Charset ofStart(byte[] start, @Nullable Charset named) {
    int end = start.length;
    while (end > 0 && start[end - 1] < 0) {
      end--;
    }
    return of(Arrays.copyOf(start, end), named);
  }

  /** Those whose bytes look like ASCII, and so like UTF-8 without fault. */
  private static boolean isSevenBit(Charset charset) {
    return charset.name().startsWith("ISO-2022");
  }

  private static Optional<Charset> declared(byte[] document) {
    String start =
        new String(document, 0, Math.min(document.length, LOOK_AHEAD), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    if (!declared.find()) {
      return Optional.empty();
    }
    return named(declared.group(1) == null ? declared.group(2) : declared.group(1));
  }

  /** A character set as pages and servers call it; nothing where Java has none of that name. */
  static Optional<Charset> named(String label) {
    return switch (label.strip().toLowerCase(Locale.ROOT)) {
      // What says that it is Latin-1 or ASCII uses Microsoft's quotation marks all the same.
      case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "ascii", "us-ascii" ->
          Optional.of(WINDOWS_1252);
      // Nobody could have read the word if it were true.
      case "utf-16", "utf-16le", "utf-16be", "unicode" -> Optional.of(StandardCharsets.UTF_8);
      default -> {
        try {
          yield Optional.of(Charset.forName(label.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
          yield Optional.empty();
        }
      }
    };
  }
}
