package org.hearsay.corpus.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text from bytes that do not say how they are encoded. */
final class Decoding {

  static final String NOT_TEXT = "this is not text in UTF-8, UTF-16 or windows-1252";

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Decoding() {}

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
    return strictly(WINDOWS_1252, bytes);
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
