package org.hearsay.corpus.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.corpus.html.Page;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * NITF, the IPTC's format of the nineties, in which archives such as newspapers' corpora still
 * come. Captions, tables and the notes to editors are no part of the text.
 *
 * @param beside what is known of the article where the document does not say it
 */
record Nitf(Draft beside) implements XmlFormat {

  private static final String NO_TEXT = "media, note, table, pubdata, dateline, byline, hl1, hl2";

  /** Corpora give the whole text in one block and its beginning once more in another. */
  private static final String WHOLE = "body\\.content > block.full_text";

  @Override
  public String articles() {
    return "nitf";
  }

  @Override
  public List<ReadResult> result(Element nitf, Where where, ReadOptions options) {
    Draft draft = draft(nitf);
    draft.putAll(beside);
    draft.withoutDayIfNeedBe();
    return draft.isEmpty(Field.TEXT)
        ? List.of(new ReadResult.Skipped(where, "the article has no text"))
        : draft.finish(where, options);
  }

  /** What the document says. */
  static Draft draft(Element nitf) {
    Draft draft = new Draft();
    draft.put(Field.TEXT, body(nitf));
    draft.put(Field.ID, XmlFormat.attribute(nitf, "docdata > doc-id", "id-string"));
    draft.put(Field.TITLE, XmlFormat.shown(nitf, "hedline > hl1"));
    draft.put(Field.TITLE, XmlFormat.shown(nitf, "head > title"));
    draft.put(Field.OUTLET, XmlFormat.attribute(nitf, "pubdata", "name"));
    draft.put(Field.OUTLET, XmlFormat.shown(nitf, "body\\.head > distributor"));
    draft.put(Field.OUTLET, XmlFormat.attribute(nitf, "docdata > doc\\.copyright", "holder"));
    draft.put(Field.PUBLISHED, XmlFormat.attribute(nitf, "pubdata", "date.publication"));
    draft.put(Field.PUBLISHED, XmlFormat.attribute(nitf, "docdata > date\\.issue", "norm"));
    draft.put(Field.PUBLISHED, XmlFormat.attribute(nitf, "docdata > date\\.release", "norm"));
    draft.put(Field.PUBLISHED, XmlFormat.attribute(nitf, "story\\.date", "norm"));
    draft.put(Field.EMBARGO, XmlFormat.attribute(nitf, "docdata > date\\.release", "norm"));
    draft.put(Field.URL, XmlFormat.attribute(nitf, "pubdata", "ex-ref"));
    draft.put(Field.AUTHORS, authors(nitf));
    draft.put(Field.LANGUAGE, Optional.of(nitf.attr("xml:lang")));
    return draft;
  }

  private static Optional<String> authors(Element nitf) {
    String people =
        nitf.select("body\\.head > byline person").stream()
            .map(Element::text)
            .collect(Collectors.joining("; "));
    return people.isEmpty()
        ? XmlFormat.shown(nitf, "body\\.head > byline:not([class=normalized_byline])")
        : Optional.of(people);
  }

  private static Optional<String> body(Element nitf) {
    Elements blocks = nitf.select(WHOLE);
    if (blocks.isEmpty()) {
      blocks = nitf.select("body\\.content");
    }
    blocks.select(NO_TEXT).remove();
    return Optional.of(blocks.stream().map(Page::text).collect(Collectors.joining("\n\n")));
  }
}
