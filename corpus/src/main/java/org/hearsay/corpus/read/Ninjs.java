package org.hearsay.corpus.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.corpus.html.Page;
import org.hearsay.corpus.json.JsonValue;
import org.hearsay.corpus.json.MalformedArticleException;

/** IPTC ninjs, news items in JSON, in its versions 1, 2 and 3. */
final class Ninjs {

  private static final List<String> BODIES =
      List.of("body_xhtml", "body_html", "body_text", "bodies");

  /** What programs call an item by: the standard's name, then Superdesk's. */
  private static final String[] NAMES = {"uri", "guid", "_id", "id", "itemid", "item_id"};

  /** Fields that nothing but a news item has. */
  private static final List<String> SIGNS =
      List.of("versioncreated", "versionCreated", "pubstatus", "pubStatus", "urgency", "profile");

  private static final Set<String> WITHDRAWN =
      Set.of("canceled", "cancelled", "withheld", "killed", "recalled", "spiked");

  /** A part of an item that is not what it is about; others may be of any name. */
  private static final Pattern TEASER =
      Pattern.compile("teaser|summary|abstract|standfirst|caption|lead|intro|short|seo|headline");

  private static final Pattern MAIN = Pattern.compile("main|body|full|story|article|content");

  private Ninjs() {}

  /** Whether an object is a news item: it has a name and a body as only ninjs calls them. */
  static boolean is(JsonValue object) throws MalformedArticleException {
    if (string(object, NAMES).isEmpty() || !object.get("text").isNull()) {
      return false;
    }
    return holdsOneOf(BODIES, object) || (isFromAgency(object) && !hasOtherBody(object));
  }

  private static boolean isFromAgency(JsonValue object) throws MalformedArticleException {
    return holdsOneOf(SIGNS, object);
  }

  private static boolean holdsOneOf(List<String> fields, JsonValue object)
      throws MalformedArticleException {
    for (String field : fields) {
      if (!object.get(field).isNull()) {
        return true;
      }
    }
    return false;
  }

  /** A body as articles of any other kind have it. */
  private static boolean hasOtherBody(JsonValue object) throws MalformedArticleException {
    return string(object, "body", "content", "articleBody").isPresent()
        && string(object, "uri").isEmpty();
  }

  static List<ReadResult> result(JsonValue item, Where where, ReadOptions options)
      throws MalformedArticleException {
    Optional<String> status = string(item, "pubstatus", "pubStatus");
    if (status.filter(WITHDRAWN::contains).isPresent()) {
      return List.of(new ReadResult.Skipped(where, "its agency has withdrawn it"));
    }
    Optional<String> type = string(item, "type");
    if (type.isPresent() && !type.get().equals("text")) {
      return List.of(
          new ReadResult.Skipped(
              where, "it is no text but of the type " + Shown.quoted(type.get())));
    }
    Draft draft = draft(item).withoutDayIfNeedBe();
    return draft.isEmpty(Field.TEXT)
        ? List.of(new ReadResult.Skipped(where, "the item has no text"))
        : draft.finish(where, options);
  }

  private static Draft draft(JsonValue item) throws MalformedArticleException {
    Draft draft = new Draft();
    draft.put(Field.TEXT, text(item));
    draft.put(Field.ID, string(item, NAMES));
    draft.put(Field.TITLE, shown(string(item, "headline", "title")));
    draft.put(Field.TITLE, shown(value(item, "headlines")));
    draft.put(Field.TITLE, string(item, "name", "slugline"));
    draft.put(
        Field.OUTLET, string(item, "source", "provider", "copyrightholder", "copyrightHolder"));
    draft.put(Field.OUTLET, name(item, "infosources", "infosource", "infoSources"));
    draft.put(
        Field.PUBLISHED,
        string(
            item,
            "firstpublished",
            "firstcreated",
            "firstCreated",
            "versioncreated",
            "versionCreated",
            "_created"));
    draft.put(Field.AUTHORS, string(item, "byline"));
    draft.put(Field.AUTHORS, name(item, "authors"));
    draft.put(Field.LANGUAGE, string(item, "language"));
    draft.put(Field.URL, string(item, "url", "link", "canonicalurl"));
    draft.put(Field.EMBARGO, embargo(item));
    return draft;
  }

  private static Optional<String> embargo(JsonValue item) throws MalformedArticleException {
    Optional<String> until =
        string(item, "embargoed", "embargo", "embargoedUntil", "embargo_until", "publish_schedule");
    boolean isHeldBack = Boolean.TRUE.equals(item.get("embargoed").content());
    return until.isEmpty() && isHeldBack ? Optional.of(Embargo.WITHOUT_END) : until;
  }

  private static Optional<String> shown(Optional<String> title) {
    return title.map(Page::textOfString);
  }

  private static Optional<String> text(JsonValue item) throws MalformedArticleException {
    Optional<String> markup = string(item, "body_xhtml", "body_html");
    if (markup.isPresent()) {
      return markup.map(Page::textOfString);
    }
    Optional<String> plain = string(item, "body_text");
    if (plain.isPresent()) {
      return plain.map(Page::textOfValue);
    }
    Optional<String> main = mainBody(item);
    return main.isPresent() ? main : string(item, "body", "content").map(Page::textOfString);
  }

  /** Of several bodies the one whose role says that it is the main one, else the longest. */
  private static Optional<String> mainBody(JsonValue item) throws MalformedArticleException {
    JsonValue list = item.get("bodies");
    String best = "";
    int bestRank = 0;
    for (JsonValue body : list.isList() ? list.each(member -> member) : List.<JsonValue>of()) {
      Optional<String> value = body.isObject() ? string(body, "value") : Optional.empty();
      if (value.isPresent()) {
        String text = Page.textOfString(value.get());
        int rank = rank(body);
        if (rank > bestRank || (rank == bestRank && text.length() > best.length())) {
          best = text;
          bestRank = rank;
        }
      }
    }
    return Optional.of(best).filter(text -> !text.isEmpty());
  }

  private static int rank(JsonValue body) throws MalformedArticleException {
    String role = string(body, "role", "rel").orElse("").toLowerCase(Locale.ROOT);
    if (TEASER.matcher(role).find()) {
      return 1;
    }
    return MAIN.matcher(role).find() ? 3 : 2;
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
