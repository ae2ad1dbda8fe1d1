package org.hearsay.compare.series;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import org.hearsay.compare.event.Place;
import org.hearsay.compare.text.Words;
import org.hearsay.corpus.Measure;

/** What speaks for two figures being of one matter, and what against. */
final class Signs {

  private static final Set<String> NARROW = Words.list(Signs.class, "narrow.txt");

  private Signs() {}

  /** One thing that speaks for or against. */
  record Sign(String name, ToDoubleBiFunction<Point, Point> value) {}

  static final List<Sign> ALL =
      List.of(
          new Sign("near", (a, b) -> a.near().cosine(b.near())),
          new Sign("near-sum", (a, b) -> Math.log1p(a.near().dot(b.near()) / 10)),
          new Sign("sentence", (a, b) -> a.sentence().cosine(b.sentence())),
          new Sign("sentence-sum", (a, b) -> Math.log1p(a.sentence().dot(b.sentence()) / 10)),
          new Sign("topic", (a, b) -> a.topic().cosine(b.topic())),
          new Sign("noun-same", (a, b) -> is(!a.noun().isEmpty() && a.noun().equals(b.noun()))),
          new Sign(
              "noun-differs",
              (a, b) ->
                  is(
                      !a.noun().isEmpty()
                          && !b.noun().isEmpty()
                          && !a.noun().equals(b.noun())
                          && a.group().isEmpty() == b.group().isEmpty())),
          new Sign(
              "group-differs",
              (a, b) ->
                  is(!a.group().equals(b.group()) && !a.group().isEmpty() && !b.group().isEmpty())),
          new Sign("group-one", (a, b) -> is(a.group().isEmpty() != b.group().isEmpty())),
          new Sign("measure-same", (a, b) -> is(isTold(a) && a.measure() == b.measure())),
          new Sign(
              "measure-differs",
              (a, b) -> is(isTold(a) && isTold(b) && a.measure() != b.measure())),
          new Sign("measure-one", (a, b) -> is(isTold(a) != isTold(b))),
          new Sign("modifiers-shared", (a, b) -> Math.min(2, count(a.modifiers(), b.modifiers()))),
          new Sign(
              "modifiers-differ",
              (a, b) ->
                  is(
                      !a.modifiers().isEmpty()
                          && !b.modifiers().isEmpty()
                          && count(a.modifiers(), b.modifiers()) == 0)),
          new Sign(
              "modifier-one", (a, b) -> is(a.modifiers().isEmpty() != b.modifiers().isEmpty())),
          new Sign("names-shared", (a, b) -> Math.min(4, count(a.names(), b.names()))),
          new Sign(
              "names-differ",
              (a, b) ->
                  Math.min(
                      3,
                      Math.min(a.names().size(), b.names().size()) - count(a.names(), b.names()))),
          new Sign(
              "no-noun",
              (a, b) -> is(a.figure().counted() == null) + is(b.figure().counted() == null)),
          new Sign("days-same", (a, b) -> is(Likeness.days(a, b) == 0)),
          new Sign("week", (a, b) -> is(Likeness.days(a, b) <= 7)),
          new Sign("year", (a, b) -> is(Likeness.days(a, b) > 180)),
          new Sign("places-shared", (a, b) -> Math.min(2, Point.shared(a, b).size())),
          new Sign("places-apart", (a, b) -> is(areApart(a.places(), b.places()))),
          new Sign("years-differ", (a, b) -> is(areDisjoint(a.years(), b.years()))),
          new Sign("years-one", (a, b) -> is(a.years().isEmpty() != b.years().isEmpty())),
          new Sign("years-same", (a, b) -> is(sharedOf(a.years(), b.years()) > 0)),
          new Sign("months-differ", (a, b) -> is(areDisjoint(a.months(), b.months()))),
          new Sign("months-same", (a, b) -> is(sharedOf(a.months(), b.months()) > 0)),
          new Sign("spans-differ", (a, b) -> is(areDisjoint(a.spans(), b.spans()))),
          new Sign("spans-one", (a, b) -> is(a.spans().isEmpty() != b.spans().isEmpty())),
          new Sign(
              "day-and-run",
              (a, b) -> is((a.ofOneDay() && b.runsOn()) || (b.ofOneDay() && a.runsOn()))),
          new Sign("some", (a, b) -> is(a.some()) + is(b.some())),
          new Sign("near-places-apart", (a, b) -> is(areApart(a.nearPlaces(), b.nearPlaces()))),
          new Sign(
              "near-places-shared",
              (a, b) -> is(a.nearPlaces().stream().anyMatch(b.nearPlaces()::contains))),
          new Sign("feared-confirmed", (a, b) -> is(contrary(a, b, "feared", "confirmed"))),
          new Sign("asked-passed", (a, b) -> is(contrary(a, b, "asked", "passed"))),
          new Sign(
              "expected-one",
              (a, b) -> is(a.stages().contains("expected") != b.stages().contains("expected"))),
          new Sign(
              "total-one",
              (a, b) -> is(a.stages().contains("total") != b.stages().contains("total"))),
          new Sign("narrow", (a, b) -> is(areOtherKinds(a, b))),
          new Sign("stages-shared", (a, b) -> shared(a.stages(), b.stages())),
          new Sign("stages-differ", (a, b) -> differ(a.stages(), b.stages())),
          new Sign("forecast-one", (a, b) -> is(a.isForecast() != b.isForecast())),
          new Sign("voice-same", (a, b) -> is(Likeness.hasOneVoice(a, b))),
          new Sign("voices", (a, b) -> is(Likeness.hasTwoVoices(a, b))),
          new Sign("days", (a, b) -> Math.log1p((double) Likeness.days(a, b))),
          new Sign("article-same", (a, b) -> is(a.article().equals(b.article()))),
          new Sign("people", (a, b) -> is(isTold(a) || isTold(b))),
          new Sign("money", (a, b) -> is(a.measure() == Measure.MONEY)),
          new Sign("share", (a, b) -> is(a.measure() == Measure.PERCENT)),
          new Sign("duration", (a, b) -> is(a.measure() == Measure.DURATION)));

