package org.hearsay.compare.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.compare.digest.Digest;
import org.hearsay.compare.digest.Telling;
import org.hearsay.compare.event.Gazetteer;
import org.hearsay.compare.event.Place;
import org.hearsay.compare.fact.AsOf;
import org.hearsay.compare.population.Population;
import org.hearsay.compare.text.Lexicon;
import org.hearsay.compare.text.Weights;
import org.hearsay.compare.text.Words;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.FigureRule;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.corpus.Span;
import org.jspecify.annotations.Nullable;

/** Reads the figures of articles as points that can meet. Not thread-safe. */
final class Points {

  /** So many words away, a word tells half as much of the figure. */
  private static final double HALF = 6;

  private static final int KEYS = 8;

  private static final int MATTERS = 7;

  /** A word of so few articles leads from none of them to another. */
  private static final double RAREST = 7.5;

  /** So many characters before and behind a figure say how sure it is. */
  private static final int AROUND = 70;

  private static final BigDecimal FEWEST = BigDecimal.valueOf(2);

  private static final BigDecimal FEWEST_THINGS = BigDecimal.valueOf(7);

  /** A sentence with more figures is a table or a list. */
  private static final int LIST = 9;

  private static final Pattern BEFORE_PART =
      Pattern.compile("(?i)\\b(?:" + list("before-part.txt") + ")(?: the| some| about)?\\s*$");

  private static final Pattern BEHIND_PART =
      Pattern.compile("(?i)\\s*(?:" + list("behind-part.txt") + ")\\b");

