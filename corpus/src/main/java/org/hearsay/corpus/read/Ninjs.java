package org.hearsay.corpus.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.html.Page;
import org.hearsay.corpus.json.JsonValue;
import org.hearsay.corpus.json.MalformedArticleException;

/** IPTC ninjs, news items in JSON, in its versions 1, 2 and 3. */
final class Ninjs {

  private static final List<String> BODIES =
      List.of("body_xhtml", "body_html", "body_text", "bodies");
  private static final Set<String> WITHDRAWN = Set.of("canceled", "withheld");

  private Ninjs() {}

  /** Whether an object is a news item: it has an address and names its body as only ninjs does. */
  static boolean is(JsonValue object) throws MalformedArticleException {
    if (object.get("uri").isNull() || !object.get("text").isNull()) {
      return false;
    }
    for (String body : BODIES) {
      if (!object.get(body).isNull()) {
        return true;
      }
    }
    return !object.get("versioncreated").isNull() || !object.get("versionCreated").isNull();
  }

  static ReadResult result(JsonValue item, Where where, ReadOptions options)
      throws MalformedArticleException {
    Optional<String> status = string(item, "pubstatus", "pubStatus");
    if (status.filter(WITHDRAWN::contains).isPresent()) {
      return new ReadResult.Skipped(where, "its agency has withdrawn it");
    }
    Optional<String> type = string(item, "type");
    if (type.isPresent() && !type.get().equals("text")) {
      return new ReadResult.Skipped(
          where, "it is no text but of the type " + Shown.quoted(type.get()));
    }
    Draft draft = new Draft();
    draft.put(Field.TEXT, text(item));
    draft.put(Field.ID, string(item, "uri"));
    draft.put(Field.TITLE, string(item, "headline", "title"));
    draft.put(Field.TITLE, value(item, "headlines"));
    draft.put(
        Field.OUTLET, string(item, "source", "provider", "copyrightholder", "copyrightHolder"));
    draft.put(Field.OUTLET, name(item, "infosources", "infosource", "infoSources"));
    draft.put(Field.PUBLISHED, string(item, "firstcreated", "firstCreated"));
    draft.put(Field.PUBLISHED, string(item, "versioncreated", "versionCreated"));
    draft.put(Field.AUTHORS, string(item, "byline"));
    draft.put(Field.LANGUAGE, string(item, "language"));
    return draft.isEmpty(Field.TEXT)
        ? new ReadResult.Skipped(where, "the item has no text")
        : draft.finish(where, options);
  }

  private static Optional<String> text(JsonValue item) throws MalformedArticleException {
    Optional<String> markup = string(item, "body_xhtml", "body_html");
    if (markup.isPresent()) {
      return markup.map(Page::textOfString);
    }
    Optional<String> plain = string(item, "body_text");
    return plain.isPresent() ? plain : value(item, "bodies").map(Page::textOfString);
  }

  /** The first of the fields that is a string. */
  private static Optional<String> string(JsonValue item, String... fields)
      throws MalformedArticleException {
    for (String field : fields) {
      if (item.get(field).content() instanceof String text && !text.isBlank()) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** From version 2 on, headlines and bodies stand in lists of objects. */
  private static Optional<String> value(JsonValue item, String field)
      throws MalformedArticleException {
    JsonValue list = item.get(field);
    if (!list.isList()) {
      return Optional.empty();
    }
    for (JsonValue each : list.each(member -> member)) {
      Optional<String> value = each.isObject() ? string(each, "value") : Optional.empty();
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(JsonValue item, String... fields)
      throws MalformedArticleException {
    for (String field : fields) {
      JsonValue list = item.get(field);
      List<JsonValue> members = list.isList() ? list.each(member -> member) : List.of(list);
      for (JsonValue member : members) {
        Optional<String> name = member.isObject() ? string(member, "name") : Optional.empty();
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }
}
