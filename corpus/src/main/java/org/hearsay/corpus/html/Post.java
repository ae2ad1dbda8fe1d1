package org.hearsay.corpus.html;

import java.util.List;

/**
 * One post of a live page.
 *
 * @param name what tells it from the page's other posts, as in the page's address: its anchor, its
 *     time, or its number from the oldest on
 * @param titles its own headline, where it has one
 * @param dates when it was posted; not all of them need be dates
 * @param authors none where it names nobody
 */
public record Post(
    String name, List<String> titles, List<String> dates, List<String> authors, String text) {

  public Post {
    titles = List.copyOf(titles);
    dates = List.copyOf(dates);
    authors = List.copyOf(authors);
  }

  /** What a live page says above its posts, under its own title and day. */
  static Post summary(String text) {
    return new Post("summary", List.of(), List.of(), List.of(), text);
  }

  Post withName(String other) {
    return new Post(other, titles, dates, authors, text);
  }
}
