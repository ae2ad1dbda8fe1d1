package org.hearsay.compare.event;

import java.util.List;
import java.util.Set;
import org.hearsay.compare.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A place with those that contain it, the narrowest first: Ghouta, Damascus, Syria.
 *
 * @param chain never empty, in the spelling of {@link Names#key}
 * @param known whether the gazetteer knows the narrowest
 * @param isListed whether it stands in the list by hand and is no state or province: each place
 *     that contains another of the list says so, and nothing is said of others
 * @param spot where it lies; null of what is no town, or not known
 */
public record Place(List<String> chain, boolean known, boolean isListed, @Nullable Spot spot) {

  private static final Set<String> SITES = Words.list(Place.class, "sites.txt");

  private static final double PLAIN = 60_000;

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

  /** A place of which no list knows. */
  static Place unknown(List<String> chain) {
    return new Place(List.copyOf(chain), false, false, null);
  }

  public String name() {
    return chain.getFirst();
  }

  /** The country or the widest place known. */
  public String widest() {
    return chain.getLast();
  }

  /** The place below the country: a state, a province, or a city of which nobody knows more. */
  private String division() {
    return chain.get(Math.max(0, chain.size() - 2));
  }

  public Relation to(Place other) {
    if (name().equals(other.name())) {
      return isNamesakeOf(other) ? Relation.APART : Relation.SAME;
    }
    if (chain.contains(other.name()) || other.chain.contains(name())) {
      return Relation.WITHIN;
    }
    if (known && other.known && widest().equals(other.widest())) {
      return inOneCountry(other);
    }
    return (known && other.known) || disjointAbove(other) ? Relation.APART : Relation.UNKNOWN;
  }

  /** Springfield, Illinois, and Springfield, Missouri. */
  private boolean isNamesakeOf(Place other) {
    return known
        && other.known
        && chain.size() > 1
        && other.chain.size() > 1
        && !chain.subList(1, chain.size()).contains(other.chain.get(1))
        && !other.chain.subList(1, other.chain.size()).contains(chain.get(1));
  }

  /** Whether nobody takes it for another: a country, a region or a town of some size. */
  boolean isPlain() {
    return spot == null || spot.inhabitants() >= PLAIN;
  }

  /** Whether both are towns or both villages; a village may be a part of a town, as sites are. */
  boolean isRivalOf(Place other) {
    return known == other.known && !isSite() && !other.isSite();
  }

  private boolean isSite() {
    return SITES.contains(name().substring(name().lastIndexOf(' ') + 1));
  }

  /** "New York" may be the state. */
  private boolean mayContain(Place other) {
    return other.chain.contains(name() + " state");
  }

  private Relation inOneCountry(Place other) {
    if (mayContain(other) || other.mayContain(this)) {
      return Relation.UNKNOWN;
    }
    if (spot != null && other.spot != null) {
      if (spot.isSuburban(other.spot)) {
        return Relation.WITHIN;
      }
      return spot.isNear(other.spot) ? Relation.UNKNOWN : Relation.APART;
    }
    // Of a region of the list nobody says which towns lie in it that are not of the list.
    boolean isDivided = isDivision() || other.isDivision() || !(isListed || other.isListed);
    boolean areApart =
        (isListed && other.isListed)
            || (isDivided
                && chain.size() > 1
                && other.chain.size() > 1
                && !division().equals(other.division()));
    return areApart ? Relation.APART : Relation.UNKNOWN;
  }

  /** A state or a province, whose borders are known. */
  private boolean isDivision() {
    return spot == null && !isListed;
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
