package org.hearsay.corpus.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The posts that a live page shows: elements that schema.org marks as such, elements of one kind
 * that stand beside each other, each with its time, or what stands below headings that begin with a
 * time.
 *
 * <p>A page that does not call itself live needs more of them, and a list of teasers, whose
 * headlines lead to pages of their own, is none.
 */
final class ShownPosts {

  /** What pages call a post, which may then do without a time. */
  private static final Pattern POST_NAME =
      Pattern.compile(
          "(?:^|[\\s_-])(?:live|update|post|entry|event|bulletin)(?:$|[\\s_-]|\\d|blog|post|entry)",
          Pattern.CASE_INSENSITIVE);

  /** At the beginning of a post: a time of day, or how long ago it was. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?:[01]?\\d|2[0-3])[:.h][0-5]\\d\\b|\\b\\d{1,2}\\s?[ap]\\.?m\\b|\\b\\d{1,3}\\s?(?:m|h|min|mins|minutes|hours?)"
              + "(?: ago\\b|$)",
          Pattern.CASE_INSENSITIVE);

  private static final String MARKED =
      "[itemprop~=(?i)^liveBlogUpdate$], [itemtype~=LiveBlogPosting] [itemtype~=/BlogPosting]";
  private static final String HEADING = "h1, h2, h3, h4, h5, h6, [itemprop=headline]";

  /** Fewer on a page that does not call itself live are a page with a time on it. */
  private static final int FEWEST = 3;

  private static final int FEWEST_OF_LIVE = 2;

  /** A shorter post says nothing, in characters. */
  private static final int SHORTEST = 20;

  /** Shorter text above the posts is a line on the page. */
  private static final int SHORTEST_SUMMARY = 140;

  /** Nobody has written more on one page; bounds the time it takes. */
  private static final int MOST_POSTS = 3_000;

  /** A longer line with a time in it is a sentence. */
  private static final int LONGEST_TIME = 80;

  /** How much of a page's prose its posts hold, where it does not call itself live. */
  private static final double LEAST_SHARE = 0.6;

  private final Document page;
  private final Comments comments;
  private final boolean isLive;

  /**
   * @param isLive whether the page calls itself live
   */
  ShownPosts(Document page, boolean isLive) {
    this.page = page;
    this.isLive = isLive;
    comments = Comments.below(page);
  }

  /** What the post at an anchor of the page says. */
  static Optional<String> textAt(String id, Document page) {
    return Optional.ofNullable(page.getElementById(id))
        .flatMap(element -> new ShownPosts(page, true).text(element));
  }

  /** The posts, or none where the page is not live. */
  List<Post> posts() {
    List<Element> marked =
        page.select(MARKED).stream().filter(element -> text(element).isPresent()).toList();
    if (marked.size() >= FEWEST_OF_LIVE) {
      return withSummary(marked);
    }
    List<Post> alike = alike();
    List<Post> headed = isLive ? TimedPosts.of(blocks(page.body())) : List.of();
    return headed.size() < FEWEST_OF_LIVE ? alike : Posts.longer(alike, headed);
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
    return areAll ? withSummary(best) : List.of();
  }

  /** With what the page says between its headline and the first of them. */
  private List<Post> withSummary(List<Element> elements) {
    List<Post> posts = posts(elements);
    if (posts.isEmpty()) {
      return posts;
    }
    Headline headline = new Headline(page);
    List<Block> above =
        blocks(page.body()).stream()
            .takeWhile(block -> !block.isWithin(elements.getFirst()))
            .filter(block -> headline.isBefore(block) && block.isProse())
            .filter(block -> elements.stream().noneMatch(block::isWithin))
            .filter(block -> !FurnitureLines.holds(block))
            .toList();
    String summary = Blocks.joined(above);
    if (summary.length() >= SHORTEST_SUMMARY) {
      posts.addFirst(Post.summary(summary));
    }
    return posts;
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
        .removeIf(elements -> elements.size() < FEWEST_OF_LIVE || elements.size() > MOST_POSTS);
    return siblings;
  }

  /** Others tell what is special about one of them: that it is pinned, or the first. */
  private static String firstClass(Element element) {
    return element.classNames().stream().findFirst().orElse("");
  }

  private boolean isPost(Element element) {
    return (hasTime(element) || (isLive && isCalledPost(element)))
        && !comments.contain(element)
        && !leadsElsewhere(element)
        && text(element).isPresent();
  }

  private static boolean isCalledPost(Element element) {
    return element.normalName().equals("article")
        || POST_NAME.matcher(element.className() + ' ' + element.id()).find();
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
    Element link =
        element.selectFirst("h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h3");
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

  /** What blocks of a post say, without what stands around it. */
  static Optional<String> text(List<Block> blocks) {
    List<Block> kept =
        blocks.stream()
            .filter(block -> !block.isHeading() && !block.isLink() && !FurnitureLines.holds(block))
            .dropWhile(block -> !block.isText())
            .toList();
    return kept.stream().anyMatch(block -> block.isText() && block.text().length() >= SHORTEST)
        ? Optional.of(Blocks.joined(kept))
        : Optional.empty();
  }

  private List<Post> posts(List<Element> elements) {
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      String number = "post-" + (elements.size() - i);
      text(element)
          .ifPresent(text -> posts.add(post(element, element.selectFirst(HEADING), number, text)));
    }
    return posts;
  }

  private static Post post(Element element, @Nullable Element heading, String number, String text) {
    List<String> dates =
        Stream.of("datetime", "content", "data-timestamp")
            .flatMap(attribute ->
                element.select("time, [itemprop=datePublished]").stream()
                    .map(time -> time.attr(attribute)))
            .filter(date -> !date.isEmpty())
            .toList();
    String name = element.id().isEmpty() ? dates.stream().findFirst().orElse(number) : element.id();
    List<String> authors =
        element.select("[itemprop=author] [itemprop=name], [rel=author]").eachText();
    return new Post(name, title(heading), dates, authors, text);
  }

  private static List<String> title(@Nullable Element heading) {
    if (heading == null) {
      return List.of();
    }
    String title = TimedPosts.withoutTime(Blocks.plain(heading.text()));
    return title.isEmpty() || title.length() <= 3 ? List.of() : List.of(title);
  }
}
