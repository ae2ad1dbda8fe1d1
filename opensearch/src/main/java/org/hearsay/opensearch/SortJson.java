package org.hearsay.opensearch;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.hearsay.index.Schema;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lucene's orders in OpenSearch's language. */
final class SortJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SortJson() {}

  /** An order in which no two documents are equal, so that pages can begin after one. */
  static ArrayNode of(Sort sort) {
    ArrayNode json = NODES.arrayNode();
    List<String> fields = new ArrayList<>();
    for (SortField one : sort.getSort()) {
      if (one.getType() == SortField.Type.SCORE) {
        json.add("_score");
      } else if (one.getType() != SortField.Type.DOC) {
        json.add(field(one));
        fields.add(String.valueOf(one.getField()));
      }
    }
    if (!fields.contains(Schema.ID)) {
      json.add(field(new SortField(Schema.ID, SortField.Type.STRING)));
    }
    if (!fields.contains(Schema.ORDINAL)) {
      json.add(field(new SortField(Schema.ORDINAL, SortField.Type.INT)));
    }
    return json;
  }

  private static ObjectNode field(SortField sort) {
    ObjectNode field = NODES.objectNode().put("order", sort.getReverse() ? "desc" : "asc");
    if (sort.getMissingValue() instanceof Long missing) {
      field.put("missing", (missing == Long.MIN_VALUE) == sort.getReverse() ? "_last" : "_first");
    }
    ObjectNode json = NODES.objectNode();
    json.set(Layout.field(String.valueOf(sort.getField())), field);
    return json;
  }
}
