package org.hearsay.compare.event;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.hearsay.compare.digest.Digest;
import org.hearsay.compare.digest.Telling;
import org.hearsay.corpus.Happening;
import org.jspecify.annotations.Nullable;

/**
 * What, when and where each passage of one article says that something happened. A name is
 * understood by the other places of the article. Not thread-safe.
 */
final class Setting {

  /** How long before publication something can have happened that an article tells as news. */
  private static final int NEWS_DAYS = 7;

  private final Digest digest;
  private final Kinds kinds;
  private final Surroundings around;
  private final IdentityHashMap<Telling, Aside> asides = new IdentityHashMap<>();

  Setting(Digest digest, Gazetteer gazetteer, Kinds kinds) {
    this.digest = digest;
    this.kinds = kinds;
    this.around = new Surroundings(gazetteer, digest.locations());
  }

  Digest digest() {
    return digest;
  }

  Kinds kinds() {
    return kinds;
  }

  @Nullable LocalDate published() {
    return digest.source().published();
  }

  Optional<String> kind(Telling telling) {
    Happening event = telling.event();
    return event == null || event.trigger() == null ? Optional.empty() : kinds.of(event.trigger());
  }

  /** When the passage says it was, by its own words first. */
  Optional<Period> period(Telling telling) {
    Aside aside = aside(telling);
    Optional<Period> read = Period.of(telling.event());
    if (aside.isOther()) {
      return Optional.empty();
    }
    boolean isCloser =
        aside.period().isEmpty() || read.filter(aside.period().get()::holds).isPresent();
    return isCloser ? read : aside.period();
  }

  /** Whether the passage calls it another happening than the one before. */
  boolean isOther(Telling telling) {
    return aside(telling).isOther();
  }

  private Aside aside(Telling telling) {
    return asides.computeIfAbsent(telling, found -> Aside.of(found, kinds));
  }

  Optional<Place> place(Telling telling) {
    Happening event = telling.event();
    String name = event == null ? null : event.place();
    // The place of another happening is not that of the article, from which a figure has it else.
    boolean isOwn = name == null || !isOther(telling) || telling.sentence().contains(name);
    return isOwn ? place(name) : Optional.empty();
  }

  Optional<Place> place(@Nullable String name) {
    return around.find(name);
  }

  /** Those of the places that are known. */
  List<Place> places(List<String> names) {
    return names.stream().map(around::find).flatMap(Optional::stream).filter(Place::known).toList();
  }

  boolean fits(Optional<String> a, Optional<String> b) {
    return a.isEmpty()
        || b.isEmpty()
        || kinds.compatible(a.get(), b.get())
        || kinds.siblings(a.get(), b.get());
  }

  /** Whether an article can tell it as news. */
  boolean isNews(Period period) {
    LocalDate published = published();
    return published != null
        && !period.to().isBefore(published.minusDays(NEWS_DAYS))
        && !period.from().isAfter(published.plusDays(1));
  }

  /** Where the article was written, if it names another place as the one it is about. */
  Optional<String> desk() {
    Optional<Place> desk = place(digest.dateline());
    boolean elsewhere =
        desk.isPresent()
            && places(digest.leadPlaces()).stream()
                .anyMatch(place -> place.to(desk.get()) == Place.Relation.APART);
    return elsewhere ? desk.map(Place::name) : Optional.empty();
  }
}
