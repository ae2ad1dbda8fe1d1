package org.hearsay.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.batch.Counts;
import org.hearsay.batch.Ending;
import org.hearsay.batch.Loss;

/**
 * What became of the articles of a part, or of several.
 *
 * @param bytes of the part's file of lines
 * @param endings by {@link Ending#word}, all of them
 * @param reasons why articles were passed over, with the ending before each: "skipped: …"; names
 *     and numbers are left out, so that there are few
 */
record PartCounts(
    long bytes,
    SortedMap<String, Long> endings,
    SortedMap<String, Long> reasons,
    long withoutOutlet,
    long withoutDay)
    implements Serializable {

  private static final int MOST_REASONS = 200;
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.-]*\\d|\\d");

  static PartCounts none() {
    return new PartCounts(0, new TreeMap<>(), new TreeMap<>(), 0, 0);
  }

  /** What a run counted, and the reasons of its losses. */
  static PartCounts of(Counts counts, SortedMap<String, Long> reasons) {
    SortedMap<String, Long> endings = new TreeMap<>();
    counts.byEnding().forEach((ending, number) -> endings.put(ending.word(), number));
    return new PartCounts(
        0, endings, reasons, counts.gaps().withoutOutlet(), counts.gaps().withoutDay());
  }

  PartCounts withBytes(long written) {
    return new PartCounts(written, endings, reasons, withoutOutlet, withoutDay);
  }

  PartCounts plus(PartCounts other) {
    return new PartCounts(
        bytes + other.bytes,
        sum(endings, other.endings),
        sum(reasons, other.reasons),
        withoutOutlet + other.withoutOutlet,
        withoutDay + other.withoutDay);
  }

  private static SortedMap<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
    SortedMap<String, Long> sum = new TreeMap<>(one);
    other.forEach((key, number) -> count(sum, key, number));
    return sum;
  }

  /** Counts a loss to its reason. */
  static void count(SortedMap<String, Long> reasons, Loss loss, String reason) {
    String plain = QUOTED.matcher(reason).replaceAll("…");
    String kind = NUMBER.matcher(plain).replaceAll("N");
    count(reasons, loss.ending().word() + ": " + kind, 1);
  }

  private static void count(SortedMap<String, Long> counts, String key, long number) {
    boolean isKnown = counts.containsKey(key) || counts.size() < MOST_REASONS;
    counts.merge(isKnown ? key : "other reasons", number, Long::sum);
  }

  long of(Ending ending) {
    return endings.getOrDefault(ending.word(), 0L);
  }

  long read() {
    return endings.values().stream().mapToLong(Long::longValue).sum() - of(Ending.NOTED);
  }
}
