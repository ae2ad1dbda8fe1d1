package org.hearsay.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.hearsay.corpus.read.DayOrder;
import scala.Tuple2;

/**
 * Finds out what each part must know of all the others: how outlets write days, which articles came
 * before, at which line it begins. Reading takes a small part of the time that annotating does.
 */
final class Planning {

  private final JavaSparkContext spark;
  private final Cluster cluster;

  Planning(JavaSparkContext spark, Cluster cluster) {
    this.spark = spark;
    this.cluster = cluster;
  }

  /** The same parts with all that they must know. */
  Plan plan(Settings settings, List<Part> parts) {
    if (parts.isEmpty()) {
      return new Plan(settings, parts);
    }
    JavaRDD<Survey.Surveyed> surveyed =
        survey(settings, parts).persist(StorageLevel.MEMORY_AND_DISK());
    List<Survey.Surveyed> first = surveyed.map(Survey.Surveyed::withoutArticles).collect();
    Settings knowing = settings.withDays(days(first));
    List<Part> open =
        first.stream()
            .filter(Survey.Surveyed::hasOpenDays)
            .map(told -> parts.get(told.part()))
            .toList();
    Map<Integer, List<Long>> duplicates =
        duplicates(
            open.isEmpty()
                ? surveyed
                : surveyed.filter(told -> !told.hasOpenDays()).union(survey(knowing, open)));
    surveyed.unpersist();
    return new Plan(knowing, known(parts, first, duplicates));
  }

  private JavaRDD<Survey.Surveyed> survey(Settings settings, List<Part> parts) {
    return spark.parallelize(parts, parts.size()).map(new Survey(cluster, settings));
  }

  /** Where two parts do not agree, the outlet writes both ways. */
  private static Map<String, DayOrder> days(List<Survey.Surveyed> surveyed) {
    Map<String, DayOrder> days = new TreeMap<>();
    surveyed.forEach(told ->
        told.days()
            .forEach((outlet, order) ->
                days.merge(outlet, order, (one, other) -> one == other ? one : DayOrder.UNKNOWN)));
    return Map.copyOf(days);
  }

  /** A place of an article in the whole input; they are in its order. */
  private record Place(int part, long place) implements Comparable<Place>, Serializable {

    @Override
    public int compareTo(Place other) {
      return part == other.part
          ? Long.compare(place, other.place)
          : Integer.compare(part, other.part);
    }
  }

  /** Of several articles of one id all but the first, by their parts. */
  private static Map<Integer, List<Long>> duplicates(JavaRDD<Survey.Surveyed> surveyed) {
    List<Place> places =
        surveyed
            .flatMapToPair(told ->
                told.met().stream()
                    .map(met -> new Tuple2<>(met.hash(), new Place(told.part(), met.place())))
                    .iterator())
            .groupByKey()
            .values()
            .flatMap(
                same -> StreamSupport.stream(same.spliterator(), false).sorted().skip(1).iterator())
            .collect();
    Map<Integer, List<Long>> duplicates = new HashMap<>();
    places.stream()
        .sorted()
        .forEach(place ->
            duplicates.computeIfAbsent(place.part(), part -> new ArrayList<>()).add(place.place()));
    return duplicates;
  }

  private static List<Part> known(
      List<Part> parts, List<Survey.Surveyed> surveyed, Map<Integer, List<Long>> duplicates) {
    Map<Integer, List<Integer>> lines = new HashMap<>();
    surveyed.forEach(told -> lines.put(told.part(), told.lines()));
    Map<String, Integer> linesBefore = new HashMap<>();
    List<Part> known = new ArrayList<>();
    for (Part part : parts) {
      List<Piece> pieces = new ArrayList<>();
      for (int i = 0; i < part.pieces().size(); i++) {
        Piece piece = part.pieces().get(i);
        int inPiece = lines.getOrDefault(part.number(), List.of()).get(i);
        pieces.add(piece.holdsAll() ? piece : piece.after(before(piece, linesBefore, inPiece)));
      }
      List<Long> same = duplicates.getOrDefault(part.number(), List.of());
      known.add(new Part(part.number(), pieces, same));
    }
    return known;
  }

  /** How many lines of its file come before a piece; those in it are added for the next one. */
  private static int before(Piece piece, Map<String, Integer> linesBefore, int inPiece) {
    int before = piece.from() == 0 ? 0 : linesBefore.getOrDefault(piece.path(), 0);
    linesBefore.put(piece.path(), Math.addExact(before, inPiece));
    return before;
  }
}
