package org.hearsay.compare.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.compare.digest.Copies;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.QuoteVerdict;
import org.hearsay.compare.finding.SharedQuote;
import org.hearsay.compare.text.Groups;
import org.hearsay.compare.wording.SayingPairs.Pair;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.identity.NameKey;

/** Tells of the utterances that several outlets have: their wordings, and what differs. */
public final class SharedQuotes {

  private static final Comparator<Pair> HEAVIEST_FIRST =
      Comparator.comparing(Pair::weight).reversed().thenComparingInt(pair -> pair.quoted() ? 0 : 1);

  private final Copies copies;

  /** How many sayings each speaker has in all. */
  private final Map<String, Integer> spoken = new HashMap<>();

  public SharedQuotes(Copies copies) {
    this.copies = copies;
  }

  /** The quotes that several outlets have, and which quotes of which articles they are. */
  public record Found(List<SharedQuote> quotes, Utterances utterances) {}

  /**
   * Finds them.
   *
   * @param sayings in the order of their articles' ids
   */
  public Found in(List<Saying> sayings) {
    List<Pair> pairs = new SayingPairs(sayings).all();
    spoken.clear();
    sayings.forEach(saying -> spoken.merge(saying.speaker(), 1, Integer::sum));
    List<Ranked> found = new ArrayList<>();
    List<Pair> quoted = pairs.stream().filter(Pair::quoted).toList();
    Groups groups = joined(quoted, sayings.size());
    found.addAll(shared(groups, quoted, sayings));
    Set<Integer> grouped = new TreeSet<>();
    quoted.forEach(pair -> grouped.addAll(List.of(pair.a(), pair.b())));
    List<Pair> told =
        pairs.stream()
            .filter(pair -> !grouped.contains(pair.a()) && !grouped.contains(pair.b()))
            .toList();
    found.addAll(shared(joined(told, sayings.size()), told, sayings));
    found.sort(
        Comparator.comparing(Ranked::main, HEAVIEST_FIRST)
            .thenComparingInt(ranked -> -ranked.outlets())
            .thenComparingInt(ranked -> -ranked.quote().versions().getFirst().text().length())
            .thenComparing(ranked -> ranked.quote().speaker())
            .thenComparing(ranked -> ranked.quote().versions().getFirst().text()));
    return new Found(found.stream().map(Ranked::quote).toList(), utterances(pairs, sayings));
  }

  private static Groups joined(List<Pair> pairs, int size) {
    Groups groups = new Groups(size);
    pairs.forEach(pair -> groups.join(pair.a(), pair.b()));
    return groups;
  }

  private static Utterances utterances(List<Pair> pairs, List<Saying> sayings) {
    Groups groups = joined(pairs, sayings.size());
    Utterances utterances = new Utterances();
    Set<Integer> shared = new TreeSet<>();
    pairs.forEach(pair -> shared.addAll(List.of(pair.a(), pair.b())));
    for (int member : shared) {
      Saying saying = sayings.get(member);
      utterances.add(
          saying.article(),
          saying.id(),
          new Utterances.Said(groups.of(member), saying.how() == QuoteKind.DIRECT));
    }
    return utterances;
  }

  private List<Ranked> shared(Groups groups, List<Pair> pairs, List<Saying> sayings) {
    Map<Integer, List<Pair>> byGroup = new TreeMap<>();
    for (Pair pair : pairs) {
      byGroup.computeIfAbsent(groups.of(pair.a()), unused -> new ArrayList<>()).add(pair);
    }
    List<Ranked> found = new ArrayList<>();
    for (List<Integer> group : groups.all()) {
      List<Pair> of = byGroup.get(group.getFirst());
      if (of != null) {
        shared(group.stream().map(sayings::get).toList(), of, sayings).ifPresent(found::add);
      }
    }
    return found;
  }

  /** How much more than a body or a role a person counts whom the quote's own sentence names. */
  private static final double NAMED = 6;

  /** How much more one counts for whom a pronoun or a title was taken. */
  private static final double PRESUMED = 2;

  private record Ranked(SharedQuote quote, Pair main, int outlets) {}

