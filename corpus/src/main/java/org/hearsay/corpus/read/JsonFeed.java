package org.hearsay.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.html.Page;
import org.hearsay.corpus.json.JsonValue;
import org.hearsay.corpus.json.MalformedArticleException;

/** A feed in JSON (jsonfeed.org, versions 1 and 1.1). The outlet is the feed's title. */
final class JsonFeed {

  private static final String VERSION = "jsonfeed.org/version/1";

  private JsonFeed() {}

  static boolean is(JsonValue object) throws MalformedArticleException {
    return string(object, "version").filter(version -> version.contains(VERSION)).isPresent()
        && object.get("items").isList();
  }

  static List<ReadResult> results(JsonValue feed, Where where, ReadOptions options)
      throws MalformedArticleException {
    List<ReadResult> results = new ArrayList<>();
    for (JsonValue item : feed.get("items").each(member -> member)) {
      results.addAll(result(item, feed, where.line(item.line()), options));
    }
    return results;
  }

  private static List<ReadResult> result(
      JsonValue item, JsonValue feed, Where where, ReadOptions options)
      throws MalformedArticleException {
    Draft draft = new Draft();
    draft.put(Field.TEXT, string(item, "content_html").map(Page::textOfFragment));
    draft.put(Field.TEXT, string(item, "content_text").map(String::strip));
    draft.put(Field.TEXT, string(item, "summary").map(String::strip));
    if (draft.isEmpty(Field.TEXT)) {
      return List.of(new ReadResult.Skipped(where, "the item has no text"));
    }
    draft.put(Field.TITLE, string(item, "title"));
    draft.put(Field.URL, string(item, "url"));
    draft.put(Field.PUBLISHED, string(item, "date_published"));
    draft.put(Field.PUBLISHED, string(item, "date_modified"));
    draft.putAuthors(authors(item));
    draft.putAuthors(authors(feed));
    draft.put(Field.LANGUAGE, string(item, "language"));
    draft.put(Field.LANGUAGE, string(feed, "language"));
    draft.put(Field.OUTLET, string(feed, "title"));
    FeedItem.identify(draft, string(item, "id"));
    return draft.withoutDayIfNeedBe().finish(where, options);
  }

  /** A list since version 1.1, one before. */
  private static List<String> authors(JsonValue within) throws MalformedArticleException {
    JsonValue list = within.get("authors");
    List<JsonValue> authors =
        list.isList() ? list.each(member -> member) : List.of(within.get("author"));
    List<String> names = new ArrayList<>();
    for (JsonValue author : authors) {
      if (author.isObject()) {
        string(author, "name").ifPresent(names::add);
      }
    }
    return names;
  }

  private static Optional<String> string(JsonValue object, String field)
      throws MalformedArticleException {
    return object.get(field).content() instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }
}
