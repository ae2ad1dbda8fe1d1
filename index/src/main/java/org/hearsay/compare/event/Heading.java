package org.hearsay.compare.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.compare.digest.Telling;
import org.hearsay.compare.text.Words;
import org.hearsay.compare.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * What an event is called. Where most of the articles about it begin with what happened, that is
 * its name: what, where and when, each as far as they agree. Else no word for it is to be trusted,
 * and it has the headline that says most of what the other headlines say.
 *
 * @param trigger the word for what happened; empty where the event has a headline for its name
 * @param place where, as an article writes it; empty where the event has a headline
 * @param period when
 */
record Heading(
    String label, Optional<String> trigger, Optional<String> place, Optional<Period> period) {

  /** As long as a headline may get, in characters. */
  private static final int LONGEST = 100;

  /** What is called so on its own, and says nothing. */
  private static final String NAMELESS = "event";

  static Heading of(Story story) {
    List<Scene> about = about(story);
    Optional<Period> period =
        story.period().filter(when -> isBorneOut(about, scene -> says(scene, when)));
    Optional<String> trigger =
        story.trigger().filter(word -> isBorneOut(about, scene -> begins(scene, word, story)));
    Optional<String> headline = trigger.isPresent() ? Optional.empty() : headline(about);
    if (headline.isPresent()) {
      return new Heading(headline.get(), trigger, Optional.empty(), period);
    }
    Optional<Place> place =
        story
            .place()
            .filter(where -> isBorneOut(about, scene -> isAt(scene, where)))
            .filter(where -> !isNamedBeside(where, about));
    Optional<String> placeName = place.flatMap(where -> spelling(where, story));
    List<String> parts = new ArrayList<>();
    parts.add(trigger.or(story::trigger).orElse(NAMELESS).replace('-', ' '));
    placeName.ifPresent(parts::add);
    period.map(Heading::days).or(() -> reported(story)).ifPresent(parts::add);
    return new Heading(String.join(", ", parts), trigger, placeName, period);
  }

  /** The scenes that articles are about; all where they only look back. */
  private static List<Scene> about(Story story) {
    List<Scene> main = story.scenes().stream().filter(Scene::main).toList();
    return main.isEmpty() ? story.scenes() : main;
  }

  private static boolean isBorneOut(List<Scene> scenes, Predicate<Scene> says) {
    return 2 * scenes.stream().filter(says).count() >= scenes.size();
  }

  private static boolean begins(Scene scene, String trigger, Story story) {
    Kinds kinds = story.kinds();
    Optional<String> kind = kinds.of(trigger);
    if (!scene.main()) {
      return scene.kind().isPresent() && kind.isPresent();
    }
    return kind.isPresent() && kinds.isNamedBy(kind.get(), scene.topic().lead());
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
    return sum / Math.sqrt(Math.max(1, words.size()));
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
