package org.hearsay.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.hearsay.corpus.Article;
import org.jspecify.annotations.Nullable;

/**
 * Tells contents apart without keeping them: SHA-256 over every field, each with its length before
 * it.
 */
public final class Fingerprint {

  /** In bytes. */
  public static final int SIZE = 32;

  private final byte[] bytes;

  private Fingerprint(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Of an article as it was read, whatever its id, and of the schema and the annotator that work on
   * it: where one of the three is another, so is the fingerprint.
   *
   * @param annotator names the version of what annotates
   */
  static Fingerprint ofRead(Article article, String annotator) {
    MessageDigest digest = sha256();
    add(digest, Schema.VERSION);
    add(digest, annotator);
    add(digest, article.outlet());
    add(digest, article.title());
    add(digest, article.url());
    add(digest, article.published() == null ? null : article.published().toString());
    article.authors().forEach(author -> add(digest, author));
    add(digest, article.language());
    add(digest, article.text());
    return new Fingerprint(digest.digest());
  }

  /** Of an annotated article in its JSON. */
  static Fingerprint ofAnnotated(String json) {
    MessageDigest digest = sha256();
    add(digest, Schema.VERSION);
    add(digest, json);
    return new Fingerprint(digest.digest());
  }

  /** Of any text. */
  public static Fingerprint of(String text) {
    MessageDigest digest = sha256();
    add(digest, text);
    return new Fingerprint(digest.digest());
  }

  /** One of those that lie one after the other. */
  public static Fingerprint read(byte[] source, int offset) {
    return new Fingerprint(Arrays.copyOfRange(source, offset, offset + SIZE));
  }

  byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fingerprint that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }

  private static void add(MessageDigest digest, @Nullable String field) {
    byte[] value = field == null ? null : field.getBytes(StandardCharsets.UTF_8);
    digest.update(
        ByteBuffer.allocate(Integer.BYTES).putInt(value == null ? -1 : value.length).array());
    if (value != null) {
      digest.update(value);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
