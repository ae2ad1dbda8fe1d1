package org.hearsay.corpus.read;

import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.html.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * RSS 0.9 to 2.0. The outlet is what the item says of its source, else the channel's title; the
 * text is the whole content where the feed carries it, else the summary.
 */
final class RssFeed implements XmlFormat {

  @Override
  public String articles() {
    return "item";
  }

  @Override
  public List<ReadResult> result(Element item, Where where, ReadOptions options) {
    Draft draft = new Draft();
    Optional<String> text = content(item, "> content|encoded");
    if (text.isEmpty()) {
      text = content(item, "> description");
    }
    if (text.isEmpty()) {
      return List.of(new ReadResult.Skipped(where, "the item has no text"));
    }
    draft.put(Field.TEXT, text.get());
    draft.put(Field.TITLE, XmlFormat.shown(item, "> title"));
    draft.put(Field.URL, XmlFormat.text(item, "> link"));
    draft.put(Field.PUBLISHED, XmlFormat.text(item, "> pubDate"));
    draft.put(Field.PUBLISHED, XmlFormat.text(item, "> dc|date"));
    draft.put(Field.PUBLISHED, XmlFormat.text(item, "> dcterms|issued, > dcterms|created"));
    draft.put(Field.PUBLISHED, XmlFormat.text(item, "> atom|published, > atom|updated"));
    draft.put(Field.PUBLISHED, XmlFormat.text(item, "> published, > date"));
    draft.put(Field.AUTHORS, XmlFormat.shown(item, "> dc|creator"));
    draft.put(Field.AUTHORS, XmlFormat.shown(item, "> author"));
    draft.put(Field.OUTLET, XmlFormat.shown(item, "> source"));
    Document feed = item.ownerDocument();
    if (feed != null) {
      draft.put(Field.OUTLET, XmlFormat.shown(feed, "channel > title"));
      draft.put(Field.LANGUAGE, XmlFormat.text(feed, "channel > language"));
      draft.put(Field.LANGUAGE, XmlFormat.text(feed, "channel > dc|language"));
    }
    FeedItem.identify(draft, XmlFormat.text(item, "> guid"));
    return draft.withoutDayIfNeedBe().finish(where, options);
  }

  private static Optional<String> content(Element item, String query) {
    return XmlFormat.text(item, query).map(Page::textOfFragment).filter(text -> !text.isEmpty());
  }
}
