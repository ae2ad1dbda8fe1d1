package org.hearsay.batch;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How many articles ended which way. But for the notes they add up to what was read.
 *
 * @param gaps what is missing of those that were taken
 */
public record Counts(Map<Ending, Long> byEnding, Gaps gaps) {

  public Counts {
    Map<Ending, Long> complete = new EnumMap<>(Ending.class);
    for (Ending ending : Ending.values()) {
      complete.put(ending, byEnding.getOrDefault(ending, 0L));
    }
    byEnding = complete;
  }

  public long of(Ending ending) {
    return byEnding.getOrDefault(ending, 0L);
  }

  public long read() {
    long all = byEnding.values().stream().mapToLong(Long::longValue).sum();
    return all - of(Ending.NOTED);
  }

  /**
   * For programs, on one line: {@code {"schema":"hearsay-run/1","read":22,"indexed":20,…}}.
   *
   * @param failures the file that lists the failures; null where there is none
   */
  public String json(@Nullable String failures) {
    ObjectNode run = JsonMapper.shared().createObjectNode();
    run.put("schema", "hearsay-run/1").put("read", read());
    byEnding.forEach((ending, count) -> run.put(ending.word(), count));
    run.put("withoutOutlet", gaps.withoutOutlet()).put("withoutDay", gaps.withoutDay());
    return run.put("failures", failures).toString();
  }

  /** For people: "22 read: 20 indexed, 1 skipped, 1 failed". */
  @Override
  public String toString() {
    return read()
        + " read: "
        + byEnding.entrySet().stream()
            .filter(e -> e.getValue() > 0)
            .map(e -> e.getValue() + " " + e.getKey().word())
            .collect(Collectors.joining(", "));
  }
}