  /** A word with a capital that does not begin the sentence. */
  private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )[A-Z][\\w.]+(?: [A-Z][\\w.]+)*");

  private static final Lexicon NOUNS = Lexicon.of(Points.class, "nouns.txt");

  private static final Set<String> NO_MATTER = Words.list(Points.class, "no-matter.txt");

  private static final Lexicon STAGES = Lexicon.of(Points.class, "stages.txt");

  private static String list(String name) {
    return String.join("|", ResourceLines.of(Points.class, name));
  }

  private final Stems stems;
  private final Gazetteer gazetteer;
  private final UnaryOperator<String> aliases;
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, Optional<Place>> places = new HashMap<>();

  Points(Stems stems, Gazetteer gazetteer, UnaryOperator<String> aliases) {
    this.stems = stems;
    this.gazetteer = gazetteer;
    this.aliases = aliases;
  }

  List<Point> of(Digest digest) {
    List<Point> points = new ArrayList<>();
    Weights topic = weights(digest.topic().lead());
    List<Integer> matters = matters(digest);
    Map<Span, Around> sentences = new HashMap<>();
    Map<Span, Integer> crowds = new HashMap<>();
    digest.tellings().forEach(telling -> crowds.merge(telling.sentenceSpan(), 1, Integer::sum));
    for (List<Telling> tellings : List.of(digest.tellings(), digest.expected())) {
      for (Telling telling : tellings) {
        Figure figure = telling.figure();
        boolean isList = crowds.getOrDefault(telling.sentenceSpan(), 0) > LIST;
        if (figure != null && !telling.inHeadline() && !isList && isComparable(figure)) {
          Around around =
              sentences.computeIfAbsent(telling.sentenceSpan(), unused -> around(telling));
          points.add(point(telling, figure, around, topic, matters));
        }
      }
    }
    return points;
  }

  /** Ages, dates and small numbers of things are too many to say anything of a matter. */
  private static boolean isComparable(Figure figure) {
    Measure measure = figure.measure();
    if (figure.isImplicit() || measure == Measure.DATE || measure == Measure.AGE) {
      return false;
    }
    BigDecimal value = figure.quantity().value();
    BigDecimal fewest = measure == Measure.COUNT ? FEWEST_THINGS : FEWEST;
    String counted = figure.counted();
    if (counted != null && NO_MATTER.contains(last(counted))) {
      return false;
    }
    return figure.quantity().unit() != null || value == null || value.compareTo(fewest) >= 0;
  }

  /** What all figures of one sentence share. */
  private record Around(
      Weights words,
      Set<Integer> names,
      Set<Place> places,
      Set<String> years,
      Set<String> months) {}

  private Around around(Telling telling) {
    String sentence = telling.sentence();
    LocalDate published = telling.source().published();
    return new Around(
        weights(Words.telling(sentence)),
        names(sentence),
        places(telling),
        Windows.years(sentence, published),
        Windows.months(sentence, published));
  }

  private static String last(String counted) {
    List<String> words = Words.of(Population.beforeScope(counted));
    return words.isEmpty() ? "" : words.getLast();
  }

  private Point point(
      Telling telling, Figure figure, Around around, Weights topic, List<Integer> matters) {
    String counted = figure.counted();
    Map<Integer, Double> near = near(telling);
    LocalDate published = telling.source().published();
    LocalDate day = figure.asOf();
    boolean dated = day != null;
    if (day == null) {
      day = AsOf.of(telling.sentence(), published).orElse(null);
      dated = day != null && !day.equals(published);
    }
    String group = group(figure);
    String clause = clause(telling);
    String originator = figure.originator();
    return new Point(
        telling,
        figure,
        sort(figure),
        group,
        noun(counted),
        modifiers(counted),
        around.names(),
        Weights.of(near),
        around.words(),
        topic,
        around.places(),
        around.years(),
        around.months(),
        Windows.spans(clause),
        Windows.runsOn(clause),
        Windows.isOneDay(clause),
        isSome(telling, figure),
        nearPlaces(telling, clause),
        stages(clause),
        keys(near, KEYS),
        matters,
        originator == null || originator.isBlank() ? null : aliases.apply(originator),
        day,
        dated);
  }

  /** What a figure can be held against at all. */
  private static String sort(Figure figure) {
    String unit = figure.quantity().unit();
    return switch (figure.measure()) {
      case MONEY, DURATION, DISTANCE, TEMPERATURE -> figure.measure() + " " + unit;
      case PERCENT, VOTE, MAGNITUDE, AGE, DATE -> figure.measure().name();
      default -> unit == null ? "COUNT" : "COUNT " + unit;
    };
  }

  private String group(Figure figure) {
    String counted = figure.counted();
    if (counted == null || figure.quantity().unit() != null) {
      return "";
    }
    return groups.computeIfAbsent(counted, this::groupOf);
  }

  private String groupOf(String counted) {
    String group = Population.of(counted, Set.of(), gazetteer, null).group();
    return group.equals("people") ? "" : group;
  }

  /** What is counted, by its class where it has one. */
  private static String noun(@Nullable String counted) {
    String last = counted == null ? "" : Stems.singular(last(counted));
    return NOUNS.classOf(last).orElse(Stems.stem(last));
  }

  private Set<Integer> modifiers(@Nullable String counted) {
    List<String> words = Words.of(counted == null ? "" : Population.beforeScope(counted));
    Set<Integer> ids = new HashSet<>();
    words.subList(0, Math.max(0, words.size() - 1)).forEach(word -> ids.add(stems.id(word)));
    ids.remove(-1);
    return ids;
  }

  private Set<Integer> names(String sentence) {
    Set<Integer> ids = new HashSet<>();
    NAME.matcher(sentence)
        .results()
        .map(MatchResult::group)
        .forEach(name -> Words.of(name).forEach(word -> ids.add(stems.id(word))));
    ids.remove(-1);
    return ids;
  }

  private Weights weights(Set<String> words) {
    Map<Integer, Double> weights = new HashMap<>();
    for (String word : words) {
      int id = stems.id(word);
      if (id >= 0) {
        weights.put(id, stems.rarity(id));
      }
    }
    return Weights.of(weights);
  }

  /** The words before and behind the figure, weighed by how rare and how near they are. */
  private Map<Integer, Double> near(Telling telling) {
    String sentence = telling.sentence();
    int start = Math.min(sentence.length(), telling.offset());
    int end = Math.min(sentence.length(), start + telling.span().length());
    Map<Integer, Double> near = new HashMap<>();
    add(Words.of(sentence.substring(0, start)).reversed(), near);
    add(Words.of(sentence.substring(end)), near);
    return near;
  }

  private void add(List<String> outwards, Map<Integer, Double> near) {
    for (int i = 0; i < outwards.size(); i++) {
      int id = stems.id(outwards.get(i));
      if (id >= 0) {
        near.merge(id, stems.rarity(id) / (1 + i / HALF), Math::max);
      }
    }
  }

  /** The rarest words of how the article begins. */
  private List<Integer> matters(Digest digest) {
    Map<Integer, Double> weights = new HashMap<>();
    for (String word : digest.topic().lead()) {
      int id = stems.id(word);
      if (id >= 0) {
        weights.put(id, stems.rarity(id));
      }
    }
    weights.values().removeIf(rarity -> rarity > RAREST);
    return keys(weights, MATTERS);
  }

  private static List<Integer> keys(Map<Integer, Double> near, int most) {
    return near.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private Set<Place> places(Telling telling) {
    Set<Place> found = new HashSet<>();
    for (String name : telling.places()) {
      places.computeIfAbsent(name, gazetteer::find).ifPresent(found::add);
    }
    return found;
  }

  /**
   * "Including 12 children", "seven of the dead", "another 40": counted beside or within another.
   */
  private static boolean isSome(Telling telling, Figure figure) {
    String sentence = telling.sentence();
    int start = Math.min(sentence.length(), telling.offset());
    int end = Math.min(sentence.length(), start + telling.span().length());
    return FigureRule.parse(figure.rule()).part()
        || BEFORE_PART.matcher(sentence.substring(0, start)).find()
        || BEHIND_PART.matcher(sentence.substring(end)).lookingAt();
  }

  private Set<Place> nearPlaces(Telling telling, String clause) {
    Set<Place> found = new HashSet<>();
    for (String name : telling.places()) {
      if (clause.contains(name)) {
        places.computeIfAbsent(name, gazetteer::find).ifPresent(found::add);
      }
    }
    return found;
  }

  /** What stands close around the figure. */
  private static String clause(Telling telling) {
    String sentence = telling.sentence();
    int start = Math.min(sentence.length(), telling.offset());
    int end = Math.min(sentence.length(), start + telling.span().length());
    int from = sentence.lastIndexOf(' ', Math.max(0, start - AROUND));
    int to = sentence.indexOf(' ', Math.min(sentence.length(), end + AROUND));
    return sentence.substring(Math.max(0, from), to < 0 ? sentence.length() : to);
  }

  private static Set<String> stages(String sentence) {
    Set<String> stages = new TreeSet<>();
    Words.of(sentence).forEach(word -> STAGES.classOf(word).ifPresent(stages::add));
    return stages;
  }
}
