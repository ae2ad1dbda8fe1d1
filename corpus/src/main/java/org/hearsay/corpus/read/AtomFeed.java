package org.hearsay.corpus.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.corpus.html.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Atom. The outlet is the entry's source, else the feed's title. */
final class AtomFeed implements XmlFormat {

  @Override
  public String articles() {
    return "entry";
  }

  @Override
  public List<ReadResult> result(Element entry, Where where, ReadOptions options) {
    Draft draft = new Draft();
    Optional<String> text = content(entry, "> content").or(() -> content(entry, "> summary"));
    if (text.isEmpty()) {
      return List.of(new ReadResult.Skipped(where, "the entry has no text"));
    }
    draft.put(Field.TEXT, text.get());
    draft.put(Field.TITLE, content(entry, "> title"));
    draft.put(Field.URL, XmlFormat.attribute(entry, "> link[rel=alternate]", "href"));
    draft.put(Field.URL, XmlFormat.attribute(entry, "> link:not([rel])", "href"));
    draft.put(Field.PUBLISHED, XmlFormat.text(entry, "> published"));
    draft.put(Field.PUBLISHED, XmlFormat.text(entry, "> issued, > created"));
    draft.put(Field.PUBLISHED, XmlFormat.text(entry, "> updated, > modified"));
    draft.put(Field.AUTHORS, names(entry, "> author > name"));
    draft.put(Field.OUTLET, content(entry, "> source > title"));
    draft.put(Field.LANGUAGE, Optional.of(entry.attr("xml:lang")));
    Document feed = entry.ownerDocument();
    if (feed != null) {
      draft.put(Field.AUTHORS, names(feed, "feed > author > name"));
      draft.put(Field.OUTLET, content(feed, "feed > title"));
      draft.put(Field.LANGUAGE, XmlFormat.attribute(feed, "feed", "xml:lang"));
    }
    FeedItem.identify(draft, XmlFormat.text(entry, "> id"));
    return draft.withoutDayIfNeedBe().finish(where, options);
  }

  private static Optional<String> names(Element within, String query) {
    return Optional.of(
        within.select(query).stream().map(Element::text).collect(Collectors.joining("; ")));
  }

  /** Markup stands in it as elements (xhtml) or as a string (html). */
  private static Optional<String> content(Element within, String query) {
    Element content = within.selectFirst(query);
    if (content == null) {
      return Optional.empty();
    }
    return Optional.of(
            content.attr("type").equals("xhtml")
                ? Page.text(content)
                : Page.textOfFragment(content.wholeText()))
        .filter(text -> !text.isEmpty());
  }
}
