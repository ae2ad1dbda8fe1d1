package org.hearsay.opensearch;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.hearsay.index.Schema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents as {@link Schema} describes them, as JSON. */
final class DocumentJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The analysed fields: of these the same value twice is two values. */
  static final Set<String> TEXTS =
      Set.of(Schema.TEXT, Schema.CONTENT, Schema.CUE, Schema.COUNTED, Schema.TITLE);

  private DocumentJson() {}

  /** A field with several values is a list of them. */
  static ObjectNode of(Document document) {
    Map<String, ArrayNode> fields = new LinkedHashMap<>();
    for (IndexableField field : document) {
      ArrayNode values = fields.computeIfAbsent(field.name(), name -> NODES.arrayNode());
      JsonNode value = value(field);
      if (TEXTS.contains(field.name()) || !holds(values, value)) {
        values.add(value);
      }
    }
    ObjectNode json = NODES.objectNode();
    fields.forEach((name, values) ->
        json.set(Layout.field(name), values.size() == 1 ? values.get(0) : values));
    return json;
  }

  private static boolean holds(ArrayNode values, JsonNode value) {
    for (JsonNode one : values) {
      if (one.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode value(IndexableField field) {
    return switch (field) {
      case DoubleRange range -> range(range.getMin(0), range.getMax(0));
      case LongRange range -> range(range.getMin(0), range.getMax(0));
      default -> {
        Number number = field.numericValue();
        if (number != null) {
          yield number instanceof Double || number instanceof Float
              ? NODES.numberNode(number.doubleValue())
              : NODES.numberNode(number.longValue());
        }
        BytesRef bytes = field.binaryValue();
        if (bytes != null && field.name().equals(Schema.FINGERPRINT)) {
          yield NODES.stringNode(
              Base64.getEncoder().encodeToString(BytesRef.deepCopyOf(bytes).bytes));
        }
        yield NODES.stringNode(bytes == null ? field.stringValue() : bytes.utf8ToString());
      }
    };
  }

  private static ObjectNode range(double low, double high) {
    ObjectNode range = NODES.objectNode();
    if (Double.isFinite(low)) {
      range.put("gte", low);
    }
    if (Double.isFinite(high)) {
      range.put("lte", high);
    }
    return range;
  }

  private static ObjectNode range(long low, long high) {
    ObjectNode range = NODES.objectNode();
    if (low > Long.MIN_VALUE) {
      range.put("gte", low);
    }
    if (high < Long.MAX_VALUE) {
      range.put("lte", high);
    }
    return range;
  }
}
