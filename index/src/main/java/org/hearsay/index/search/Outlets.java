package org.hearsay.index.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.identity.Aliases;
import org.hearsay.index.Schema;

/** The outlets of an index, each under all its spellings. */
final class Outlets {

  private static final Comparator<OutletCount> MOST_FIRST =
      Comparator.comparingLong(OutletCount::articles).reversed().thenComparing(OutletCount::outlet);

  private final Map<String, Tally> tallies = new HashMap<>();

  /**
   * @param spellings each for itself
   */
  Outlets(List<OutletCount> spellings, Aliases aliases) {
    for (OutletCount one : spellings) {
      String name = aliases.outlet(one.outlet());
      tallies.computeIfAbsent(Schema.outletTerm(name), t -> new Tally()).add(name, one);
    }
  }

  private static final class Tally {
    private final Map<String, Long> names = new HashMap<>();
    private OutletCount all = new OutletCount("", 0, null, null);

    void add(String name, OutletCount one) {
      names.merge(name, one.articles(), Long::sum);
      all = all.and(one);
    }

    OutletCount count() {
      String name =
          names.entrySet().stream()
              .min(
                  Map.Entry.<String, Long>comparingByValue()
                      .reversed()
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(Map.Entry::getKey)
              .orElse("");
      return new OutletCount(name, all.articles(), all.from(), all.to());
    }
  }

  /** Most articles first. */
  List<OutletCount> counts() {
    return tallies.values().stream().map(Tally::count).sorted(MOST_FIRST).toList();
  }

  /** All spellings under which outlets of these terms are shown. */
  Set<String> spellings(Set<String> terms) {
    Set<String> names = new HashSet<>();
    terms.forEach(term -> {
      Tally tally = tallies.get(term);
      if (tally != null) {
        names.addAll(tally.names.keySet());
      }
    });
    return names;
  }
}
