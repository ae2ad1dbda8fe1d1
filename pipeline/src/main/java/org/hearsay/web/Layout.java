package org.hearsay.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a page.
 *
 * @param section the entry of the menu that the page belongs to; empty where to none
 * @param query what stands in the search box
 * @param notices what a visitor has to know first, such as that an index cannot be read
 * @param refresh seconds after which a browser without scripts asks again; null where it need not
 * @param progress how far the comparison that is on its way is; null where none is
 * @param state of what is shown, as the API gives it: a script looks whether it is another by now
 */
record Layout(
    String title,
    String section,
    String query,
    List<String> notices,
    @Nullable Integer refresh,
    @Nullable String progress,
    String state) {

  /** An entry of the menu. */
  record Entry(String label, String address) {}

  /** The menu. */
  static final List<Entry> MENU =
      List.of(
          new Entry("Home", "/"),
          new Entry("Search", "/search"),
          new Entry("Events", "/events"),
          new Entry("Quotes", "/wordings"),
          new Entry("Changes", "/changes"),
          new Entry("Speakers", "/speakers"),
          new Entry("Outlets", "/outlets"),
          new Entry("About", "/about"),
          new Entry("Help", "/help"));
}
