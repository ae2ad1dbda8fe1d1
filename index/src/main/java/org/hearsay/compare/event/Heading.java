package org.hearsay.compare.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.compare.digest.Telling;
import org.hearsay.compare.text.Words;
import org.hearsay.compare.text.Written;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What an event is called. Where most of the articles about it begin with whom it harmed, and their
 * headlines tell it as news or they look back on its day, that is its name: what, where and when.
 * Else no word for it is to be trusted, and it has the headline that says most of what the other
 * headlines say. (Of 50 names that were made of the most frequent kind, place and day alone readers
 * found 25 wrong.)
 *
 * @param trigger the word for what happened; empty where the event has a headline for its name
 * @param place where, as an article writes it; empty where the event has a headline
 * @param period when
 */
record Heading(
    String label, Optional<String> trigger, Optional<String> place, Optional<Period> period) {

  /** As long as a headline may get, in characters. */
  private static final int LONGEST = 100;

  /** What a headline with a number or a question counts. */
  private static final double TAKEN = 0.5;

  /** So many days after it an article still tells of something as news. */
  private static final int NEWS_DAYS = 3;

  private static final Set<Measure> HARMED =
      EnumSet.of(Measure.KILLED, Measure.INJURED, Measure.CASUALTIES, Measure.MISSING);

  /** A kind of what has neither one day nor one place. */
  private static final String GOING_ON = "outbreak";

  /** What is called so on its own, and says nothing. */
  private static final String NAMELESS = "event";

  static Heading of(Story story) {
    List<Scene> about = about(story);
    if (!story.isNews()) {
      return named(story, story.trigger(), story.place(), story.period());
    }
    Optional<Period> period =
        story.period().filter(when -> isBorneOut(about, scene -> says(scene, when)));
    Optional<String> trigger =
        story
            .trigger()
            .filter(word -> !goesOn(word, story))
            .filter(word -> isBorneOut(about, scene -> tells(scene, word, period, story)));
    Optional<Place> place =
        story
            .place()
            .filter(where -> isBorneOut(about, scene -> isAt(scene, where)))
            .filter(where -> !isNamedBeside(where, about));
    Optional<String> headline = headline(about);
    return (trigger.isPresent() && place.isPresent()) || headline.isEmpty()
        ? named(story, trigger, place, period)
        : new Heading(headline.get(), Optional.empty(), Optional.empty(), period);
  }

  /** "shooting, Varmia, 4 March 2024". */
  private static Heading named(
      Story story, Optional<String> trigger, Optional<Place> place, Optional<Period> period) {
    Optional<String> placeName = place.flatMap(where -> spelling(where, story));
    List<String> parts = new ArrayList<>();
    parts.add(trigger.orElse(NAMELESS).replace('-', ' '));
    placeName.ifPresent(parts::add);
    period.map(Heading::days).or(() -> reported(story)).ifPresent(parts::add);
    return new Heading(String.join(", ", parts), trigger, placeName, period);
  }

  /** Whether it follows on a happening, or goes on at many places: a headline says more of it. */
  private static boolean goesOn(String trigger, Story story) {
    return story
        .kinds()
        .of(trigger)
        .filter(kind -> Focus.AFTERMATH.contains(kind) || GOING_ON.equals(kind))
        .isPresent();
  }

  /** The scenes that articles are about. */
  private static List<Scene> about(Story story) {
    return story.scenes().stream().filter(Scene::main).toList();
  }

  private static boolean isBorneOut(List<Scene> scenes, Predicate<Scene> says) {
    return 2 * scenes.stream().filter(says).count() >= scenes.size();
  }

  /**
   * Whether the article tells as news, in its title, of the happening or of the harm that was done,
   * and begins with whom it harmed; or looks back on its day.
   */
  private static boolean tells(Scene scene, String trigger, Optional<Period> period, Story story) {
    Kinds kinds = story.kinds();
    Set<String> title = scene.topic().title();
    Optional<String> kind = kinds.of(trigger);
    if (kind.isEmpty()) {
      return false;
    }
    boolean begins = kinds.isNamedBy(kind.get(), scene.topic().lead());
    if (!isNews(scene, period)) {
      return begins
          && countsHarmed(scene, telling -> true)
          && scene.period().flatMap(own -> period.filter(own::agrees)).isPresent();
    }
    return countsHarmed(scene, Telling::isInLead)
        && (kinds.isNamedBy(kind.get(), title) || (begins && kinds.isNamedBy(Kinds.HARM, title)));
  }

  /** Whether what is told, as far as it is asked for, counts people who came to harm. */
  private static boolean countsHarmed(Scene scene, Predicate<Telling> isAsked) {
    return scene.tellings().stream()
        .filter(isAsked)
        .map(Telling::figure)
        .filter(Objects::nonNull)
        .anyMatch(figure -> HARMED.contains(figure.measure()));
  }

  /** Whether the article is of the days in which one tells such a thing as news. */
  private static boolean isNews(Scene scene, Optional<Period> period) {
    LocalDate published = scene.source().published();
    return published == null
        || period.isEmpty()
        || new Period(published.minusDays(NEWS_DAYS), published).overlaps(period.get());
  }

  private static boolean says(Scene scene, Period when) {
    LocalDate published = scene.source().published();
    return scene
        .period()
        .map(when::agrees)
        .orElseGet(() -> published != null && when.agrees(new Period(published, published)));
  }

  private static boolean isAt(Scene scene, Place where) {
    List<Place> places = new ArrayList<>(scene.around());
    scene.place().ifPresent(places::add);
    return places.stream().anyMatch(place -> names(place, where))
        || scene.topic().lead().containsAll(Words.of(where.name()));
  }

  /** Whether a place is the other, lies in it, or is a part of a country around it. */
  private static boolean names(Place place, Place where) {
    return switch (place.to(where)) {
      case SAME -> true;
      case WITHIN -> place.chain().contains(where.name()) || place.chain().size() > 1;
      case UNKNOWN, APART -> false;
    };
  }

  /** Whether it is a country, and as many articles begin with another one: who acts where? */
  private static boolean isNamedBeside(Place where, List<Scene> scenes) {
    if (!where.known() || where.chain().size() > 1) {
      return false;
    }
    Map<String, Long> countries =
        scenes.stream()
            .flatMap(scene -> scene.around().stream().map(Place::widest).distinct())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long own = countries.getOrDefault(where.name(), 0L);
    return countries.entrySet().stream()
        .anyMatch(
            other -> !other.getKey().equals(where.name()) && other.getValue() >= Math.max(1, own));
  }

  /** The place as an article writes it. */
  private static Optional<String> spelling(Place place, Story story) {
    Map<String, Integer> spellings = new TreeMap<>();
    for (Telling telling : story.tellings()) {
      String name = telling.event() == null ? null : telling.event().place();
      if (name != null && Names.key(name).contains(place.name())) {
        spellings.merge(name, 1, Integer::sum);
      }
    }
    return spellings.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .or(() -> Optional.of(capitalised(place.name())));
  }

  private static String capitalised(String name) {
    StringBuilder text = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      text.append(text.isEmpty() ? "" : " ")
          .append(Character.toUpperCase(word.charAt(0)))
          .append(word.substring(1));
    }
    return text.toString();
  }

  /** The headline whose words are those of most others; of equals the earliest. */
  private static Optional<String> headline(List<Scene> scenes) {
    Map<String, Integer> shared = new HashMap<>();
    scenes.forEach(
        scene -> scene.topic().title().forEach(word -> shared.merge(word, 1, Integer::sum)));
    return scenes.stream()
        .map(Scene::source)
        .filter(source -> source.title() != null && !source.title().isBlank())
        .max(
            Comparator.comparingDouble((Telling.Source source) -> nearness(source, scenes, shared))
                .thenComparing(Telling.Source::published, Heading::earlierIsMore)
                .thenComparing(Telling.Source::id, Comparator.reverseOrder()))
        .map(Telling.Source::title)
        .map(Heading::shortened);
  }

  private static int earlierIsMore(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? (b == null ? 0 : -1) : b == null ? 1 : b.compareTo(a);
  }

  private static double nearness(
      Telling.Source source, List<Scene> scenes, Map<String, Integer> shared) {
    Set<String> words =
        scenes.stream()
            .filter(scene -> scene.source().equals(source))
            .findFirst()
            .orElseThrow()
            .topic()
            .title();
    int sum = words.stream().mapToInt(word -> shared.getOrDefault(word, 1) - 1).sum();
    return (takesSides(source) ? TAKEN : 1) * (1 + sum) / Math.sqrt(Math.max(1, words.size()));
  }

  /** Whether it gives a number, which others may give otherwise, or only asks. */
  private static boolean takesSides(Telling.Source source) {
    String title = source.title();
    return title != null && (title.indexOf('?') >= 0 || title.chars().anyMatch(Character::isDigit));
  }

  private static String shortened(String written) {
    String title = written.strip();
    if (title.length() <= LONGEST) {
      return title;
    }
    int end = title.lastIndexOf(' ', LONGEST);
    return title.substring(0, end > 0 ? end : LONGEST) + " …";
  }

  private static Optional<String> reported(Story story) {
    return story.scenes().stream()
        .map(scene -> Optional.ofNullable(scene.source().published()))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .map(day -> "reported " + Written.day(day));
  }

  private static String days(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    if (from.equals(to)) {
      return Written.day(from);
    }
    boolean isMonths = from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    if (isMonths
        && from.getYear() == to.getYear()
        && from.getDayOfYear() == 1
        && to.getDayOfYear() == to.lengthOfYear()) {
      return String.valueOf(from.getYear());
    }
    return isMonths && YearMonth.from(from).equals(YearMonth.from(to))
        ? Written.month(from)
        : Written.day(from) + " to " + Written.day(to);
  }
}
