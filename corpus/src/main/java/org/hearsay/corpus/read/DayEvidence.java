package org.hearsay.corpus.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How each outlet writes days with slashes, as far as its other days in a run tell: who writes
 * 4/25/2017 means 5 April by 4/5/2017. Articles whose day is open wait here until their outlet has
 * told, at the latest until the run ends; where an outlet writes both ways, or tells nothing, they
 * are refused. Of one run and one thread.
 */
public final class DayEvidence {

  /** As many characters of articles wait at most; what comes then is refused at once. */
  private static final long MOST_WAITING = 64_000_000;

  private record Waiting(Where where, Draft draft, String outlet) {}

  private final Map<String, DayOrder> orders = new HashMap<>();
  private final IdentityHashMap<ReadResult, Waiting> waiting = new IdentityHashMap<>();
  private final List<ReadResult> inOrder = new ArrayList<>();
  private long characters;
  private boolean wasOpen;

  DayEvidence() {}

  /** Going on from what was learned elsewhere. */
  DayEvidence(Map<String, DayOrder> known) {
    orders.putAll(known);
  }

  /** How the outlets write days, as far as is known; UNKNOWN for those that write both ways. */
  Map<String, DayOrder> orders() {
    return Map.copyOf(orders);
  }

  /** Whether an article was refused for want of evidence. */
  boolean wasOpen() {
    return wasOpen;
  }

  /** Takes note of a day that can be read in one way alone. */
  void learn(String outlet, DayOrder order) {
    orders.merge(outlet, order, (before, now) -> before == now ? before : DayOrder.UNKNOWN);
  }

  /** Lets an article wait that is refused otherwise. */
  void hold(ReadResult refusal, Where where, Draft draft, String outlet, int length) {
    if (characters + length <= MOST_WAITING) {
      characters += length;
      waiting.put(refusal, new Waiting(where, draft, outlet));
      inOrder.add(refusal);
    }
  }

  boolean isHeld(ReadResult result) {
    return waiting.containsKey(result);
  }

  /**
   * Hands on the articles whose outlet has told by now.
   *
   * @param isEnd whether nothing more will be learned, so that the others are refused
   */
  void settle(ReadOptions options, boolean isEnd, Consumer<ReadResult> sink) {
    List<ReadResult> left = new ArrayList<>();
    for (ReadResult refusal : inOrder) {
      Waiting held = waiting.get(refusal);
      DayOrder order =
          held == null ? DayOrder.UNKNOWN : orders.getOrDefault(held.outlet(), DayOrder.UNKNOWN);
      if (held != null && order != DayOrder.UNKNOWN) {
        waiting.remove(refusal);
        held.draft().finish(held.where(), options.withDayOrder(order)).forEach(sink);
      } else if (isEnd) {
        waiting.remove(refusal);
        wasOpen = true;
        sink.accept(refusal);
      } else {
        left.add(refusal);
      }
    }
    inOrder.clear();
    inOrder.addAll(left);
    if (left.isEmpty()) {
      characters = 0;
    }
  }
}
