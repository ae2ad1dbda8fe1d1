package org.hearsay.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.syntax.ParsedArticle;

/**
 * Who is meant where an article writes a surname alone that an office, or everybody, ties to one
 * who holds it: "President Putin" is Vladimir Putin, though no other Putin than Maria is named in
 * full. Not thread-safe.
 */
final class TitledHolders {

  private final ParsedArticle article;
  private final RoleFinder roles;
  private final NamedPlaces places;

  TitledHolders(ParsedArticle article, Lexicon lexicon) {
    this.article = article;
    roles = new RoleFinder(lexicon);
    places = new NamedPlaces(article, lexicon);
  }

  /**
   * The full name; empty where nobody is known to have held the office.
   *
   * @param isAlone whether the surname without any office will do, of those whom newspapers call so
   */
  Optional<PersonName> of(NameMention mention, PersonName name, boolean isAlone) {
    LocalDate published = article.article().published();
    List<Role> titles = published == null ? List.of() : roles.rolesAt(article, mention);
    return published == null || (titles.isEmpty() && !isAlone)
        ? Optional.empty()
        : OfficeHolders.standard()
            .fullName(List.of(name), titles, mention.title(), published, places::holds)
            .map(found -> PersonName.of(List.of(found.split(" ", -1))));
  }
}
