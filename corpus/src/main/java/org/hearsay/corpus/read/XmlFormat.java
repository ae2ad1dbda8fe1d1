package org.hearsay.corpus.read;

import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.html.Page;
import org.jsoup.nodes.Element;

/** How one kind of XML carries articles. */
interface XmlFormat {

  /** Chooses the elements that are one article each, as a CSS query. */
  String articles();

  /**
   * What became of one, and what is to be noted of it.
   *
   * @param article an element as {@link #articles} chooses it; what stands before it in the
   *     document is there too, but for the articles
   */
  List<ReadResult> result(Element article, Where where, ReadOptions options);

  /** The text of the first element that a query finds. */
  static Optional<String> text(Element within, String query) {
    return Optional.ofNullable(within.selectFirst(query))
        .map(Element::wholeText)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** Of the same, as it is shown. */
  static Optional<String> shown(Element within, String query) {
    return text(within, query).map(Page::textOfString).filter(text -> !text.isEmpty());
  }

  /** What an attribute of the first element that a query finds says. */
  static Optional<String> attribute(Element within, String query, String name) {
    return Optional.ofNullable(within.selectFirst(query))
        .map(element -> element.attr(name).strip())
        .filter(value -> !value.isEmpty());
  }
}
