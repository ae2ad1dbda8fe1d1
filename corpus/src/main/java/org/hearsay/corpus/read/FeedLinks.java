package org.hearsay.corpus.read;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.Jsoup;

/** The feeds that a page names in its head, as browsers and feed readers find them. */
final class FeedLinks {

  private static final String FEEDS =
      "link[rel~=(?i)\\balternate\\b][type~=(?i)^application/(rss\\+xml|atom\\+xml|feed\\+json)]";

  private static final int MOST = 5;

  private FeedLinks() {}

  /** Their addresses, in the order of the page. */
  static Set<String> of(String html, String address) {
    Set<String> feeds = new LinkedHashSet<>();
    Jsoup.parse(html, address).select(FEEDS).stream()
        .map(link -> link.absUrl("href"))
        .filter(link -> !link.isEmpty())
        .limit(MOST)
        .forEach(link -> feeds.add(Shown.harmless(link)));
    return feeds;
  }
}
