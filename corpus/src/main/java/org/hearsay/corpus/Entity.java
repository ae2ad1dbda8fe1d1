package org.hearsay.corpus;

import java.util.List;

/**
 * Somebody or something that an article names, with every mention of it by name.
 *
 * @param id unique within the article: "e1"
 * @param name the fullest form that the article gives
 * @param mentions in the order of the text
 */
public record Entity(String id, EntityKind kind, String name, List<Span> mentions) {
  public Entity {
    mentions = List.copyOf(mentions);
  }
}