  private Optional<Ranked> shared(List<Saying> group, List<Pair> pairs, List<Saying> all) {
    Set<String> outlets = new TreeSet<>();
    Set<Integer> sources = new TreeSet<>();
    for (Saying saying : group) {
      outlets.add(saying.telling().source().label());
      sources.add(copies.group(saying.telling().source().id()));
    }
    if (outlets.size() < 2) {
      return Optional.empty();
    }
    Pair main =
        pairs.stream()
            .filter(pair -> !sameOutlet(all.get(pair.a()), all.get(pair.b())))
            .min(
                HEAVIEST_FIRST
                    .thenComparingInt(pair -> -pair.matched())
                    .thenComparingInt(Pair::a)
                    .thenComparingInt(Pair::b))
            .orElse(pairs.getFirst());
    if (sources.size() < 2 && main.verdict() == QuoteVerdict.SAME) {
      return Optional.empty();
    }
    boolean folded = main.verdict() == QuoteVerdict.SAME;
    SharedQuote quote =
        new SharedQuote(
            speaker(group),
            main.verdict(),
            Changes.reason(main, all.get(main.a()), all.get(main.b())),
            folded,
            versions(group));
    return Optional.of(new Ranked(quote, main, outlets.size()));
  }

  private static boolean sameOutlet(Saying a, Saying b) {
    return a.telling().source().label().equals(b.telling().source().label());
  }

  /**
   * Who said it, as most of the articles have it: those whose own words name who speaks count more
   * than those where a pronoun or a title was to be understood, and prints of one copy count once.
   * Of equals it is who is quoted most in all.
   */
  private String speaker(List<Saying> group) {
    Map<String, Double> surnames = new TreeMap<>();
    Map<String, Double> names = new TreeMap<>();
    Set<List<Object>> counted = new HashSet<>();
    for (Saying saying : group) {
      boolean isNew =
          counted.add(List.of(copies.group(saying.telling().source().id()), saying.speaker()));
      if (!saying.speaker().isEmpty() && isNew) {
        boolean isPerson = saying.kind() == SpeakerKind.PERSON;
        double weight = isPerson ? (saying.named() ? NAMED : PRESUMED) : 1;
        surnames.merge(saying.surname(), weight, Double::sum);
        names.merge(saying.speaker(), weight, Double::sum);
      }
    }
    return group.stream()
        .filter(saying -> !saying.speaker().isEmpty())
        .max(
            Comparator.comparingDouble((Saying saying) -> surnames.get(saying.surname()))
                .thenComparing(saying -> NameKey.of(saying.speaker(), saying.kind()).isFull())
                .thenComparingDouble(saying -> names.get(saying.speaker()))
                .thenComparingInt(saying -> spoken.getOrDefault(saying.speaker(), 0))
                .thenComparingInt(SharedQuotes::brevity)
                .thenComparing(Saying::speaker, Comparator.reverseOrder()))
        .map(Saying::speaker)
        .orElse("");
  }

  /** Of a person's names the short one is the usual one; of a body's the long one says more. */
  private static int brevity(Saying saying) {
    int length = saying.speaker().length();
    return saying.kind() == SpeakerKind.PERSON ? -length : length;
  }

  /** The wordings, the longest first; one claim for one copy. */
  private List<SharedQuote.Version> versions(List<Saying> group) {
    Map<String, List<Saying>> wordings = new LinkedHashMap<>();
    group.stream()
        .sorted(
            Comparator.comparing((Saying saying) ->
                    Optional.ofNullable(saying.telling().source().published())
                        .orElse(LocalDate.MAX))
                .thenComparing(saying -> saying.telling().source().outlet())
                .thenComparing(saying -> saying.telling().source().id())
                .thenComparing(saying -> saying.telling().span()))
        .forEach(saying ->
            wordings
                .computeIfAbsent(
                    saying.wording() + "|" + saying.surname(), unused -> new ArrayList<>())
                .add(saying));
    List<SharedQuote.Version> versions = new ArrayList<>();
    for (List<Saying> same : wordings.values()) {
      versions.add(new SharedQuote.Version(speaker(same), same.getFirst().text(), claims(same)));
    }
    versions.sort(
        Comparator.comparingInt((SharedQuote.Version version) -> -version.text().length())
            .thenComparing(SharedQuote.Version::text)
            .thenComparing(SharedQuote.Version::speaker));
    return versions;
  }

  private List<Claim> claims(List<Saying> sayings) {
    Map<Integer, List<Saying>> byCopy = new LinkedHashMap<>();
    for (Saying saying : sayings) {
      byCopy
          .computeIfAbsent(
              copies.group(saying.telling().source().id()), unused -> new ArrayList<>())
          .add(saying);
    }
    List<Claim> claims = new ArrayList<>();
    for (List<Saying> prints : byCopy.values()) {
      Saying first = prints.getFirst();
      Set<String> outlets = new TreeSet<>();
      prints.forEach(print -> outlets.add(print.telling().source().outlet()));
      outlets.remove(first.telling().source().outlet());
      outlets.remove("");
      claims.add(
          first
              .telling()
              .claim(first.speaker().isEmpty() ? null : first.speaker(), List.copyOf(outlets)));
    }
    return claims;
  }
}
