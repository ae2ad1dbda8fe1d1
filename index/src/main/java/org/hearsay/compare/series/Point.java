package org.hearsay.compare.series;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.compare.digest.Telling;
import org.hearsay.compare.event.Place;
import org.hearsay.compare.fact.Interval;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.text.Weights;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Modality;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one article, with all that says what it is of.
 *
 * @param sort what it can be held against: people and things, a currency, hours, a share
 * @param group whom it counts, see {@link org.hearsay.compare.population.Population#group}; empty
 *     where the text does not say or anybody is counted
 * @param noun what is counted, by its class or stem; empty where nothing is
 * @param modifiers the stems of what stands before that noun
 * @param names the stems of the names in the sentence, of which the place is one
 * @param near the words around it, the nearer the weightier
 * @param sentence the words of its sentence
 * @param topic the words of the article's headline and beginning
 * @param years that its sentence names
 * @param months for which its sentence gives something
 * @param spans how long what is counted goes on
 * @param runsOn whether it is said to be a count that goes on
 * @param ofOneDay whether it is said to be of one day alone
 * @param some whether the text counts it as some of another figure, or on top of one
 * @param nearPlaces the places named close by
 * @param stages what the sentence says of how sure and how far it is: feared, asked, passed
 * @param keys the weightiest words around it, at most a handful
 * @param matters the weightiest words of how the article begins
 * @param day of which it is the count; null where the article has no date
 * @param dated whether its own sentence says of which day it is
 */
record Point(
    Telling telling,
    Figure figure,
    String sort,
    String group,
    String noun,
    Set<Integer> modifiers,
    Set<Integer> names,
    Weights near,
    Weights sentence,
    Weights topic,
    Set<Place> places,
    Set<String> years,
    Set<String> months,
    Set<String> spans,
    boolean runsOn,
    boolean ofOneDay,
    boolean some,
    Set<Place> nearPlaces,
    Set<String> stages,
    List<Integer> keys,
    List<Integer> matters,
    @Nullable String originator,
    @Nullable LocalDate day,
    boolean dated) {

  Point {
    modifiers = shared(modifiers);
    names = shared(names);
    places = shared(places);
    years = shared(years);
    months = shared(months);
    spans = shared(spans);
    nearPlaces = shared(nearPlaces);
    stages = shared(stages);
  }

  /** There is one empty set for all points: most of their sets are. */
  private static <T> Set<T> shared(Set<T> set) {
    return set.isEmpty() ? Set.of() : set;
  }

  /** Two numbers farther apart are of two matters. */
  private static final double FARTHEST = 12;

  /** A bound so far below another number says something else than that number does. */
  private static final double LEFT_BEHIND = 1.15;

  Interval stated() {
    return Interval.of(figure.quantity());
  }

  Interval loose() {
    return Interval.loose(figure.quantity());
  }

  /** A number that stands for all that it can mean; 0 where it is unbounded and names none. */
  double number() {
    var quantity = figure.quantity();
    if (quantity.value() != null) {
      return quantity.value().doubleValue();
    }
    Double low = quantity.low() == null ? null : quantity.low().doubleValue();
    Double high = quantity.high() == null ? null : quantity.high().doubleValue();
    if (low != null && high != null) {
      return (low + high) / 2;
    }
    return low != null ? low : high != null ? high : 0;
  }

  String article() {
    return telling.source().id();
  }

  /**
   * Whether both can be of one matter at all: articles apart, one sort, numbers not worlds apart.
   */
  boolean canMeet(Point other) {
    double a = Math.abs(number());
    double b = Math.abs(other.number());
    return sort.equals(other.sort)
        && a > 0
        && b > 0
        && Math.max(a, b) <= FARTHEST * Math.min(a, b)
        && !article().equals(other.article())
        && !(measure().countsPeople()
            && other.measure().countsPeople()
            && measure() != other.measure());
  }

  /** Whether both can be told: of one sort, and far from saying the same. */
  boolean differsFrom(Point other) {
    double a = Math.abs(number());
    double b = Math.abs(other.number());
    if (!sort.equals(other.sort)
        || a == 0
        || b == 0
        || Math.max(a, b) > FARTHEST * Math.min(a, b)) {
      return false;
    }
    Interval own = loose();
    Interval theirs = other.loose();
    return own.overlaps(theirs)
        ? isStep() && other.isStep() && Math.max(a, b) > LEFT_BEHIND * Math.min(a, b)
        : !own.roundsTo(theirs) && !own.isCutOf(theirs) && !theirs.isCutOf(own);
  }

  /** Whether it is a number that a count can stand at: not "dozens". */
  private boolean isStep() {
    return figure.quantity().value() != null;
  }

  boolean isForecast() {
    return figure.modality() == Modality.PROJECTED;
  }

  Measure measure() {
    return figure.measure();
  }

  Claim claim() {
    return telling.claim(originator, List.of());
  }

  /** The places that both sentences name; what one alone names is a different matter. */
  static Set<Place> shared(Point a, Point b) {
    Set<Place> shared = new HashSet<>(a.places);
    shared.retainAll(b.places);
    return shared;
  }

  static Set<String> onlyIn(Set<String> a, Set<String> b) {
    Set<String> rest = new TreeSet<>(a);
    rest.removeAll(b);
    return rest;
  }
}
