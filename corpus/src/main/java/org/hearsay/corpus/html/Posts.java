package org.hearsay.corpus.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a live page, newest first or last as the page has them: schema.org's
 * LiveBlogPosting, as JSON-LD or in the markup, and on plain pages elements of one kind that stand
 * beside each other, each with its time, or headings that begin with a time.
 *
 * <p>A page that does not call itself live needs more of them, and a list of teasers, whose
 * headlines lead to pages of their own, is none.
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

  private static final Pattern LIVE_NAME =
      Pattern.compile("\\blive[-_]?(?:blog|update|post|entry|feed|ticker|event)", Pattern.CASE_INSENSITIVE);

  /** At the beginning of a post: a time of day, or how long ago it was. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?:[01]?\\d|2[0-3])[:.h][0-5]\\d\\b|\\b\\d{1,2}\\s?[ap]\\.?m\\b|\\b\\d{1,3}\\s?(?:m|h|min|mins|minutes|hours?)"
              + "(?: ago\\b|$)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TIME_BEFORE_TITLE =
      Pattern.compile(
          "^\\W*(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{2,4}\\b)?[\\s:|–—·-]*");

  private static final String MARKED =
      "[itemprop~=(?i)^liveBlogUpdate$], [itemtype~=LiveBlogPosting] [itemtype~=/BlogPosting]";
  private static final String HEADING = "h1, h2, h3, h4, h5, h6, [itemprop=headline]";

  /** Fewer on a page that does not call itself live are a page with a time on it. */
  private static final int FEWEST = 3;

  private static final int FEWEST_OF_LIVE = 2;

  /** Nobody has written more on one page; bounds the time it takes. */
  private static final int MOST_POSTS = 3_000;

  /** A longer line with a time in it is a sentence. */
  private static final int LONGEST_TIME = 80;

  /** How much of a page's prose its posts hold, where it does not call itself live. */
  private static final double LEAST_SHARE = 0.6;

  private final Document page;
  private final Comments comments;
  private final boolean isLive;

  private Posts(Document page, boolean isLive) {
    this.page = page;
    this.isLive = isLive;
    comments = Comments.below(page);
  }

  /** The posts, or none where the page is not live. */
  static List<Post> of(Document page, Optional<LinkedData> linked) {
    List<Post> told = linked.map(article -> told(article, page)).orElse(List.of());
    boolean isLive = !told.isEmpty() || callsItselfLive(page);
    List<Post> shown = new Posts(page, isLive).shown();
    return length(shown) > length(told) && !told.isEmpty() && shown.size() <= told.size()
        ? told
        : longer(told, shown);
  }

  private static List<Post> longer(List<Post> told, List<Post> shown) {
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
          update.body().or(() -> anchor.flatMap(id -> textAt(id, page)));
      String number = "post-" + (updates.size() - i);
      String name = anchor.or(() -> dates.stream().findFirst()).orElse(number);
      List<String> titles =
          Stream.of("headline", "name").flatMap(update::strings).map(Blocks::plain).toList();
      text.ifPresent(
          given ->
              posts.add(
                  new Post(name, titles, dates, update.names("author").toList(), given)));
    }
    return posts;
  }

  private static Optional<String> textAt(String id, Document page) {
    return Optional.ofNullable(page.getElementById(id))
        .flatMap(element -> new Posts(page, true).text(element));
  }

  private List<Post> shown() {
    List<Element> marked =
        page.select(MARKED).stream().filter(element -> text(element).isPresent()).toList();
    if (marked.size() >= FEWEST_OF_LIVE) {
      return posts(marked);
    }
    List<Post> alike = alike();
    List<Post> headed = isLive ? headed() : List.of();
    return longer(alike, headed);
  }

  /** Elements of one kind beside each other, each with a time. */
  private List<Post> alike() {
    List<Element> best = List.of();
    int most = 0;
    for (List<Element> elements : siblings().values()) {
      List<Element> posts = elements.stream().filter(this::isPost).toList();
      int length = posts.stream().mapToInt(this::proseLength).sum();
      if (posts.size() >= (isLive ? FEWEST_OF_LIVE : FEWEST)
          && posts.size() * 2 > elements.size()
          && length > most) {
        best = posts;
        most = length;
      }
    }
    boolean areAll = isLive || most >= LEAST_SHARE * proseLength(page.body());
    return areAll ? posts(best) : List.of();
  }

  private Map<String, List<Element>> siblings() {
    Map<String, List<Element>> siblings = new LinkedHashMap<>();
    int number = 0;
    for (Element parent : page.body().getAllElements()) {
      number++;
      if (parent.childrenSize() < FEWEST_OF_LIVE) {
        continue;
      }
      for (Element child : parent.children()) {
        switch (child.normalName()) {
          case "article", "section", "div", "li" -> {
            if (!Furniture.isNeverText(child)) {
              String kind = number + "." + child.normalName() + '.' + firstClass(child);
              siblings.computeIfAbsent(kind, k -> new ArrayList<>()).add(child);
            }
          }
          default -> {}
        }
      }
    }
    siblings
        .values()
        .removeIf(
            elements -> elements.size() < FEWEST_OF_LIVE || elements.size() > MOST_POSTS);
    return siblings;
  }

  /** Others tell what is special about one of them: that it is pinned, or the first. */
  private static String firstClass(Element element) {
    return element.classNames().stream().findFirst().orElse("");
  }

  private boolean isPost(Element element) {
    return hasTime(element)
        && !comments.contain(element)
        && !leadsElsewhere(element)
        && text(element).isPresent();
  }

  private boolean hasTime(Element element) {
    if (element.selectFirst("time") != null) {
      return element.select("time").size() <= 2 || isLive;
    }
    return Blocks.of(element).stream()
        .limit(3)
        .anyMatch(
            block -> block.text().length() <= LONGEST_TIME && TIME.matcher(block.text()).find());
  }

  private static boolean leadsElsewhere(Element element) {
    Element link = element.selectFirst("h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h3");
    if (link == null) {
      return false;
    }
    String address = link.attr("href");
    return !address.contains("#") && !address.isEmpty();
  }

  private int proseLength(Element element) {
    return blocks(element).stream()
        .filter(Block::isParagraph)
        .mapToInt(block -> block.text().length())
        .sum();
  }

  private List<Block> blocks(Element element) {
    return Blocks.of(element, new Dropped(element, comments));
  }

  private Optional<String> text(Element element) {
    return text(blocks(element));
  }

  private static Optional<String> text(List<Block> blocks) {
    List<Block> kept =
        blocks.stream()
            .filter(block -> !block.isHeading() && !block.isLink() && !FurnitureLines.holds(block))
            .dropWhile(block -> !block.isText())
            .toList();
    return kept.stream().anyMatch(Block::isParagraph)
        ? Optional.of(Blocks.joined(kept))
        : Optional.empty();
  }

  private List<Post> posts(List<Element> elements) {
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      String number = "post-" + (elements.size() - i);
      text(element)
          .ifPresent(
              text -> posts.add(post(element, element.selectFirst(HEADING), number, text)));
    }
    return posts;
  }

  private static Post post(
      Element element, @Nullable Element heading, String number, String text) {
    List<String> dates =
        Stream.of("datetime", "content", "data-timestamp")
            .flatMap(
                attribute ->
                    element.select("time, [itemprop=datePublished]").stream()
                        .map(time -> time.attr(attribute)))
            .filter(date -> !date.isEmpty())
            .toList();
    String name =
        element.id().isEmpty() ? dates.stream().findFirst().orElse(number) : element.id();
    List<String> authors =
        element.select("[itemprop=author] [itemprop=name], [rel=author]").eachText();
    return new Post(name, title(heading), dates, authors, text);
  }

  private static List<String> title(@Nullable Element heading) {
    if (heading == null) {
      return List.of();
    }
    Matcher time = TIME_BEFORE_TITLE.matcher(Blocks.plain(heading.text()));
    String title = time.replaceFirst("");
    return title.isEmpty() || title.length() <= 3 ? List.of() : List.of(title);
  }

  /** What stands below headings that begin with a time, up to the next. */
  private List<Post> headed() {
    List<Post> posts = new ArrayList<>();
    List<Block> below = new ArrayList<>();
    Element heading = null;
    for (Block block : blocks(page.body())) {
      boolean begins = block.isHeading() && TIME_BEFORE_TITLE.matcher(block.text()).find();
      boolean ends = block.isHeading() && (begins || Comments.begin(block));
      if (ends) {
        add(heading, below, posts);
        heading = begins ? block.within() : null;
        below.clear();
      } else if (heading != null) {
        below.add(block);
      }
    }
    add(heading, below, posts);
    return posts.size() >= FEWEST_OF_LIVE ? posts : List.of();
  }

  private static void add(@Nullable Element heading, List<Block> below, List<Post> posts) {
    if (heading != null) {
      Element place = heading;
      text(below)
          .ifPresent(text -> posts.add(post(place, place, Blocks.plain(place.text()), text)));
    }
  }
}
