package org.hearsay.compare.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.compare.population.Population;
import org.hearsay.compare.population.Scopes;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.FigureRule;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an article claims of the victims of one event. Articles tell of victims one by one, by some
 * of them and as a number, and do not contradict themselves by that: of the numbers that one voice
 * gives for one day, the one that comes early and often is its claim. Those whom an article tells
 * of singly are among that number; where it gives none, it claims that there are at least as many
 * as it tells of.
 */
final class Victims {

  /** Plurals without an "s" of words for people. */
  private static final Set<String> PLURALS =
      Set.copyOf(ResourceLines.of(Victims.class, "plurals.txt"));

  /** In the order of the text, a sum before its parts. */
  private static final Comparator<FigureClaim> IN_TEXT =
      Comparator.comparingInt((FigureClaim reading) -> reading.figure().span().start())
          .thenComparingInt(reading -> -reading.figure().span().end())
          .thenComparing(reading -> reading.figure().id());

  private static final Scopes SCOPES = Scopes.known();

  private Victims() {}

  /** Who gives a number, and as of when. */
  private record Voice(
      @Nullable String originator, @Nullable LocalDate day, boolean earlier, boolean updated) {
    static Voice of(FigureClaim reading, boolean isCited) {
      return new Voice(
          isCited ? reading.originator() : null,
          reading.asOf().orElse(null),
          reading.earlier(),
          reading.updated());
    }
  }

  /**
   * The claims among what articles tell.
   *
   * @param told readings of one measure of one event
   * @param dead readings of the dead of that event, who can be among those who were shot
   */
  static List<FigureClaim> claims(Collection<FigureClaim> told, Collection<FigureClaim> dead) {
    Map<String, List<FigureClaim>> killed = byArticle(dead);
    List<FigureClaim> claims = new ArrayList<>();
    byArticle(told)
        .forEach((article, own) ->
            claims.addAll(ofArticle(own, killed.getOrDefault(article, List.of()))));
    return claims;
  }

  private static Map<String, List<FigureClaim>> byArticle(Collection<FigureClaim> readings) {
    Map<String, List<FigureClaim>> byArticle = new LinkedHashMap<>();
    for (FigureClaim reading : readings) {
      byArticle.computeIfAbsent(reading.article(), unused -> new ArrayList<>()).add(reading);
    }
    byArticle.values().forEach(own -> own.sort(IN_TEXT));
    return byArticle;
  }

  private static List<FigureClaim> ofArticle(List<FigureClaim> told, List<FigureClaim> dead) {
    List<FigureClaim> own = withoutAdded(living(told, dead));
    List<FigureClaim> written = own.stream().filter(reading -> !reading.isEnumerated()).toList();
    if (written.stream().anyMatch(reading -> competes(reading) && !isListed(reading))) {
      written = written.stream().filter(reading -> !isListed(reading)).toList();
    }
    List<FigureClaim> claims = new ArrayList<>(withOneNumberAVoice(written));
    Toll singly = Toll.counted(figures(own));
    if (singly == null) {
      return claims;
    }
    Toll total = Toll.written(figures(claims));
    boolean outnumbered = total != null && Toll.isOutnumbered(total, singly);
    if (outnumbered || claims.stream().allMatch(Victims::isOfSome)) {
      claims.removeIf(claim -> outnumbered && Toll.isOfAll(claim.figure()));
      claims.add(atLeast(own, singly));
    }
    return claims;
  }

  /**
   * Without what a sentence only adds to the count that it goes on to give: "12 died on Tuesday,
   * bringing the toll to 40".
   */
  private static List<FigureClaim> withoutAdded(List<FigureClaim> own) {
    return own.stream()
        .filter(reading -> own.stream().noneMatch(other -> isBroughtTo(reading, other)))
        .toList();
  }

  private static boolean isBroughtTo(FigureClaim added, FigureClaim total) {
    int from = added.telling().offset() + added.telling().span().length();
    int to = total.telling().offset();
    String sentence = total.telling().sentence();
    return added.telling().isInSentenceOf(total.telling())
        && from < to
        && to <= sentence.length()
        && SCOPES.says(Scopes.TOTAL, sentence.substring(from, to));
  }

  /**
   * Without the numbers that compete with a weightier one of the same voice. Where an article cites
   * only one, its own numbers and those are of one voice.
   */
  private static List<FigureClaim> withOneNumberAVoice(List<FigureClaim> written) {
    boolean severalCited =
        written.stream()
                .filter(reading -> competes(reading) && reading.originator() != null)
                .map(FigureClaim::originator)
                .distinct()
                .count()
            > 1;
    Map<String, List<Span>> sums = sums(written);
    Map<Voice, List<FigureClaim>> voices = new HashMap<>();
    for (FigureClaim reading : written) {
      if (competes(reading) && !isAddend(reading, sums)) {
        voices
            .computeIfAbsent(Voice.of(reading, severalCited), unused -> new ArrayList<>())
            .add(reading);
      }
    }
    Set<Figure> claimed = new HashSet<>();
    voices
        .values()
        .forEach(readings -> {
          Toll toll = Toll.written(figures(readings));
          if (toll != null) {
            claimed.addAll(toll.figures());
          }
        });
    return written.stream()
        .filter(reading ->
            !competes(reading) || isAddend(reading, sums) || claimed.contains(reading.figure()))
        .toList();
  }

