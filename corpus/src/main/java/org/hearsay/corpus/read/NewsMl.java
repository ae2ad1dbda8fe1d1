package org.hearsay.corpus.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.corpus.html.Page;
import org.jsoup.nodes.Element;

/**
 * IPTC NewsML-G2: news items alone or several in a message. The text is the first content that is
 * XHTML, NITF or plain; pictures, videos and what an agency has withdrawn are skipped.
 */
final class NewsMl implements XmlFormat {

  private static final Set<String> WITHDRAWN = Set.of("canceled", "withheld");

  @Override
  public String articles() {
    return "newsItem";
  }

  @Override
  public List<ReadResult> result(Element item, Where where, ReadOptions options) {
    Optional<String> status = XmlFormat.attribute(item, "itemMeta > pubStatus", "qcode");
    if (status.map(NewsMl::local).filter(WITHDRAWN::contains).isPresent()) {
      return List.of(new ReadResult.Skipped(where, "its agency has withdrawn it"));
    }
    Optional<String> itemClass =
        XmlFormat.attribute(item, "itemMeta > itemClass", "qcode").map(NewsMl::local);
    if (itemClass.isPresent() && !itemClass.get().equals("text")) {
      return List.of(
          new ReadResult.Skipped(
              where, "it is no text but of the class " + Shown.quoted(itemClass.get())));
    }
    Draft draft = draft(item).withoutDayIfNeedBe();
    return draft.isEmpty(Field.TEXT)
        ? List.of(new ReadResult.Skipped(where, "the item has no text"))
        : draft.finish(where, options);
  }

  private static Draft draft(Element item) {
    Draft draft = new Draft();
    draft.put(Field.TEXT, text(item));
    draft.put(Field.ID, Optional.of(item.attr("guid")));
    draft.put(Field.TITLE, XmlFormat.shown(item, "contentMeta > headline"));
    draft.put(Field.TITLE, XmlFormat.shown(item, "itemMeta > title"));
    draft.put(Field.OUTLET, XmlFormat.shown(item, "contentMeta > infoSource > name"));
    draft.put(Field.OUTLET, XmlFormat.shown(item, "itemMeta > provider > name"));
    draft.put(Field.OUTLET, XmlFormat.attribute(item, "itemMeta > provider", "literal"));
    draft.put(
        Field.OUTLET, XmlFormat.attribute(item, "itemMeta > provider", "qcode").map(NewsMl::local));
    draft.put(Field.OUTLET, XmlFormat.shown(item, "rightsInfo > copyrightHolder > name"));
    draft.put(Field.PUBLISHED, XmlFormat.text(item, "itemMeta > firstCreated"));
    draft.put(Field.PUBLISHED, XmlFormat.text(item, "itemMeta > versionCreated"));
    draft.put(Field.PUBLISHED, XmlFormat.text(item, "contentMeta > contentCreated"));
    draft.put(Field.EMBARGO, XmlFormat.text(item, "itemMeta > embargoed"));
    draft.put(Field.AUTHORS, authors(item));
    draft.put(Field.LANGUAGE, XmlFormat.attribute(item, "contentMeta > language", "tag"));
    draft.put(Field.LANGUAGE, Optional.of(item.attr("xml:lang")));
    return draft;
  }

  private static Optional<String> authors(Element item) {
    String creators =
        item.select("contentMeta > creator > name").stream()
            .map(Element::text)
            .collect(Collectors.joining("; "));
    return creators.isEmpty() ? XmlFormat.shown(item, "contentMeta > by") : Optional.of(creators);
  }

  private static Optional<String> text(Element item) {
    Element nitf = item.selectFirst("contentSet > inlineXML nitf");
    if (nitf != null) {
      return Nitf.draft(nitf).get(Field.TEXT);
    }
    Element html = item.selectFirst("contentSet > inlineXML *|body");
    if (html != null) {
      return Optional.of(Page.text(html));
    }
    return XmlFormat.text(item, "contentSet > inlineData");
  }

  /** "canceled" of "stat:canceled". */
  private static String local(String qcode) {
    return qcode.substring(qcode.indexOf(':') + 1);
  }
}
