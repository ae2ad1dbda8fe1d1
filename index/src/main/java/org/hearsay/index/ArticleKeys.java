package org.hearsay.index;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * What an article can be recognised by, as terms of {@link Schema#KEY}.
 *
 * @param address of the page, without what differs from link to link; null where there is none
 * @param name the outlet and the id that it gives the article; null where the id is a file's name
 * @param text a digest of its words
 * @param unnamedText the same of an article that nobody gave an id; null of others
 * @param place the file and the way in it; null where nobody knows
 */
record ArticleKeys(
    @Nullable String address,
    @Nullable String name,
    String text,
    @Nullable String unnamedText,
    @Nullable String place) {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WEB = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);
  private static final Predicate<String> TRACKS =
      ResourceLines.of(ArticleKeys.class, "tracking-parameters.txt").stream()
          .map(ArticleKeys::named)
          .reduce(Predicate::or)
          .orElseThrow();

  static ArticleKeys of(Article article, Place place) {
    String address = address(article.url());
    String text = "text " + Fingerprint.of(SPACE.matcher(article.text().strip()).replaceAll(" "));
    return new ArticleKeys(
        address == null ? null : "address " + address,
        place.isItsName()
            ? null
            : "name " + Schema.outletTerm(article.outlet()) + " " + Schema.idTerm(article.id()),
        text,
        Recognition.isNamed(article.id(), place) ? null : unnamed(text),
        place.isKnown() ? "place " + Fingerprint.of(place.file() + "\0" + place.within()) : null);
  }

  /** The key by which only articles without given ids are found. */
  static String unnamed(String text) {
    return "unnamed " + text;
  }

  /** All by which an article of these is looked for. */
  List<String> asked() {
    List<String> asked = new ArrayList<>(all());
    asked.add(unnamed(text));
    return asked;
  }

  /** All that there are. */
  List<String> all() {
    return Stream.of(address, name, text, unnamedText, place).filter(Objects::nonNull).toList();
  }

  /**
   * The page that an address leads to: without protocol, "www.", tracking parameters and the last
   * slash. The fragment stays, since posts of a live blog differ in nothing else. Null where it is
   * no address of a page, or only that of a whole site.
   */
  static @Nullable String address(@Nullable String url) {
    URI uri = uri(url);
    if (uri == null || uri.getScheme() == null || uri.getHost() == null) {
      return null;
    }
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String query = withoutTracking(uri.getRawQuery());
    String fragment = uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment();
    if (!WEB.matcher(uri.getScheme()).matches()
        || (path.isEmpty() && query.isEmpty() && fragment.isEmpty())) {
      return null;
    }
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    return (host.startsWith("www.") ? host.substring(4) : host) + path + query + fragment;
  }

  private static @Nullable URI uri(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      return new URI(url.strip());
    } catch (URISyntaxException e) {
      return null; // a page's word for its address can be anything
    }
  }

  private static String withoutTracking(@Nullable String query) {
    if (query == null || query.isEmpty()) {
      return "";
    }
    String kept =
        Arrays.stream(query.split("&", -1))
            .filter(parameter -> !TRACKS.test(parameter.split("=", 2)[0].toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static Predicate<String> named(String parameter) {
    return parameter.endsWith("*")
        ? name -> name.startsWith(parameter.substring(0, parameter.length() - 1))
        : parameter::equals;
  }
}
