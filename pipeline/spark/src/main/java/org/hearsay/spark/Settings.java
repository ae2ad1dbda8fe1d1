package org.hearsay.spark;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hearsay.corpus.read.DayOrder;
import org.hearsay.corpus.read.ReadOptions;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for every part of a job.
 *
 * @param outlet for articles that name none; empty where there is none to give
 * @param published for articles that have no date
 * @param started the moment at which the job says that it is, on every machine and when it goes on
 *     after a stop
 * @param days how outlets write days, as all parts together tell
 * @param seconds how long one article may take at most
 * @param annotator the version of what annotates, which does not change within a job
 * @param splitBytes how many bytes of files a part has, where files can be put together or divided
 */
record Settings(
    String outlet,
    @Nullable LocalDate published,
    DayOrder dayOrder,
    Instant started,
    Map<String, DayOrder> days,
    int seconds,
    String annotator,
    long splitBytes)
    implements Serializable {

  Settings withDays(Map<String, DayOrder> told) {
    return new Settings(outlet, published, dayOrder, started, told, seconds, annotator, splitBytes);
  }

  ReadOptions reading() {
    ReadOptions options = ReadOptions.defaults().withOutlet(outlet).withDayOrder(dayOrder);
    return (published == null ? options : options.withPublished(published)).withNow(started);
  }
}
