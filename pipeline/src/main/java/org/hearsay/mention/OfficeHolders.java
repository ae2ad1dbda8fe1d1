package org.hearsay.mention;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.corpus.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Who held which office when, from {@code office-holders.txt}: gives "President Putin" and "the
 * Russian president" a full name. A name is given only where office, country, surname and day, as
 * far as the article tells them, agree on one person. Immutable, so threads may share it.
 */
public final class OfficeHolders {

  /** How long newspapers go on writing the title after the last day. */
  private static final int DAYS_OF_GRACE = 7;

  /** Nobody is known to be in office after this day: the list was written then. */
  private static final LocalDate KNOWN_UNTIL = LocalDate.of(2025, 6, 30);

  private static final Set<String> PAST = Set.of("former", "ex", "late", "then");
  private static final Set<String> OTHER_RANK =
      Set.of("vice", "deputy", "acting", "assistant", "interim", "elect", "shadow");

  private final Lexicon lexicon;
  private final Map<String, Set<OfficeHolder>> bySurname = new HashMap<>();
  private final Map<String, Set<OfficeHolder>> byOffice = new HashMap<>();

  private OfficeHolders(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (String line : ResourceLines.of(OfficeHolders.class, "office-holders.txt")) {
      OfficeHolder holder = OfficeHolder.parse(line);
      holder
          .surnames()
          .forEach(name -> bySurname.computeIfAbsent(name, n -> new HashSet<>()).add(holder));
      byOffice.computeIfAbsent(holder.office(), office -> new HashSet<>()).add(holder);
    }
  }

  /** The list that is shipped, loaded once. */
  public static OfficeHolders standard() {
    return Standard.HOLDERS;
  }

  /**
   * The full name of somebody whom an article calls by the surname alone.
   *
   * @param forms how the article writes the name
   * @param roles what it calls them beside the name
   * @param gender as pronouns and titles tell it
   * @param published the article's day
   * @param names whether the article names a country or a body
   */
  Optional<String> fullName(
      Collection<PersonName> forms,
      List<Role> roles,
      Gender gender,
      LocalDate published,
      Predicate<String> names) {
    Set<String> written =
        forms.stream().map(form -> String.join(" ", form.words())).collect(Collectors.toSet());
    Set<String> found = new HashSet<>();
    for (OfficeHolder holder : bySurname.getOrDefault(written.iterator().next(), Set.of())) {
      if (holder.surnames().containsAll(written)
          && !gender.clashesWith(lexicon.firstName(firstName(holder)))
          && agrees(holder, roles, published, names)) {
        found.add(holder.name());
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /**
   * Who is meant by a description that names an office and its country or body and nothing else:
   * "Russian president", "UN secretary-general".
   */
  public Optional<String> holderOf(String description, LocalDate published) {
    if (published.isAfter(KNOWN_UNTIL)) {
      return Optional.empty();
    }
    Set<String> found = new HashSet<>();
    byOffice.forEach((office, holders) -> {
      String place = placeIn(description, office);
      if (place != null) {
        holders.stream()
            .filter(holder -> holder.holdsOn(published) && isPlaceOf(holder, place))
            .forEach(holder -> found.add(holder.name()));
      }
    });
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private static String firstName(OfficeHolder holder) {
    return holder.name().split(" ", 2)[0];
  }

  private boolean agrees(
      OfficeHolder holder, List<Role> roles, LocalDate published, Predicate<String> names) {
    boolean placed = holder.places().stream().anyMatch(names);
    if (roles.isEmpty()) {
      return placed && holder.alone() && holder.holdsOn(published);
    }
    return roles.stream()
        .anyMatch(role ->
            isOffice(holder, role)
                && isThen(holder, role, published)
                && (isPlacedBy(holder, role)
                    || (role.countries().isEmpty()
                        && (holder.alone() || (placed && isPlain(holder, role))))));
  }

  private boolean isOffice(OfficeHolder holder, Role role) {
    Set<String> called = new HashSet<>(role.words());
    called.addAll(words(role.noun().name()));
    Set<String> office = words(holder.office());
    if (OTHER_RANK.stream().anyMatch(rank -> called.contains(rank) && !office.contains(rank))) {
      return false;
    }
    return called.containsAll(office)
        || lexicon.role(holder.office()).filter(noun -> canBeCalled(noun, role.noun())).isPresent();
  }

  /** "leader" for a president, and "ruler" as another word for leader. */
  private boolean canBeCalled(RoleNoun office, RoleNoun noun) {
    return office.wider().contains(noun.name())
        || (office.wider().contains("leader")
            && noun.wider().contains("leader")
            && !byOffice.containsKey(noun.name()));
  }

  /** "President Garcia", not "Council President Garcia". */
  private static boolean isPlain(OfficeHolder holder, Role role) {
    Set<String> office = words(holder.office());
    return role.words().stream().allMatch(word -> office.contains(word) || PAST.contains(word));
  }

  private static boolean isThen(OfficeHolder holder, Role role, LocalDate published) {
    boolean past = words(role.text()).stream().anyMatch(PAST::contains);
    return past
        ? holder.hasLeftBy(published)
        : holder.holdsOn(published) || holder.holdsOn(published.minusDays(DAYS_OF_GRACE));
  }

  private static boolean isPlacedBy(OfficeHolder holder, Role role) {
    String text = " " + role.text() + " ";
    return holder.places().stream()
        .anyMatch(place -> role.countries().contains(place) || text.contains(" " + place + " "));
  }

  /** "Russian" of "Russian president", "France" of "president of France"; null for no such form. */
  private static @Nullable String placeIn(String description, String office) {
    String lower = description.toLowerCase(Locale.ROOT).replace("defence", "defense");
    if (lower.endsWith(" " + office)) {
      String before = description.substring(0, lower.length() - office.length() - 1).strip();
      return before.replaceAll("\\s?['’]s?$", "");
    }
    String of = office + " of ";
    return lower.startsWith(of)
        ? description.substring(of.length()).replaceFirst("^the ", "")
        : null;
  }

  private boolean isPlaceOf(OfficeHolder holder, String place) {
    String country = lexicon.countryOf(place);
    return holder.places().contains(country == null ? place : country);
  }

  private static Set<String> words(String text) {
    return new HashSet<>(
        Arrays.asList(
            text.toLowerCase(Locale.ROOT).replace("defence", "defense").split("[ -]", -1)));
  }

  private static final class Standard {
    private static final OfficeHolders HOLDERS = new OfficeHolders(Lexicon.standard());
  }
}