  /**
   * "A man and a woman": persons told of together, who may be some of those that a number counts.
   */
  private static boolean isListed(FigureClaim reading) {
    FigureRule rule = FigureRule.parse(reading.figure().rule());
    return rule.sum() && rule.isImplicit();
  }

  private static boolean competes(FigureClaim reading) {
    return reading.population().isTotal() && Toll.isOfAll(reading.figure());
  }

  private static List<Figure> figures(List<FigureClaim> readings) {
    return readings.stream().map(FigureClaim::figure).toList();
  }

  /**
   * Of the injured, without those of whom nobody says whether they live, where others are told of;
   * where none are, as many of them as are not dead.
   */
  private static List<FigureClaim> living(List<FigureClaim> told, List<FigureClaim> dead) {
    List<FigureClaim> sure =
        told.stream().filter(reading -> !Toll.isStruck(reading.figure())).toList();
    boolean injured = told.getFirst().figure().measure() == Measure.INJURED;
    if (!injured || sure.size() == told.size() || !sure.isEmpty()) {
      return sure.isEmpty() ? told : sure;
    }
    Toll killed = Toll.of(figures(dead), Measure.KILLED, null);
    return killed == null
        ? told
        : told.stream()
            .filter(reading -> {
              BigDecimal hit = reading.figure().quantity().value();
              return hit == null || hit.compareTo(killed.value()) > 0;
            })
            .map(reading -> without(killed.value(), reading))
            .toList();
  }

  /** "Four were shot", one of whom died: three or four are hurt. */
  private static FigureClaim without(BigDecimal dead, FigureClaim hit) {
    BigDecimal all = hit.figure().quantity().value();
    return all == null
        ? hit
        : hit.counting(
            with(hit.figure(), new Quantity(null, all.subtract(dead), all, Hedge.RANGE, null)));
  }

  /**
   * Without what an article counts of some, where it also counts all: "40 dead, 12 of them on the
   * road, one man in a car" is a claim of 40.
   */
  static List<FigureClaim> withoutParts(List<FigureClaim> readings) {
    Map<String, List<Span>> sums = sums(readings);
    Set<String> wholes =
        readings.stream()
            .filter(reading -> !isPart(reading))
            .map(FigureClaim::article)
            .collect(Collectors.toSet());
    return readings.stream()
        .filter(reading ->
            !(isPart(reading) && wholes.contains(reading.article())) && !isAddend(reading, sums))
        .toList();
  }

  /** Where each article adds up. */
  private static Map<String, List<Span>> sums(List<FigureClaim> readings) {
    Map<String, List<Span>> sums = new HashMap<>();
    for (FigureClaim reading : readings) {
      if (FigureRule.parse(reading.figure().rule()).sum()) {
        sums.computeIfAbsent(reading.article(), unused -> new ArrayList<>())
            .add(reading.figure().span());
      }
    }
    return sums;
  }

  private static boolean isAddend(FigureClaim reading, Map<String, List<Span>> sums) {
    return !FigureRule.parse(reading.figure().rule()).sum()
        && sums.getOrDefault(reading.article(), List.of()).stream()
            .anyMatch(sum -> sum.contains(reading.figure().span()));
  }

  private static boolean isPart(FigureClaim reading) {
    return isOfSome(reading) || isSingle(reading);
  }

  /** "One man": told by the noun, since numbers decide nothing here. */
  private static boolean isSingle(FigureClaim reading) {
    String counted = reading.figure().counted();
    boolean ofSeveral = FigureRule.parse(reading.figure().rule()).isImpliedBy(FigureRule.ORDINAL);
    if (counted == null || counted.isBlank() || ofSeveral) {
      return false;
    }
    String named = Population.beforeScope(counted);
    String noun = named.substring(named.lastIndexOf(' ') + 1);
    return !noun.endsWith("s") && !PLURALS.contains(noun);
  }

  /** "Three of them", "including 12 children". */
  private static boolean isOfSome(FigureClaim reading) {
    return FigureRule.parse(reading.figure().rule()).part();
  }

  private static FigureClaim atLeast(List<FigureClaim> own, Toll singly) {
    Figure first = singly.figures().getFirst();
    FigureClaim reading =
        own.stream().filter(told -> told.figure().equals(first)).findFirst().orElseThrow();
    if (singly.value().compareTo(BigDecimal.ONE) == 0) {
      return reading;
    }
    Figure several =
        with(first, new Quantity(singly.value(), singly.value(), null, Hedge.AT_LEAST, null));
    return reading.counting(several);
  }

  private static Figure with(Figure first, Quantity quantity) {
    return new Figure(
        first.id(),
        first.span(),
        quantity,
        quantity.hedge() == Hedge.AT_LEAST ? "people named" : first.counted(),
        first.measure(),
        first.negated(),
        first.originator(),
        first.quote(),
        first.event(),
        first.rule(),
        first.modality(),
        first.superseded(),
        first.of(),
        first.asOf());
  }
}
