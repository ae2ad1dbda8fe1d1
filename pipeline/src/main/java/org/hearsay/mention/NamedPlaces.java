package org.hearsay.mention;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/** The countries and bodies that an article names, asked for first when a name needs them. */
final class NamedPlaces {

  private final ParsedArticle article;
  private final Lexicon lexicon;
  private @Nullable Set<String> named;

  NamedPlaces(ParsedArticle article, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
  }

  /** Whether the article names the country or its people, or the body by this name. */
  boolean holds(String place) {
    Set<String> known = named;
    if (known == null) {
      known = named();
      named = known;
    }
    return known.contains(place) || (place.indexOf(' ') > 0 && article.text().contains(place));
  }

  private Set<String> named() {
    Set<String> found = new HashSet<>();
    String before = "";
    for (Token token : article.tokens()) {
      found.add(token.word());
      add(token.word(), found);
      add(before + " " + token.word(), found);
      before = token.word();
    }
    return found;
  }

  private void add(String name, Set<String> found) {
    String country = lexicon.countryOf(name);
    if (country != null) {
      found.add(country);
    }
  }
}
