package org.hearsay.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of shared quotes shows.
 *
 * @param waiting why nothing is known; empty where it is
 * @param count how many there are
 * @param alike whether those are asked for that all tell alike
 * @param outlets those that are asked for, side by side
 * @param all every outlet that has one, to choose from
 */
record WordingsView(
    String waiting,
    String count,
    String words,
    boolean alike,
    List<String> outlets,
    List<String> all,
    List<Content> quotes,
    @Nullable String previous,
    @Nullable String next) {

  /** What is chosen in the first or the second box; empty where nothing is. */
  String outlet(int box) {
    return box < outlets.size() ? outlets.get(box) : "";
  }
}
