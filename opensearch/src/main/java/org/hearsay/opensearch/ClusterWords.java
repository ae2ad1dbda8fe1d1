package org.hearsay.opensearch;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.hearsay.index.Schema;
import org.hearsay.index.search.IndexView;
import org.hearsay.index.search.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The words of articles as a cluster counts them. */
final class ClusterWords implements Vocabulary {

  /** As many of the most frequent as are looked at. */
  private static final int MOST = 5_000;

  private final IndexView view;
  private final ClusterIndex index;
  private final Columns columns;

  ClusterWords(IndexView view, ClusterIndex index, Columns columns) {
    this.view = view;
    this.index = index;
    this.columns = columns;
  }

  @Override
  public long articlesWith(String word) throws IOException {
    return view.count(new TermQuery(new Term(Schema.WORD, word)));
  }

  @Override
  public Map<String, Integer> from(String begin) throws IOException {
    Map<String, Integer> found = new HashMap<>();
    if (begin.isEmpty()) {
      return found;
    }
    // All words of the articles that have one come in the order of the alphabet: it is begun just
    // before the first that can begin so.
    int last = begin.length() - 1;
    String before = begin.substring(0, last) + (char) (begin.charAt(last) - 1) + "\uFFFF";
    ObjectNode after = JsonNodeFactory.instance.objectNode().put(Schema.WORD, before);
    columns.forEach(
        new PrefixQuery(new Term(Schema.WORD, begin)),
        List.of(Schema.WORD),
        null,
        after,
        (values, articles, bucket) -> {
          String word = values.path(Schema.WORD).asString("");
          if (word.startsWith(begin)) {
            found.put(word, Math.toIntExact(articles));
          }
          return found.size() < MOST && (word.startsWith(begin) || word.compareTo(begin) < 0);
        });
    return found;
  }

  /** By the suggester, which looks at the dictionaries of all shards. */
  @Override
  public Map<String, Integer> near(String word, int edits) throws IOException {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", 0);
    ObjectNode near = body.putObject("suggest").putObject("near").put("text", word);
    near.putObject("term")
        .put("field", Schema.WORD)
        .put("suggest_mode", "always")
        .put("sort", "frequency")
        .put("max_edits", edits)
        .put("prefix_length", 1)
        .put("min_word_length", 1)
        .put("accuracy", 0.0)
        .put("size", MOST)
        .put("shard_size", MOST)
        .put("max_inspections", MOST);
    Map<String, Integer> found = new HashMap<>();
    JsonNode options = index.ask(body).path("suggest").path("near").path(0).path("options");
    for (JsonNode option : options) {
      found.put(option.path("text").asString(""), option.path("freq").asInt());
    }
    return found;
  }
}
