package org.hearsay.compare.event;

import static org.hearsay.compare.text.Curve.point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.compare.digest.Topic;
import org.hearsay.compare.text.Curve;
import org.hearsay.compare.text.Groups;
import org.hearsay.compare.text.Pairs;
import org.hearsay.compare.text.Weights;

/**
 * How likely two scenes are one happening, by their class, date, place and names; numbers are no
 * part of it. Only scenes that share a key are looked at: a rare name, or class, day and country.
 */
public final class SceneLinks {

  /** Two scenes that are compared. */
  public record Link(int a, int b, double score) {}

  /** From this score on two scenes are one happening. */
  static final double JOINED = 0;

  /** A score that keeps whole groups apart. */
  static final double CLASH = -12;

  /** From this score on a pair can make the average of two groups {@link Happenings#ENOUGH}. */
  private static final double LEAST = Happenings.ENOUGH - 1e-6;

  /** What a day that contradicts counts where everything else is the same. */
  private static final double WRONG_DAY = -3;

  /** What two towns count of which at least one is small: an article may name a hospital's. */
  private static final double OTHER_TOWN = -3;

  /** What counts that both name one country, one city, or a city and a part of it. */
  private static final double IN_COUNTRY = 1.5;

  private static final double OF_CITY = 2;
  private static final double IN_CITY = 0.5;

  /** What two names count of which nobody knows that they are of one place. */
  private static final double OTHER_NAME = -0.8;

  private static final double BEFOREHAND = -7.8;
  private static final double OF_DATES = 0.75;
  private static final double OF_PLACES = 0.8;
  private static final Curve OF_TITLES = Curve.through(point(0.25, 1.8));
  private static final Curve OF_TEXTS = Curve.through(point(0.1, 4.7), point(0.2, 7));
  private static final double MOST_OF_TEXTS = 7;
  private static final Curve OF_NAMES = Curve.through(point(1, 1), point(8, 3));
  private static final Curve OF_PERSONS = Curve.through(point(1.5, 2.7), point(9.5, 4));

  private final List<Scene> scenes;
  private final List<Weights> names;
  private final List<Weights> persons;
  private final List<Weights> titles;
  private final List<Weights> texts;
  private final Kinds triggers;
  private final Rarity rarity;

  /** The text of the scene that was asked for last: pairs come in the order of their first. */
  private final Weights.Laid laid = new Weights.Laid();

  /** The number of each scene's outlet; -1 where nobody knows it, who may be anybody. */
  private final int[] outlets;

  private final KindScores kinds;
  private final DayScores days;

  public SceneLinks(List<Scene> scenes, Rarity rarity, Kinds triggers) {
    this.scenes = scenes;
    List<Topic> topics = scenes.stream().map(Scene::topic).toList();
    this.names = topics.stream().map(rarity::names).toList();
    this.persons = topics.stream().map(rarity::persons).toList();
    this.titles = topics.stream().map(rarity::title).toList();
    this.texts = texts(topics, rarity);
    this.rarity = rarity;
    this.triggers = triggers;
    this.outlets = outlets(scenes);
    this.kinds = new KindScores(scenes, triggers);
    this.days = new DayScores(scenes);
  }

  private static int[] outlets(List<Scene> scenes) {
    Map<String, Integer> numbers = new HashMap<>();
    return scenes.stream()
        .map(scene -> scene.source().outlet())
        .mapToInt(outlet ->
            outlet.isBlank() ? -1 : numbers.computeIfAbsent(outlet, unused -> numbers.size()))
        .toArray();
  }

  /** The scenes of one article have one text. */
  private static List<Weights> texts(List<Topic> topics, Rarity rarity) {
    IdentityHashMap<Set<String>, Weights> known = new IdentityHashMap<>();
    return topics.stream()
        .map(topic -> known.computeIfAbsent(topic.text(), unused -> rarity.text(topic)))
        .toList();
  }

  /**
   * The pairs of scenes of different articles that share a key, in the order of the scenes, but for
   * those that no chain of scenes which may be one happening leads to each other: what speaks
   * against these is never asked for.
   */
  public List<Link> all() {
    Pairs pairs = new SceneKeys(scenes, rarity, triggers).pairs();
    Groups reachable = new Groups(scenes.size());
    pairs.forEach(pair -> {
      int a = Pairs.low(pair);
      int b = Pairs.high(pair);
      if (reachable.of(a) != reachable.of(b) && mayBeJoined(a, b)) {
        reachable.join(a, b);
      }
    });
    List<Link> links = new ArrayList<>();
    pairs.forEach(pair -> {
      int a = Pairs.low(pair);
      int b = Pairs.high(pair);
      if (reachable.of(a) == reachable.of(b)) {
        links.add(new Link(a, b, evidence(a, b).score()));
      }
    });
    return links;
  }

