package org.hearsay.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hearsay.identity.Apostrophes;
import org.hearsay.index.Fingerprint;
import org.hearsay.index.Schema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an index lies on a cluster: its fields, its analysis, and what its documents are called. The
 * fields are those of {@link Schema}, with "_" for ".", which would make them objects to
 * OpenSearch.
 *
 * <p>Text is analysed as by {@link Schema#analyzer()}, out of parts that every OpenSearch has.
 * Letters that carry marks and are no Latin ones are replaced before words are found, as no such
 * part does it.
 */
final class Layout {

  /** The analyzer of words that are analysed already. */
  static final String AS_IT_IS = "hearsay_as_it_is";

  /** Stands where a phrase has a word that is not looked for. */
  static final String NO_WORD = "\uE000";

  /** Beside its version, in an index's own notes. */
  static final String VERSION_KEY = "hearsay_index";

  /** In bytes; OpenSearch's limit for an id is 512. */
  private static final int LONGEST_ID = 400;

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private Layout() {}

  /** A field of {@link Schema} as it is called on a cluster. */
  static String field(String name) {
    return name.replace('.', '_');
  }

  /** The name by which an index of this version is asked for. */
  static String alias(String name) {
    return name + "-v" + Schema.VERSION;
  }

  /** The name under which the first index of this version lies. */
  static String firstIndex(String name) {
    return alias(name) + "-000001";
  }

  /** What an article's document is called: its id, or where that is long its beginning. */
  static String documentId(String idTerm) {
    byte[] bytes = idTerm.getBytes(StandardCharsets.UTF_8);
    return bytes.length <= LONGEST_ID
        ? idTerm
        : idTerm.substring(0, LONGEST_ID / 8) + "#" + Fingerprint.of(idTerm);
  }

  /** What a quote, figure or blame is called that has this place in the block of an article. */
  static String childId(String articleId, int place) {
    return articleId + Schema.BETWEEN + place;
  }

  /**
   * All that is said when an index is made.
   *
   * @param shards 0 for as many as OpenSearch takes
   */
  static ObjectNode body(int shards) {
    ObjectNode body = read();
    body.withObject("/mappings/_meta").put(VERSION_KEY, Schema.VERSION);
    if (shards > 0) {
      body.withObject("/settings").put("number_of_shards", shards);
    }
    ArrayNode letters = body.withArray("/settings/analysis/char_filter/hearsay_letters/mappings");
    Apostrophes.others().chars().forEach(c -> letters.add((char) c + "=>'"));
    for (char c = 0x80; c < Character.MAX_VALUE; c++) {
      String plain = plain(c);
      if (!plain.isEmpty()) {
        letters.add(c + "=>" + plain);
      }
    }
    return body;
  }

  /** The fields and their types, as they should be. */
  static JsonNode properties() {
    return read().path("mappings").path("properties");
  }

  /** The letters that a letter with marks is written without them; empty where it is itself. */
  private static String plain(char c) {
    if (!Character.isAlphabetic(c) || isHangul(c)) {
      return "";
    }
    String one = String.valueOf(c);
    String bare = MARKS.matcher(Normalizer.normalize(one, Normalizer.Form.NFKD)).replaceAll("");
    return !bare.equals(one) && !bare.isEmpty() && bare.chars().allMatch(Character::isAlphabetic)
        ? bare
        : "";
  }

  /** Syllables fall into letters and are put together again, {@link QueryJson}. */
  private static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  private static ObjectNode read() {
    try (InputStream in = Objects.requireNonNull(Layout.class.getResourceAsStream("layout.json"))) {
      return (ObjectNode) Cluster.JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
