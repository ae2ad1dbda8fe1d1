package org.hearsay.opensearch;

import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.index.Place;
import org.hearsay.index.Schema;
import org.hearsay.index.search.Found;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a query found. Their articles are fetched some at a time as they are come to, and those that
 * were passed are let go. For one thread.
 */
final class FoundHits extends AbstractList<Found> {

  /** So many articles are fetched at once; one may be a hundred kilobytes. */
  private static final int AT_ONCE = 50;

  private final ClusterIndex index;
  private final List<Hit> hits;
  private Map<String, AnnotatedArticle> near = new HashMap<>();

  /**
   * @param ordinal -1 where it is no child
   */
  private record Hit(String idTerm, int ordinal, String file) {}

  /**
   * @param found with the columns of {@link #ask}
   */
  FoundHits(ClusterIndex index, List<JsonNode> found) {
    this.index = index;
    this.hits = new ArrayList<>(found.size());
    for (JsonNode one : found) {
      JsonNode fields = one.path("fields");
      String place = fields.path(Layout.field(Schema.READ_FROM)).path(0).asString("");
      hits.add(
          new Hit(
              fields.path(Schema.ID).path(0).asString(""),
              fields.path(Schema.ORDINAL).path(0).asInt(-1),
              place.isEmpty() ? "" : Place.read(place).toString()));
    }
  }

  /** Adds what an answer must have. */
  static void ask(ObjectNode body) {
    body.put("_source", false)
        .putArray("docvalue_fields")
        .add(Schema.ID)
        .add(Schema.ORDINAL)
        .add(Layout.field(Schema.READ_FROM));
  }

  @Override
  public Found get(int place) {
    return new FoundHit(place);
  }

  @Override
  public int size() {
    return hits.size();
  }

  private AnnotatedArticle article(int place) throws IOException {
    String id = hits.get(place).idTerm();
    AnnotatedArticle known = near.get(id);
    if (known == null) {
      fetch(place);
      known = near.get(id);
    }
    if (known == null) {
      throw new IOException("the article " + id + " was not fetched");
    }
    return known;
  }

  /** The next few different articles, beginning with this. */
  private void fetch(int place) throws IOException {
    Set<String> wanted = new LinkedHashSet<>();
    for (int i = place; i < hits.size() && wanted.size() < AT_ONCE; i++) {
      wanted.add(hits.get(i).idTerm());
    }
    List<String> ids = List.copyOf(wanted);
    List<String> jsons = ClusterArticle.jsons(index, ids);
    Map<String, AnnotatedArticle> fetched = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      fetched.put(ids.get(i), ClusterArticle.read(jsons.get(i)));
    }
    near = fetched;
  }

  private final class FoundHit implements Found {
    private final int place;

    FoundHit(int place) {
      this.place = place;
    }

    @Override
    public String id() throws IOException {
      String term = hits.get(place).idTerm();
      return Schema.isCut(term) ? article().article().id() : term;
    }

    @Override
    public AnnotatedArticle article() throws IOException {
      return FoundHits.this.article(place);
    }

    @Override
    public int ordinal() {
      int ordinal = hits.get(place).ordinal();
      if (ordinal < 0) {
        throw new IllegalStateException("the hit at " + place + " is no child");
      }
      return ordinal;
    }

    @Override
    public String file() {
      return hits.get(place).file();
    }
  }
}
