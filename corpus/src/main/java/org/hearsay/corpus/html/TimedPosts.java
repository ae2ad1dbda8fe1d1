package org.hearsay.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a live page that stand one below the other in one column: each begins with a time,
 * as a heading, as a line of its own, or in bold at the start of its first paragraph.
 */
final class TimedPosts {

  private static final Pattern TIME =
      Pattern.compile(
          "^\\W*(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{2,4}\\b)?[\\s:|–—·-]*");

  /** A longer line says more than when. */
  private static final int LONGEST_LINE = 40;

  private final List<Post> posts = new ArrayList<>();
  private final List<Block> below = new ArrayList<>();
  private @Nullable Block beginning;

  private TimedPosts() {}

  /** The posts among all that a page shows, in their order. */
  static List<Post> of(List<Block> blocks) {
    TimedPosts timed = new TimedPosts();
    blocks.forEach(timed::add);
    timed.end();
    return timed.posts;
  }

  private void add(Block block) {
    if (begins(block)) {
      end();
      beginning = block;
      String rest = withoutTime(block.text());
      if (!block.isHeading() && !rest.isEmpty()) {
        below.add(new Block(rest, block.within(), Math.min(block.linked(), rest.length())));
      }
    } else if (block.isHeading() && Comments.begin(block)) {
      end();
    } else if (beginning != null) {
      below.add(block);
    }
  }

  private static boolean begins(Block block) {
    return !block.isLink()
        && TIME.matcher(block.text()).find()
        && (block.isHeading() || block.text().length() <= LONGEST_LINE || hasBoldTime(block));
  }

  private static boolean hasBoldTime(Block block) {
    Element bold = block.within().selectFirst("strong, b, time, span");
    return bold != null
        && !bold.text().isEmpty()
        && block.text().startsWith(bold.text())
        && TIME.matcher(bold.text()).find();
  }

  /** A headline without the time before it. */
  static String withoutTime(String text) {
    Matcher time = TIME.matcher(text);
    return time.replaceFirst("");
  }

  private void end() {
    Block heading = beginning;
    if (heading != null) {
      Optional<String> text = ShownPosts.text(below);
      List<String> titles =
          heading.isHeading()
              ? List.of(withoutTime(heading.text())).stream().filter(t -> t.length() > 3).toList()
              : List.of();
      Matcher time = TIME.matcher(heading.text());
      String name = time.find() ? time.group().replaceAll("[^\\w:.]+", "-") : "";
      text.ifPresent(given -> posts.add(new Post(name, titles, List.of(), List.of(), given)));
    }
    beginning = null;
    below.clear();
  }
}
