package org.hearsay.corpus.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Text from bytes that do not say how they are encoded. */
final class Decoding {

  static final String NOT_TEXT = "this is not text in UTF-8, UTF-16 or windows-1252";

  /** How files begin that people take for text, or for archives that are read. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "%PDF", "this is a PDF",
          "\u00D0\u00CF\u0011\u00E0", "this is an office document",
          "{\\rtf", "this is an RTF document",
          "7z\u00BC\u00AF", "this is a 7z archive",
          "\u00FD7zX", "this is compressed with xz",
          "(\u00B5/\u00FD", "this is compressed with zstd",
          "Rar!", "this is a RAR archive",
          "\u0089PNG", "this is a picture",
          "\u00FF\u00D8\u00FF\u00E0", "this is a picture",
          "GIF8", "this is a picture");

  private Decoding() {}

  /** Why what begins so cannot be read, where it is no text. */
  static String problem(byte[] start) {
    String first = new String(start, 0, Math.min(start.length, 4), StandardCharsets.ISO_8859_1);
    String kind = KNOWN.get(first);
    return kind == null ? NOT_TEXT : kind + ", which is not read";
  }

  /**
   * As UTF-8 where the bytes are that without fault, else as windows-1252, which is what old
   * archives hold.
   *
   * @throws CharacterCodingException where they are neither, or hold control characters that no
   *     text has
   */
  static String decode(byte[] bytes) throws CharacterCodingException {
    for (byte b : bytes) {
      if (b == 0) {
        throw new CharacterCodingException();
      }
    }
    try {
      return strictly(StandardCharsets.UTF_8, bytes);
    } catch (CharacterCodingException e) {
      return windows1252(bytes);
    }
  }

  private static String windows1252(byte[] bytes) throws CharacterCodingException {
    for (byte b : bytes) {
      if (b >= 0 && b < ' ' && "\t\n\r\f".indexOf(b) < 0) {
        throw new CharacterCodingException();
      }
    }
    return strictly(Charsets.WINDOWS_1252, bytes);
  }

  private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }
}
