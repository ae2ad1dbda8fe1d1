package org.hearsay.index;

import java.util.Optional;

/** The address of an article as a term that finds it, under every link to it. */
public final class ArticleAddress {

  private ArticleAddress() {}

  /** The term of {@link Schema#KEY}; nothing where it is no address of a page. */
  public static Optional<String> key(String url) {
    return Optional.ofNullable(ArticleKeys.address(url)).map(address -> "address " + address);
  }
}