  private static double is(boolean holds) {
    return holds ? 1 : 0;
  }

  /**
   * The signs that most of the decision hangs on, beside the topic, and that cost least to read.
   */
  static final List<Sign> OF_WORDS =
      ALL.stream()
          .filter(sign -> Set.of("near-sum", "sentence-sum").contains(sign.name()))
          .toList();

  private static boolean isTold(Point point) {
    return point.measure().countsPeople();
  }

  static boolean areApart(Set<Place> a, Set<Place> b) {
    if (a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains)) {
      return false;
    }
    for (Place one : a) {
      for (Place other : b) {
        if (one.to(other) != Place.Relation.APART && one.to(other) != Place.Relation.WITHIN) {
          return false;
        }
      }
    }
    return true;
  }

  static boolean areDisjoint(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && sharedOf(a, b) == 0;
  }

  private static long sharedOf(Set<String> a, Set<String> b) {
    return a.stream().filter(b::contains).count();
  }

  private static boolean contrary(Point a, Point b, String one, String other) {
    return (a.stages().contains(one) && b.stages().contains(other) && !b.stages().contains(one))
        || (b.stages().contains(one) && a.stages().contains(other) && !a.stages().contains(one));
  }

  /** "Islamic State fighters", "Russian troops". */
  private static boolean isNamed(Point point) {
    String counted = point.figure().counted();
    return counted != null && Words.hasCapitalised(counted);
  }

  /** "Permanent jobs" and "jobs", "foreign fighters" and "rebel fighters". */
  static boolean areOtherKinds(Point a, Point b) {
    boolean areThings = !isTold(a) && !isTold(b);
    boolean areOtherNouns =
        !a.noun().isEmpty()
            && !b.noun().isEmpty()
            && !a.noun().equals(b.noun())
            && a.group().isEmpty() == b.group().isEmpty();
    boolean haveOtherModifiers =
        isNamed(a)
            && isNamed(b)
            && !a.modifiers().isEmpty()
            && !b.modifiers().isEmpty()
            && count(a.modifiers(), b.modifiers()) == 0;
    return areThings && (areOtherNouns || haveOtherModifiers || !narrow(a).equals(narrow(b)));
  }

  private static Set<String> narrow(Point point) {
    Set<String> narrow = new TreeSet<>();
    String counted = point.figure().counted();
    for (String word : Words.compounds(counted == null ? "" : counted)) {
      if (NARROW.contains(word)) {
        narrow.add(word);
      }
    }
    return narrow;
  }

  private static double count(Set<Integer> a, Set<Integer> b) {
    return a.stream().filter(b::contains).count();
  }

  private static double shared(Set<String> a, Set<String> b) {
    return a.stream().filter(b::contains).count();
  }

  private static double differ(Set<String> a, Set<String> b) {
    return Point.onlyIn(a, b).size() + Point.onlyIn(b, a).size();
  }

  private static final Set<String> PARTS =
      Set.of(
          "child",
          "woman",
          "man",
          "civilian",
          "soldier",
          "militant",
          "perpetrator",
          "police",
          "student",
          "teacher",
          "worker",
          "journalist",
          "foreigner",
          "crew",
          "medic",
          "family");

  /** Whether one counts a part of the people whom the other counts, or both count other people. */
  static boolean areOtherGroups(Point a, Point b) {
    String one = a.group();
    String other = b.group();
    if (one.equals(other) || !(isTold(a) || isTold(b))) {
      return false;
    }
    return (!one.isEmpty() && !other.isEmpty()) || PARTS.contains(one) || PARTS.contains(other);
  }

  static boolean isDayAndRun(Point a, Point b) {
    return (a.ofOneDay() && !a.runsOn() && b.runsOn())
        || (b.ofOneDay() && !b.runsOn() && a.runsOn());
  }

  static boolean areOtherStages(Point a, Point b) {
    return contrary(a, b, "feared", "confirmed")
        || contrary(a, b, "asked", "passed")
        || a.isForecast() != b.isForecast();
  }
}