  /** Whether the average of groups that both are in can be enough because of this pair. */
  private boolean mayBeJoined(int a, int b) {
    Evidence withoutTexts = withoutTexts(a, b);
    return withoutTexts.withTexts(MOST_OF_TEXTS).score() >= LEAST
        && withoutTexts.withTexts(texts(a, b)).score() >= LEAST;
  }

  /**
   * What speaks for two scenes being one happening, and what against it, in logarithms of odds. The
   * weights were fitted by logistic regression to pairs of news reports of known incidents, and
   * rounded; those of kinds and places, which there tell little beside the words, were raised by
   * hand, as happenings are not all of one kind elsewhere.
   *
   * @param areMain whether both articles are about it; what a passage looks back on must agree by
   *     itself, too, as headline, text and persons are those of the whole article
   */
  record Evidence(
      double kinds,
      double dates,
      double places,
      double titles,
      double texts,
      double names,
      double persons,
      double outlets,
      boolean areMain) {

    /** Persons and words that are the same outweigh a day that one article may have wrong. */
    boolean clashes() {
      boolean isSureOfAll = persons >= 2.7 && texts >= 5.5;
      return kinds <= CLASH || places <= CLASH || (dates <= CLASH && !isSureOfAll);
    }

    Evidence withTexts(double found) {
      return new Evidence(kinds, dates, places, titles, found, names, persons, outlets, areMain);
    }

    double score() {
      int own = (dates >= 1 ? 1 : 0) + (places >= 0.8 ? 1 : 0) + (names >= 1 ? 1 : 0);
      int agreeing = own + (persons >= 2 ? 1 : 0) + (texts >= 4 ? 1 : 0) + (titles >= 1.5 ? 1 : 0);
      double sum =
          BEFOREHAND
              + kinds
              + Math.max(dates, WRONG_DAY)
              + places
              + titles
              + texts
              + names
              + persons
              + outlets;
      return clashes()
          ? CLASH
          : agreeing >= 2 && (areMain || own >= 1) ? sum : Math.min(sum, JOINED - 1);
    }
  }

  private Evidence evidence(int a, int b) {
    return withoutTexts(a, b).withTexts(texts(a, b));
  }

  private double texts(int a, int b) {
    laid.lay(texts.get(a));
    return OF_TEXTS.at(laid.cosine(texts.get(b)));
  }

  private Evidence withoutTexts(int first, int second) {
    Scene a = scenes.get(first);
    Scene b = scenes.get(second);
    return new Evidence(
        kinds.of(first, second),
        scaled(OF_DATES, days.of(first, second)),
        scaled(OF_PLACES, places(a, b)),
        OF_TITLES.at(titles.get(first).cosine(titles.get(second))),
        0,
        OF_NAMES.at(names.get(first).dot(names.get(second))),
        OF_PERSONS.at(persons.get(first).dot(persons.get(second))),
        outlets[first] >= 0 && outlets[first] == outlets[second] ? -1.3 : 0,
        a.main() && b.main());
  }

  private static double scaled(double factor, double evidence) {
    return evidence <= CLASH ? CLASH : factor * evidence;
  }

  private static double places(Scene a, Scene b) {
    if (a.place().isPresent() && b.place().isPresent()) {
      Place first = a.place().get();
      Place second = b.place().get();
      return switch (first.to(second)) {
        case SAME -> same(first);
        case WITHIN -> within(wider(first, second));
        case UNKNOWN -> first.isNamedAs(second) ? 2 : first.isRivalOf(second) ? OTHER_NAME : 0;
        case APART -> first.isPlain() && second.isPlain() ? CLASH : OTHER_TOWN;
      };
    }
    boolean agree =
        all(a).stream()
            .anyMatch(first ->
                all(b).stream()
                    .anyMatch(second -> {
                      Place.Relation relation = first.to(second);
                      return relation == Place.Relation.SAME
                          && (!first.known() || first.chain().size() > 1);
                    }));
    return agree ? 1 : 0;
  }

  private static double same(Place place) {
    boolean isCountry = place.known() && place.chain().size() == 1;
    return isCountry ? IN_COUNTRY : isCity(place) ? OF_CITY : 3;
  }

  private static boolean isCity(Place place) {
    return place.spot() != null && place.spot().isCity();
  }

  /** In a city, as in a country, much happens on one day. */
  private static double within(Place wider) {
    return isCity(wider) ? IN_CITY : wider.chain().size() == 1 ? IN_COUNTRY : 2.5;
  }

  private static Place wider(Place a, Place b) {
    return a.chain().size() < b.chain().size() ? a : b;
  }

  private static List<Place> all(Scene scene) {
    return scene.place().map(List::of).orElse(scene.around());
  }
}
