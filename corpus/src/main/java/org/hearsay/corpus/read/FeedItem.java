package org.hearsay.corpus.read;

import java.util.Optional;

/** What items of all feeds have in common. */
final class FeedItem {

  /** An item is less than the page of the same address and must not take its place in an index. */
  private static final String MARK = "#item";

  private FeedItem() {}

  /**
   * Names an item by what its feed calls it where that is an address, which no other feed uses,
   * else by its page.
   */
  static void identify(Draft draft, Optional<String> name) {
    Optional<String> address = name.filter(given -> given.contains(":"));
    draft.put(Field.ID, address.or(() -> draft.get(Field.URL)).map(given -> given + MARK));
  }
}
