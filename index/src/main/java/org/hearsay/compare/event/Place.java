package org.hearsay.compare.event;

import java.util.List;
import org.hearsay.compare.text.Words;

/**
 * A place with those that contain it, the narrowest first: Ghouta, Damascus, Syria.
 *
 * @param chain never empty, in the spelling of {@link Words#name}
 * @param known whether the gazetteer knows the narrowest
 */
public record Place(List<String> chain, boolean known) {

  /** How two places stand to each other. */
  public enum Relation {
    SAME,
    /** One lies in the other. */
    WITHIN,
    /** Nobody knows. */
    UNKNOWN,
    /** Two places of which neither lies in the other. */
    APART
  }

  public String name() {
    return chain.getFirst();
  }

  /** The country or the widest place known. */
  public String widest() {
    return chain.getLast();
  }

  public Relation to(Place other) {
    if (name().equals(other.name())) {
      return Relation.SAME;
    }
    if (chain.contains(other.name()) || other.chain.contains(name())) {
      return Relation.WITHIN;
    }
    return (known && other.known) || disjointAbove(other) ? Relation.APART : Relation.UNKNOWN;
  }

  /** Two places of different countries lie apart, also where one of them is a village. */
  private boolean disjointAbove(Place other) {
    return (known || chain.size() > 1)
        && (other.known || other.chain.size() > 1)
        && !widest().equals(other.widest());
  }

  /** "Harbour Street" and "Harbour", of which no gazetteer knows. */
  public boolean isNamedAs(Place other) {
    String own = chain.getFirst();
    String theirs = other.chain.getFirst();
    return own.startsWith(theirs + " ") || theirs.startsWith(own + " ");
  }
}
