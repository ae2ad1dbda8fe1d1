package org.hearsay.corpus.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an input can say about an article, with the names it may say it under, the best first. Case,
 * spaces, hyphens and underscores in names do not count: "Published-At" is "publishedAt".
 */
enum Field {
  ID("id"),
  OUTLET("outlet outletname publisher source"),
  TITLE("title headline"),
  URL("url link"),
  PUBLISHED("published publishedat datepublished date"),
  AUTHORS("authors author byline"),
  LANGUAGE("language lang"),
  EMBARGO("embargo embargoed embargoeduntil embargountil embargodate embargotime embargoeddate"),
  TEXT("text articlebody body content");

  /** A field under one of its names. */
  record Named(Field field, int rank) {}

  private static final Pattern SEPARATORS = Pattern.compile("[\\s_-]");
  private static final Map<String, Named> BY_NAME = new HashMap<>();

  static {
    for (Field field : values()) {
      for (String name : field.names()) {
        BY_NAME.put(name, new Named(field, field.names().indexOf(name)));
      }
    }
  }

  private final String spacedNames;

  Field(String spacedNames) {
    this.spacedNames = spacedNames;
  }

  private List<String> names() {
    return List.of(spacedNames.split(" ", -1));
  }

  static Optional<Named> named(String name) {
    String plain = SEPARATORS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_NAME.get(plain));
  }

  /** As messages call it: "published". */
  String label() {
    return names().getFirst();
  }
}
