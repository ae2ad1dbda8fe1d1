package org.hearsay.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a page.
 *
 * @param section the entry of the menu that the page belongs to; empty where to none
 * @param query what stands in the search box
 * @param notices what a visitor has to know first, such as that the events are being compared
 * @param refresh seconds after which the browser asks again; null where it need not
 */
record Layout(
    String title, String section, String query, List<String> notices, @Nullable Integer refresh) {

  /** An entry of the menu. */
  record Entry(String label, String address) {}

  /** The menu. */
  static final List<Entry> MENU =
      List.of(
          new Entry("Home", "/"),
          new Entry("Search", "/search"),
          new Entry("Events", "/events"),
          new Entry("Changes", "/changes"),
          new Entry("Speakers", "/speakers"),
          new Entry("Outlets", "/outlets"),
          new Entry("About", "/about"),
          new Entry("Help", "/help"));
}
