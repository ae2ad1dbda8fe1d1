package org.hearsay.opensearch;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.corpus.json.MalformedArticleException;
import org.hearsay.index.Edits;
import org.hearsay.index.Fingerprint;
import org.hearsay.index.Place;
import org.hearsay.index.Schema;
import org.hearsay.index.StoredArticle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An article as a cluster keeps it: what it is recognised by at once, its words when asked for. */
final class ClusterArticle implements StoredArticle {

  /** What is read at once. */
  private static final List<String> FIELDS =
      List.of(
          Schema.ID,
          Schema.OUTLET_NAME,
          Schema.PUBLISHED,
          Schema.READ_FROM,
          Schema.EDITS,
          Schema.SEEN,
          Schema.FINGERPRINT,
          Schema.KEY,
          "block");

  private final ClusterIndex index;
  private final JsonNode source;
  private @Nullable String json;
  private @Nullable AnnotatedArticle annotated;

  /**
   * @param hit with the fields of {@link #ask}
   */
  ClusterArticle(ClusterIndex index, JsonNode hit) {
    this.index = index;
    this.source = hit.path("_source");
  }

  /** Adds what an answer must have. */
  static void ask(ObjectNode body) {
    FIELDS.forEach(field -> body.withArray("/_source").add(Layout.field(field)));
  }

  private @Nullable String get(String field) {
    JsonNode value = source.path(Layout.field(field));
    return value.isString() ? value.asString() : null;
  }

  /** How many documents its block has. */
  int block() {
    return source.path("block").asInt(0);
  }

  List<String> keys() {
    JsonNode value = source.path(Layout.field(Schema.KEY));
    List<String> keys = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(each -> keys.add(each.asString()));
    } else if (value.isString()) {
      keys.add(value.asString());
    }
    return keys;
  }

  @Override
  public String idTerm() {
    String id = get(Schema.ID);
    return id == null ? "" : id;
  }

  @Override
  public String outlet() {
    String name = get(Schema.OUTLET_NAME);
    return name == null ? "" : Schema.outletTerm(name);
  }

  @Override
  public @Nullable LocalDate published() {
    JsonNode day = source.path(Layout.field(Schema.PUBLISHED));
    return day.isNumber() ? LocalDate.ofEpochDay(day.asLong()) : null;
  }

  @Override
  public Place place() {
    String term = get(Schema.READ_FROM);
    return term == null ? Place.UNKNOWN : Place.read(term);
  }

  @Override
  public Edits edits() {
    return Edits.read(get(Schema.EDITS));
  }

  @Override
  public Instant seen() {
    return Instant.ofEpochMilli(source.path(Layout.field(Schema.SEEN)).asLong());
  }

  @Override
  public Fingerprint read() {
    return fingerprint(0);
  }

  @Override
  public Fingerprint annotation() {
    return fingerprint(Fingerprint.SIZE);
  }

  private Fingerprint fingerprint(int offset) {
    String both = get(Schema.FINGERPRINT);
    return Fingerprint.read(Base64.getDecoder().decode(both == null ? "" : both), offset);
  }

  @Override
  public boolean hasKey(String key) {
    return keys().contains(key);
  }

  @Override
  public Article article() throws IOException {
    return annotated().article();
  }

  @Override
  public AnnotatedArticle annotated() throws IOException {
    AnnotatedArticle known = annotated;
    if (known == null) {
      known = read(json());
      annotated = known;
    }
    return known;
  }

  @Override
  public String json() throws IOException {
    String known = json;
    if (known == null) {
      known = jsons(index, List.of(idTerm())).getFirst();
      json = known;
    }
    return known;
  }

  /** The stored articles of these ids, in their order; as the last refresh left them. */
  static List<String> jsons(ClusterIndex index, List<String> idTerms) throws IOException {
    List<ObjectNode> wanted = new ArrayList<>();
    for (String id : idTerms) {
      String document = Layout.documentId(id);
      ObjectNode one =
          JsonNodeFactory.instance.objectNode().put("_id", document).put("routing", document);
      one.putArray("_source").add(Schema.JSON);
      wanted.add(one);
    }
    List<String> jsons = new ArrayList<>();
    for (JsonNode each : index.documents(wanted, false)) {
      if (!each.path("found").asBoolean(false)) {
        throw new IOException(
            "the article " + each.path("_id").asString("") + " was taken out meanwhile");
      }
      jsons.add(each.path("_source").path(Schema.JSON).asString(""));
    }
    return jsons;
  }

  static AnnotatedArticle read(String json) throws IOException {
    try {
      return AnnotatedArticleJson.read(json);
    } catch (MalformedArticleException e) {
      throw new IOException("a stored article cannot be read: " + e.getMessage(), e);
    }
  }
}
