package org.hearsay.corpus.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells HTML and the XML formats of news apart by how they begin. */
final class Markup {

  /** What may stand before the first element. */
  private static final Pattern PROLOGUE =
      Pattern.compile(
          "\\s++|<\\?.*?\\?>|<!--.*?-->|<!doctype\\s++(?<doctype>[\\w:.-]++)[^<>\\[]*+(?:\\[.*?]\\s*+)?>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern FIRST_ELEMENT =
      Pattern.compile("<(?:[\\w.-]++:)?([\\w.-]++)[\\s/>]");

  private static final Map<String, Format> BY_ROOT =
      Map.of(
          "rss", Format.RSS,
          "RDF", Format.RSS,
          "feed", Format.ATOM,
          "nitf", Format.NITF,
          "newsItem", Format.NEWSML_G2,
          "newsMessage", Format.NEWSML_G2);

  private static final Set<String> HTML =
      Set.of(
          "html",
          "head",
          "body",
          "meta",
          "title",
          "link",
          "script",
          "style",
          "base",
          "div",
          "p",
          "span",
          "article",
          "section",
          "main",
          "header",
          "nav",
          "table",
          "h1",
          "h2",
          "h3",
          "h4",
          "center",
          "font",
          "br",
          "a",
          "img",
          "ul",
          "ol",
          "frameset",
          "noscript");

  private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s", Pattern.CASE_INSENSITIVE);

  private Markup() {}

  /**
   * The format of what begins so; nothing where it is no markup.
   *
   * @param start enough of an input to hold its first element, bytes as characters
   */
  static Optional<Format> of(String start) {
    Matcher prologue = PROLOGUE.matcher(start);
    boolean isXml = start.startsWith("<?xml");
    int at = 0;
    while (prologue.region(at, start.length()).lookingAt()) {
      if ("html".equalsIgnoreCase(prologue.group("doctype"))) {
        return Optional.of(Format.HTML);
      }
      at = prologue.end();
    }
    Matcher first = FIRST_ELEMENT.matcher(start).region(at, start.length());
    if (!first.lookingAt()) {
      return isXml ? Optional.of(Format.OTHER_XML) : Optional.empty();
    }
    String root = first.group(1);
    Format known = BY_ROOT.get(root);
    if (known != null) {
      return Optional.of(known);
    }
    if (HTML.contains(root.toLowerCase(Locale.ROOT))) {
      return Optional.of(Format.HTML);
    }
    return isXml ? Optional.of(Format.OTHER_XML) : Optional.empty();
  }

  /** Whether a document type of its own declares entities, which can stand for anything. */
  static boolean declaresEntities(String start) {
    return ENTITY.matcher(start).find();
  }
}
