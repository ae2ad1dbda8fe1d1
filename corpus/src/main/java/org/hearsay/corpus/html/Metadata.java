package org.hearsay.corpus.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about its article, each thing from the surest source to the last resort. */
final class Metadata {

  /** What browsers write into a page that they save. */
  private static final Pattern SAVED_FROM =
      Pattern.compile("(?:saved from url=\\(\\d{1,9}\\)|\\burl:)\\s{0,9}(https?://\\S{1,2000})");

  /** Where a page's own headings are, among them the headline. */
  private static final int MOST_HEADINGS = 5;

  private static final Pattern WEB_ADDRESS = Pattern.compile("(?:https?:)?//.*|www\\..*");

  /** A longer byline is a paragraph. */
  private static final int LONGEST_BYLINE = 120;

  /** More are those of comments or of other articles. */
  private static final int MOST_AUTHORS = 10;

  private final Document page;
  private final Optional<LinkedData> linked;
  private final List<Element> metas;
  private final VisibleLines visible;

  Metadata(Document page, Optional<LinkedData> linked) {
    this.page = page;
    this.linked = linked;
    metas = page.select("meta[content]");
    visible = VisibleLines.of(page);
  }

  List<String> titles() {
    TitleSuffix suffix = suffix();
    return list(
        linked("headline").map(suffix::without),
        meta("og:title", "twitter:title", "dc.title", "parsely-title").map(suffix::without),
        Headline.of(page).stream().map(Element::text).map(suffix::without),
        Stream.of(suffix.without(Blocks.plain(page.title()))));
  }

  /** What stands behind the article's own title in the page's. */
  private TitleSuffix suffix() {
    return TitleSuffix.of(
        Blocks.plain(page.title()),
        page.select("h1, h2, h3").stream().limit(MOST_HEADINGS).map(Element::text).toList(),
        named(),
        urls());
  }

  List<String> outlets() {
    return list(named().stream(), suffix().outlet().stream());
  }

  private List<String> named() {
    return list(
        linked.stream().flatMap(article -> article.names("publisher")),
        meta("og:site_name", "publisher", "dc.publisher", "application-name"),
        shown("[itemprop=publisher] [itemprop=name]"),
        linked.stream().flatMap(article -> article.names("sourceOrganization")));
  }

  List<String> urls() {
    return list(
            attribute("link[rel=canonical]", "href"),
            meta("og:url"),
            linked("url"),
            linked("mainEntityOfPage"),
            savedFrom(),
            Stream.of(page.location()))
        .stream()
        .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
        .toList();
  }

  private Stream<String> savedFrom() {
    return Stream.concat(
            page.childNodes().stream(),
            page.children().stream().flatMap(root -> root.childNodes().stream()))
        .filter(Comment.class::isInstance)
        .map(comment -> SAVED_FROM.matcher(((Comment) comment).getData()))
        .filter(Matcher::find)
        .map(url -> url.group(1));
  }

  List<String> dates() {
    return list(
        linked("datePublished"),
        meta(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "article.published",
            "dc.date.issued",
            "dcterms.created",
            "dc.date.created",
            "dc.date",
            "date"),
        attribute("[itemprop=datePublished]", "content"),
        attribute("[itemprop=datePublished]", "datetime"),
        shown("[itemprop=datePublished]"),
        attribute("time[pubdate]", "datetime"),
        attribute("article time[datetime], time[datetime]", "datetime"),
        linked("dateCreated"),
        dayInUrl(),
        shown("article time, time"),
        visible.dates().stream());
  }

  private Stream<String> dayInUrl() {
    return urls().stream()
        .limit(1)
        .flatMap(url -> AddressDay.of(url).stream())
        .map(LocalDate::toString);
  }

  /** From the first source that names somebody. */
  List<String> authors() {
    List<String> outlets = outlets();
    return Stream.<Stream<String>>of(
            linked.stream().flatMap(article -> article.names("author")),
            meta("author", "article:author", "parsely-author", "sailthru.author", "dc.creator"),
            texts("[itemprop=author] [itemprop=name], [rel=author], [itemprop=author]"),
            bylines("[class~=(?i)(?:^|[\\s_-])(?:byline|author)(?:[-_]?name)?(?:\\s|$)]"),
            visible.authors().stream())
        .map(names ->
            names
                .map(VisibleLines::withoutBy)
                .filter(name -> isName(name, outlets))
                .distinct()
                .toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Stream<String> bylines(String query) {
    return texts(query)
        .flatMap(line -> {
          List<String> names = VisibleLines.names(line);
          return names.isEmpty() ? Stream.of(line) : names.stream();
        });
  }

  private static boolean isName(String name, List<String> outlets) {
    return name.length() <= LONGEST_BYLINE
        && !WEB_ADDRESS.matcher(name).matches()
        && !outlets.contains(name);
  }

  List<String> languages() {
    return list(
        linked("inLanguage"),
        attribute("html[lang]", "lang"),
        attribute("html[xml:lang]", "xml:lang"),
        meta("og:locale", "content-language", "dc.language", "language"));
  }

  private Stream<String> linked(String field) {
    return linked.stream().flatMap(article -> article.strings(field));
  }

  /** The values of meta elements in the order of the names, whatever they are called by. */
  private Stream<String> meta(String... names) {
    return Arrays.stream(names)
        .flatMap(name -> metas.stream().filter(meta -> isCalled(meta, name)))
        .map(meta -> meta.attr("content"));
  }

  private static boolean isCalled(Element meta, String name) {
    return meta.attr("property").equalsIgnoreCase(name)
        || meta.attr("name").equalsIgnoreCase(name)
        || meta.attr("itemprop").equalsIgnoreCase(name)
        || meta.attr("http-equiv").equalsIgnoreCase(name);
  }

  private Stream<String> attribute(String query, String name) {
    return page.select(query).stream().limit(1).map(element -> element.attr(name));
  }

  private Stream<String> shown(String query) {
    return page.select(query).stream().limit(1).map(Element::text);
  }

  private Stream<String> texts(String query) {
    Comments comments = Comments.below(page);
    return page.select(query).stream()
        .limit(MOST_AUTHORS)
        .filter(element -> element.parents().stream().noneMatch(comments::contain))
        .map(Element::text);
  }

  @SafeVarargs
  private static List<String> list(Stream<String>... sources) {
    List<String> found = new ArrayList<>();
    for (Stream<String> source : sources) {
      source.map(Blocks::plain).filter(text -> !text.isEmpty()).forEach(found::add);
    }
    return List.copyOf(found);
  }
}
