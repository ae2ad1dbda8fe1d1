package org.hearsay.corpus.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about the articles to be read.
 *
 * @param outlet for articles that name none; empty where the user does not know either
 * @param published for articles that have no date
 * @param dayOrder of days that are written with slashes
 * @param maxTextLength longer texts are refused, in UTF-16 code units; memory grows with it
 * @param onBytes told how many bytes of the files, as they lie on the disk, were read since it was
 *     told last
 * @param days what a run learns of how outlets write days
 * @param now what is under embargo until later is held back, and nothing was published much later
 */
public record ReadOptions(
    String outlet,
    @Nullable LocalDate published,
    DayOrder dayOrder,
    int maxTextLength,
    LongConsumer onBytes,
    Instant now,
    DayEvidence days) {

  private static final int DEFAULT_MAX_TEXT_LENGTH = 250_000;

  public ReadOptions {
    if (maxTextLength < 1) {
      throw new IllegalArgumentException("maxTextLength " + maxTextLength + " is below 1");
    }
  }

  public static ReadOptions defaults() {
    return new ReadOptions(
        "",
        null,
        DayOrder.UNKNOWN,
        DEFAULT_MAX_TEXT_LENGTH,
        bytes -> {},
        Instant.now(),
        new DayEvidence());
  }

  public ReadOptions withOutlet(String fallback) {
    return new ReadOptions(fallback, published, dayOrder, maxTextLength, onBytes, now, days);
  }

  public ReadOptions withPublished(LocalDate fallback) {
    return new ReadOptions(outlet, fallback, dayOrder, maxTextLength, onBytes, now, days);
  }

  public ReadOptions withDayOrder(DayOrder order) {
    return new ReadOptions(outlet, published, order, maxTextLength, onBytes, now, days);
  }

  public ReadOptions withMaxTextLength(int length) {
    return new ReadOptions(outlet, published, dayOrder, length, onBytes, now, days);
  }

  public ReadOptions withOnBytes(LongConsumer told) {
    return new ReadOptions(outlet, published, dayOrder, maxTextLength, told, now, days);
  }

  /** The same for another run, which has learned nothing yet. */
  ReadOptions ofNewRun() {
    return withDays(new DayEvidence());
  }

  /** The same, going on from what was learned before. */
  ReadOptions withDays(DayEvidence evidence) {
    return new ReadOptions(outlet, published, dayOrder, maxTextLength, onBytes, now, evidence);
  }

  public ReadOptions withNow(Instant time) {
    return new ReadOptions(outlet, published, dayOrder, maxTextLength, onBytes, time, days);
  }

  /**
   * The most bytes that a page can have with its scripts and pictures; memory is several times it.
   */
  int maxPageBytes() {
    return maxBytes(128);
  }

  /** The most bytes that a text of the greatest length can take, with room for what is around. */
  int maxBytes(int bytesPerCharacter) {
    return (int)
        Math.min(Integer.MAX_VALUE - 64, (long) bytesPerCharacter * maxTextLength + 65_536);
  }
}
