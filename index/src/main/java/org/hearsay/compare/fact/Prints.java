package org.hearsay.compare.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.compare.digest.Copies;
import org.hearsay.compare.text.Groups;
import org.hearsay.compare.text.Shingles;
import org.hearsay.compare.text.Words;

/** Makes one claim of what is printed more than once: in headline and text, twice, in copies. */
public final class Prints {

  /** What a sentence shares with a copy of it, as a share of its shingles. */
  private static final double COPIED = 0.7;

  private final Copies copies;

  Prints(Copies copies) {
    this.copies = copies;
  }

  /** By day, outlet and article; a headline behind the sentences, which tell more. */
  public static final Comparator<FigureClaim> ORDER =
      Comparator.comparing((FigureClaim reading) -> reading.asOf().orElse(LocalDate.MAX))
          .thenComparing(reading -> reading.telling().source().outlet())
          .thenComparing(FigureClaim::article)
          .thenComparing(reading -> reading.telling().inHeadline())
          .thenComparing(reading -> reading.telling().span())
          .thenComparing(reading -> reading.figure().id());

  /**
   * One claim for what an article says twice, and for one copy that several outlets print. Where it
   * says once who says so, it says no more where it does not.
   */
  List<FigureClaim> collapsed(List<FigureClaim> readings) {
    Map<List<Object>, Map<Optional<String>, List<FigureClaim>>> same = new LinkedHashMap<>();
    List<FigureClaim> ordered = readings.stream().sorted(ORDER).toList();
    Groups printed = sentenceCopies(ordered);
    for (int i = 0; i < ordered.size(); i++) {
      FigureClaim reading = ordered.get(i);
      List<Object> key =
          List.of(
              printed.of(i),
              reading.stated(),
              reading.figure().quantity().hedge(),
              reading.population());
      same.computeIfAbsent(key, unused -> new LinkedHashMap<>())
          .computeIfAbsent(Optional.ofNullable(reading.originator()), unused -> new ArrayList<>())
          .add(reading);
    }
    List<FigureClaim> claims = new ArrayList<>();
    for (Map<Optional<String>, List<FigureClaim>> voices : same.values()) {
      List<FigureClaim> uncited = voices.getOrDefault(Optional.<String>empty(), new ArrayList<>());
      Set<String> citing = new HashSet<>();
      voices.forEach((voice, prints) -> {
        if (voice.isPresent()) {
          prints.forEach(print -> citing.add(print.article()));
        }
      });
      uncited.removeIf(reading -> citing.contains(reading.article()));
      voices.values().stream()
          .filter(prints -> !prints.isEmpty())
          .forEach(prints -> claims.add(first(prints)));
    }
    return claims;
  }

  private static FigureClaim first(Collection<FigureClaim> prints) {
    FigureClaim first = prints.iterator().next();
    Set<String> outlets = new TreeSet<>();
    prints.forEach(print -> outlets.add(print.telling().source().outlet()));
    outlets.remove(first.telling().source().outlet());
    outlets.remove("");
    return first.printedBy(List.copyOf(outlets));
  }

  /** Which readings stand in one article, in copies of one, or in copies of one sentence. */
  private Groups sentenceCopies(List<FigureClaim> readings) {
    Groups groups = new Groups(readings.size());
    Map<Object, Integer> seen = new HashMap<>();
    List<Shingles> shingles =
        readings.stream()
            .map(reading -> Shingles.of(Words.of(reading.telling().sentence())))
            .toList();
    for (int i = 0; i < readings.size(); i++) {
      join(groups, seen, readings.get(i).article(), i);
      join(groups, seen, copies.group(readings.get(i).article()), i);
      if (readings.get(i).telling().inHeadline()) {
        continue; // too short to tell a copy by
      }
      for (int shingle : shingles.get(i).stream().toArray()) {
        Integer other = seen.putIfAbsent(List.of("words", shingle), i);
        if (other != null && shingles.get(i).containment(shingles.get(other)) > COPIED) {
          groups.join(i, other);
        }
      }
    }
    return groups;
  }

  private static void join(Groups groups, Map<Object, Integer> seen, Object key, int reading) {
    Integer other = seen.putIfAbsent(key, reading);
    if (other != null) {
      groups.join(other, reading);
    }
  }

  /** Without headlines whose number the text gives as well, and says more exactly of whom. */
  static List<FigureClaim> withoutEchoes(List<FigureClaim> readings) {
    return readings.stream()
        .filter(reading ->
            !reading.telling().inHeadline()
                || readings.stream()
                    .noneMatch(text ->
                        !text.telling().inHeadline()
                            && text.article().equals(reading.article())
                            && text.population().isTotal()
                            && text.namesTheNumberOf(reading)))
        .toList();
  }
}
