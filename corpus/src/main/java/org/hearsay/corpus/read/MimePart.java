package org.hearsay.corpus.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail, a page saved with all that belongs to it, or a part of either (RFC 2045 and 2046): its
 * header and its body. What is broken is read as far as it goes.
 */
final class MimePart {

  private static final Pattern HEADER = Pattern.compile("([!-9;-~]{1,100}):\\s*(.*)");

  /** Nobody puts more into a mail; bounds the time it takes. */
  private static final int MOST_PARTS = 1_000;

  private final Map<String, String> headers;
  private final byte[] body;

  /**
   * A part that has been cut in two.
   *
   * @param headers by their names in lower case, unfolded; of several of one name the first
   * @param body as it is transferred
   */
  private MimePart(Map<String, String> headers, byte[] body) {
    this.headers = headers;
    this.body = body;
  }

  static MimePart of(byte[] bytes) {
    Map<String, String> headers = new LinkedHashMap<>();
    String name = "";
    int at = 0;
    while (at < bytes.length) {
      int end = endOfLine(bytes, at);
      String line = text(Arrays.copyOfRange(bytes, at, end)).stripTrailing();
      at = end + 1;
      if (line.isEmpty()) {
        break;
      }
      Matcher header = HEADER.matcher(line);
      if (Character.isWhitespace(line.charAt(0)) && !name.isEmpty()) {
        headers.computeIfPresent(name, (key, value) -> value + ' ' + line.strip());
      } else if (header.matches()) {
        name = header.group(1).toLowerCase(Locale.ROOT);
        headers.putIfAbsent(name, header.group(2));
      }
    }
    return new MimePart(
        headers, Arrays.copyOfRange(bytes, Math.min(at, bytes.length), bytes.length));
  }

  private static int endOfLine(byte[] bytes, int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private static String text(byte[] bytes) {
    try {
      return Decoding.decode(bytes);
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  /** A header as people read it. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name))
        .map(EncodedWords::decoded)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  boolean has(String header) {
    return headers.containsKey(header);
  }

  /** "text/html"; plain text where none is named. */
  String type() {
    String type = headers.getOrDefault("content-type", "text/plain");
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  Optional<Charset> charset() {
    return parameter("content-type", "charset").flatMap(Charsets::named);
  }

  boolean isAttachment() {
    return headers
        .getOrDefault("content-disposition", "")
        .toLowerCase(Locale.ROOT)
        .startsWith("attachment");
  }

  Optional<String> fileName() {
    return parameter("content-disposition", "filename")
        .or(() -> parameter("content-type", "name"))
        .map(EncodedWords::decoded);
  }

  private Optional<String> parameter(String header, String name) {
    Matcher parameter =
        Pattern.compile(
                ";\\s*" + name + "\\*?\\s*=\\s*(?:\"([^\"]{0,998})\"|([^\\s;\"]{1,998}))",
                Pattern.CASE_INSENSITIVE)
            .matcher(headers.getOrDefault(header, ""));
    return parameter.find()
        ? Optional.of(parameter.group(1) == null ? parameter.group(2) : parameter.group(1))
        : Optional.empty();
  }

  /** The parts that it is made of; none where it is one itself. */
  List<MimePart> parts() {
    Optional<String> boundary = parameter("content-type", "boundary");
    if (boundary.isEmpty() || !type().startsWith("multipart/")) {
      return List.of();
    }
    List<MimePart> parts = new ArrayList<>();
    String line = "--" + boundary.get();
    int start = -1;
    for (int at = 0; at < body.length && parts.size() < MOST_PARTS; ) {
      int end = endOfLine(body, at);
      if (beginsWith(line, at)) {
        if (start >= 0) {
          parts.add(of(Arrays.copyOfRange(body, start, at)));
        }
        boolean isLast = beginsWith(line + "--", at);
        start = isLast ? -1 : end + 1;
        if (isLast) {
          break;
        }
      }
      at = end + 1;
    }
    if (start >= 0 && start < body.length) {
      parts.add(of(Arrays.copyOfRange(body, start, body.length)));
    }
    return parts;
  }

  private boolean beginsWith(String line, int at) {
    if (at + line.length() > body.length) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      if (body[at + i] != (byte) line.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The body as it was before it was made fit for its transfer. */
  byte[] content() {
    return switch (headers
        .getOrDefault("content-transfer-encoding", "")
        .strip()
        .toLowerCase(Locale.ROOT)) {
      case "base64" -> base64(body);
      case "quoted-printable" -> quotedPrintable(body);
      default -> body;
    };
  }

  /** Up to where it breaks off. */
  private static byte[] base64(byte[] body) {
    ByteArrayOutputStream letters = new ByteArrayOutputStream(body.length);
    for (byte b : body) {
      if (Character.isLetterOrDigit(b) || b == '+' || b == '/') {
        letters.write(b);
      }
    }
    byte[] all = letters.toByteArray();
    int whole = all.length % 4 == 1 ? all.length - 1 : all.length;
    return Base64.getDecoder().decode(Arrays.copyOf(all, whole));
  }

  static byte[] quotedPrintable(byte[] body) {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(body.length);
    for (int i = 0; i < body.length; i++) {
      if (body[i] != '=') {
        decoded.write(body[i]);
      } else if (i + 2 < body.length && isHex(body[i + 1]) && isHex(body[i + 2])) {
        decoded.write(Character.digit(body[i + 1], 16) << 4 | Character.digit(body[i + 2], 16));
        i += 2;
      } else {
        i = endOfLine(body, i);
      }
    }
    return decoded.toByteArray();
  }

  private static boolean isHex(byte b) {
    return Character.digit(b, 16) >= 0;
  }
}
