package org.hearsay.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.hearsay.index.Schema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks up the articles of the last commit. What is expected to be asked is fetched with one
 * request and known until the next commit, also that there is nothing. Not thread-safe.
 */
final class Lookahead {

  /** So many answers are known at most. */
  private static final int MOST = 50_000;

  private final ClusterIndex index;
  private final Map<String, Optional<ClusterArticle>> byId = new HashMap<>();
  private final Map<String, List<ClusterArticle>> byKey = new HashMap<>();

  Lookahead(ClusterIndex index) {
    this.index = index;
  }

  void forget() {
    byId.clear();
    byKey.clear();
  }

  void expect(Collection<String> keys, Collection<String> idTerms) throws IOException {
    if (byId.size() + byKey.size() > MOST) {
      forget();
    }
    List<String> newKeys = keys.stream().filter(key -> !byKey.containsKey(key)).toList();
    List<String> newIds = idTerms.stream().filter(id -> !byId.containsKey(id)).toList();
    if (newKeys.isEmpty() && newIds.isEmpty()) {
      return;
    }
    Query any =
        new BooleanQuery.Builder()
            .add(new TermInSetQuery(Schema.KEY, bytes(newKeys)), Occur.SHOULD)
            .add(new TermInSetQuery(Schema.ARTICLE, bytes(newIds)), Occur.SHOULD)
            .build();
    List<ClusterArticle> all = find(any);
    newKeys.forEach(key -> byKey.put(key, new ArrayList<>()));
    newIds.forEach(id -> byId.put(id, Optional.empty()));
    for (ClusterArticle found : all) {
      byId.put(found.idTerm(), Optional.of(found));
      found.keys().stream()
          .filter(newKeys::contains)
          .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(found));
    }
  }

  Optional<ClusterArticle> of(String idTerm) throws IOException {
    Optional<ClusterArticle> known = byId.get(idTerm);
    if (known == null) {
      expect(List.of(), List.of(idTerm));
      known = byId.getOrDefault(idTerm, Optional.empty());
    }
    return known;
  }

  List<ClusterArticle> withKey(String key) throws IOException {
    List<ClusterArticle> known = byKey.get(key);
    if (known == null) {
      expect(List.of(key), List.of());
      known = byKey.getOrDefault(key, List.of());
    }
    return known;
  }

  List<ClusterArticle> all() throws IOException {
    return find(new TermQuery(new Term(Schema.TYPE, Schema.TYPE_ARTICLE)));
  }

  private List<ClusterArticle> find(Query query) throws IOException {
    ObjectNode body = ClusterIndex.search(query);
    body.set("sort", SortJson.of(Sort.INDEXORDER));
    ClusterArticle.ask(body);
    List<ClusterArticle> found = new ArrayList<>();
    for (JsonNode hit : index.all(body, Long.MAX_VALUE)) {
      found.add(new ClusterArticle(index, hit));
    }
    return found;
  }

  private static List<BytesRef> bytes(Collection<String> terms) {
    return terms.stream().map(BytesRef::new).toList();
  }
}
