package org.hearsay.corpus.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The posts of a live page, newest first or last as the page has them: those of schema.org's
 * LiveBlogPosting in its JSON-LD, or {@link ShownPosts}, whichever say more.
 */
final class Posts {

  private static final Pattern LIVE =
      Pattern.compile(
          "\\blive[ -]?(?:blog|updates?|coverage|ticker|report|text|feed|page)\\b"
              + "|^\\s*live\\s*[:|–—-]|[:|–—-]\\s*live\\s*(?:$|[|–—-])|\\bas it happened\\b"
              + "|\\bminute[ -]by[ -]minute\\b|\\brolling (?:coverage|updates)\\b|\\blatest updates\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LIVE_ADDRESS =
      Pattern.compile("/live(?:/|blog|-)|[-/]live-?(?:blog|updates?)|-live(?:[/.?]|$)");

  private Posts() {}

  /** The posts, or none where the page is not live. */
  static List<Post> of(Document page, Optional<LinkedData> linked) {
    List<Post> told = linked.map(article -> told(article, page)).orElse(List.of());
    boolean isLive = !told.isEmpty() || callsItselfLive(page);
    List<Post> shown = new ShownPosts(page, isLive).posts();
    boolean areAllTold = !told.isEmpty() && shown.size() <= told.size();
    return named(areAllTold ? told : longer(told, shown));
  }

  /** Two posts of one minute are told apart by a number. */
  private static List<Post> named(List<Post> posts) {
    Map<String, Integer> seen = new HashMap<>();
    return posts.stream()
        .map(post -> {
          int times = seen.merge(post.name(), 1, Integer::sum);
          return times == 1 ? post : post.withName(post.name() + "-" + times);
        })
        .toList();
  }

  /** Those that say more. */
  static List<Post> longer(List<Post> told, List<Post> shown) {
    return length(told) >= length(shown) ? told : shown;
  }

  private static int length(List<Post> posts) {
    return posts.stream().mapToInt(post -> post.text().length()).sum();
  }

  private static boolean callsItselfLive(Document page) {
    return Stream.concat(
                Stream.of(page.title()), page.select("h1").stream().limit(3).map(Element::text))
            .anyMatch(title -> LIVE.matcher(title).find())
        || page.select("link[rel=canonical], meta[property=og:url]").stream()
            .map(link -> link.attr("href") + link.attr("content"))
            .anyMatch(address -> LIVE_ADDRESS.matcher(address).find())
        || page.selectFirst("[itemtype~=LiveBlogPosting]") != null;
  }

  private static List<Post> told(LinkedData article, Document page) {
    List<LinkedData> updates = article.updates();
    List<Post> posts = new ArrayList<>();
    if (!updates.isEmpty()) {
      article.body().ifPresent(text -> posts.add(Post.summary(text)));
    }
    for (int i = 0; i < updates.size(); i++) {
      LinkedData update = updates.get(i);
      Optional<String> address =
          Stream.of("url", "@id", "mainEntityOfPage").flatMap(update::strings).findFirst();
      Optional<String> anchor =
          address.filter(url -> url.contains("#")).map(url -> url.substring(url.indexOf('#') + 1));
      List<String> dates =
          Stream.of("datePublished", "dateCreated", "dateModified")
              .flatMap(update::strings)
              .toList();
      Optional<String> text =
          update
              .body()
              .or(() -> anchor.flatMap(id -> ShownPosts.textAt(id, page)))
              .or(() -> update.strings("description").findFirst().map(Blocks::textOfString));
      String number = "post-" + (updates.size() - i);
      String name = anchor.or(() -> dates.stream().findFirst()).orElse(number);
      List<String> titles =
          Stream.of("headline", "name").flatMap(update::strings).map(Blocks::plain).toList();
      text.ifPresent(given ->
          posts.add(new Post(name, titles, dates, update.names("author").toList(), given)));
    }
    return posts;
  }
}
