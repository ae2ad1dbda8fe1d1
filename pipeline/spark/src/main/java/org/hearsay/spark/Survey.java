package org.hearsay.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.Function;
import org.hearsay.batch.Batch;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.read.DayOrder;

/** Reads a part without annotating it, for what has to be known of all parts before. */
record Survey(Cluster cluster, Settings settings) implements Function<Part, Survey.Surveyed> {

  /**
   * What a part tells.
   *
   * @param days how outlets write days
   * @param hasOpenDays whether that did not suffice to read all its days
   * @param lines of each piece that is a range of lines
   */
  record Surveyed(
      int part, Map<String, DayOrder> days, boolean hasOpenDays, List<Integer> lines, List<Met> met)
      implements Serializable {

    Surveyed withoutArticles() {
      return new Surveyed(part, days, hasOpenDays, lines, List.of());
    }
  }

  /**
   * An article.
   *
   * @param hash of its id
   */
  record Met(long place, long hash) implements Serializable {}

  @Override
  public Surveyed call(Part part) throws IOException {
    PartReading reading = new PartReading(part, cluster, settings, Attempt.isEarly());
    List<Met> met = new ArrayList<>();
    reading.read((place, result) ->
        PartReading.article(result).ifPresent(article -> met.add(met(place, article))));
    return new Surveyed(
        part.number(),
        reading.reader().days(),
        reading.reader().hasOpenDays(),
        List.copyOf(reading.lines()),
        met);
  }

  private static Met met(long place, Article article) {
    return new Met(place, Batch.hash(article.id()));
  }
}
