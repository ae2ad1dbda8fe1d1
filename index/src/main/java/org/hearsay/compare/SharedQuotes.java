package org.hearsay.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.identity.NameKey;

/**
 * Finds one utterance in several outlets, also where it is cut or reworded. Candidates share a run
 * of words, or a speaker and several telling words.
 */
final class SharedQuotes {

  private static final int RUN = 4;

  /** A run that more quotes share is a phrase of everybody's. */
  private static final int COMMON = 60;

  private static final int SHORTEST = 4;
  private static final int SHARED_WORDS = 4;
  private static final double SHARED_PART = 0.6;
  private static final int DAYS_APART = 7;
  private static final int SURE_OF_SPEAKER = 7;

  /** So many words in common are one utterance, whoever is said to have said it. */
  private static final int SURE_OF_ALL = 12;

  /** So many telling words must a quote share with what is told of it in other words. */
  private static final int TOLD_WORDS = 3;

  private final Copies copies;
  private final UnaryOperator<String> aliases;

  SharedQuotes(Copies copies, UnaryOperator<String> aliases) {
    this.copies = copies;
    this.aliases = aliases;
  }

  /** The quotes that several outlets have, and which quotes of which articles they are. */
  record Found(List<SharedQuote> quotes, Utterances utterances) {}

  private record Saying(
      Telling telling,
      String id,
      String speaker,
      SpeakerKind kind,
      QuoteKind how,
      String text,
      Utterance said) {

    String wording() {
      return String.join(" ", said.words());
    }
  }

  private record Pair(int a, int b, QuoteAlignment alignment, QuoteVerdict verdict) {}

  Found in(List<AnnotatedArticle> articles) {
    List<Saying> sayings = new ArrayList<>();
    articles.forEach(article -> sayings(article, sayings));
    List<Pair> pairs = new ArrayList<>();
    for (long candidate : candidates(sayings)) {
      pair(sayings, (int) (candidate >> 32), (int) candidate).ifPresent(pairs::add);
    }
    Groups groups = new Groups(sayings.size());
    pairs.forEach(pair -> groups.join(pair.a(), pair.b()));
    Map<Integer, List<Pair>> byGroup = new TreeMap<>();
    for (Pair pair : pairs) {
      byGroup.computeIfAbsent(groups.of(pair.a()), unused -> new ArrayList<>()).add(pair);
    }
    List<Ranked> found = new ArrayList<>();
    Utterances utterances = new Utterances();
    for (List<Integer> group : groups.all()) {
      List<Pair> of = byGroup.get(group.getFirst());
      if (of != null) {
        group.stream()
            .map(sayings::get)
            .forEach(saying ->
                utterances.add(
                    saying.telling().source().id(),
                    saying.id(),
                    new Utterances.Said(
                        groups.of(group.getFirst()), saying.how() == QuoteKind.DIRECT)));
        shared(group.stream().map(sayings::get).toList(), of, sayings).ifPresent(found::add);
      }
    }
    found.sort(
        Comparator.comparingInt(Ranked::interest)
            .thenComparingInt(ranked -> -ranked.outlets())
            .thenComparingInt(ranked -> -ranked.quote().versions().getFirst().text().length())
            .thenComparing(ranked -> ranked.quote().speaker())
            .thenComparing(ranked -> ranked.quote().versions().getFirst().text()));
    return new Found(found.stream().map(Ranked::quote).toList(), utterances);
  }

  private record Ranked(SharedQuote quote, int interest, int outlets) {}

  private void sayings(AnnotatedArticle annotated, List<Saying> sayings) {
    Article article = annotated.article();
    Telling.Source source =
        new Telling.Source(
            article.id(), article.outlet(), article.published(), article.title(), article.url());
    for (Quote quote : annotated.quotes()) {
      String text =
          quote.content().stream()
              .map(span -> span.in(article.text()).strip())
              .collect(Collectors.joining(" … "));
      Utterance said = Utterance.of(text, quote.kind() == QuoteKind.MIXED);
      if (said.size() < SHORTEST) {
        continue;
      }
      Span extent = quote.extent();
      Span sentence = Digest.sentence(annotated, extent);
      Telling telling =
          new Telling(
              source,
              extent,
              sentence,
              sentence.in(article.text()),
              null,
              null,
              null,
              List.of(),
              1);
      Speaker speaker = quote.speaker();
      sayings.add(
          new Saying(
              telling,
              quote.id(),
              speaker == null ? "" : aliases.apply(speaker.name()),
              speaker == null ? SpeakerKind.UNNAMED : speaker.kind(),
              quote.kind(),
              text,
              said));
    }
  }

  /** Pairs of sayings, of different articles, that share a key; both numbers in one. */
  private static Set<Long> candidates(List<Saying> sayings) {
    Map<Object, List<Integer>> runs = new HashMap<>();
    Map<String, List<Integer>> words = new HashMap<>();
    for (int i = 0; i < sayings.size(); i++) {
      Saying saying = sayings.get(i);
      for (int run : Shingles.of(saying.said().words(), RUN).stream().toArray()) {
        runs.computeIfAbsent(run, unused -> new ArrayList<>(2)).add(i);
      }
      if (!saying.speaker().isEmpty()) {
        for (String word : Words.telling(saying.text())) {
          words.computeIfAbsent(surname(saying) + " " + word, unused -> new ArrayList<>(2)).add(i);
        }
      }
    }
    Set<Long> candidates = new TreeSet<>();
    for (List<Integer> sharing : runs.values()) {
      if (sharing.size() <= COMMON) {
        sharing.forEach(a -> sharing.forEach(b -> add(sayings, a, b, candidates)));
      }
    }
    Map<Long, Integer> counts = new HashMap<>();
    for (List<Integer> sharing : words.values()) {
      if (sharing.size() <= COMMON / 2) {
        count(sayings, sharing, counts);
      }
    }
    counts.forEach((pair, count) -> {
      if (count >= SHARED_WORDS) {
        candidates.add(pair);
      }
    });
    return candidates;
  }

  private static void add(List<Saying> sayings, int a, int b, Set<Long> candidates) {
    if (a < b
        && !sayings.get(a).telling().source().id().equals(sayings.get(b).telling().source().id())) {
      candidates.add((long) a << 32 | b);
    }
  }

  private static void count(
      List<Saying> sayings, List<Integer> sharing, Map<Long, Integer> counts) {
    Set<Long> pairs = new TreeSet<>();
    sharing.forEach(a -> sharing.forEach(b -> add(sayings, a, b, pairs)));
    pairs.forEach(pair -> counts.merge(pair, 1, Integer::sum));
  }

  /** The word by which a speaker is known to be the same: of a person the surname. */
  private static String surname(Saying saying) {
    return saying.speaker().isBlank() ? "" : NameKey.of(saying.speaker(), saying.kind()).surname();
  }

  private static Optional<Pair> pair(List<Saying> sayings, int first, int second) {
    Saying a = sayings.get(first);
    Saying b = sayings.get(second);
    Optional<QuoteAlignment> aligned = QuoteAlignment.of(a.said(), b.said());
    if (aligned.isPresent()) {
      QuoteAlignment alignment = aligned.get();
      boolean told = a.how() == QuoteKind.INDIRECT || b.how() == QuoteKind.INDIRECT;
      boolean other = otherSpeaker(a, b);
      if (!isOneUtterance(a, b, alignment, told)) {
        return Optional.empty();
      }
      boolean misattributed = other && alignment.matched() >= SURE_OF_SPEAKER && !told;
      if (other && !misattributed) {
        return Optional.empty();
      }
      return Optional.of(
          new Pair(
              first,
              second,
              alignment,
              misattributed ? QuoteVerdict.MISATTRIBUTED : alignment.verdict()));
    }
    return paraphrased(a, b)
        ? Optional.of(
            new Pair(
                first,
                second,
                new QuoteAlignment(
                    QuoteVerdict.REWORDED, 0, List.of(), List.of(), List.of(), List.of()),
                QuoteVerdict.REWORDED))
        : Optional.empty();
  }

  /**
   * Whether the words that both have can be no chance: many, or some of one speaker, and of those
   * enough that say something. What is told in other words needs the same speaker.
   */
  private static boolean isOneUtterance(
      Saying a, Saying b, QuoteAlignment alignment, boolean told) {
    int shared = alignment.shared().size();
    int telling = Words.telling(String.join(" ", alignment.shared())).size();
    if (sameSpeaker(a, b)) {
      return told ? telling >= TOLD_WORDS : telling >= 1 && shared >= SHORTEST;
    }
    boolean unnamed = a.speaker().isEmpty() || b.speaker().isEmpty();
    boolean isLong = shared >= (told ? 2 : 1) * SURE_OF_SPEAKER && telling >= TOLD_WORDS;
    boolean whole = alignment.changes().isEmpty() || shared >= SURE_OF_ALL;
    return isLong && (unnamed || (!told && whole));
  }

  /** Whether two name persons who cannot be one. */
  private static boolean otherSpeaker(Saying a, Saying b) {
    if (a.kind() != SpeakerKind.PERSON || b.kind() != SpeakerKind.PERSON) {
      return false;
    }
    List<String> first = NameKey.of(a.speaker(), a.kind()).words();
    return NameKey.of(b.speaker(), b.kind()).words().stream().noneMatch(first::contains);
  }

  private static boolean sameSpeaker(Saying a, Saying b) {
    return !a.speaker().isEmpty() && surname(a).equals(surname(b));
  }

  /** Whether one tells in other words what the same speaker says in the other, at the same time. */
  private static boolean paraphrased(Saying a, Saying b) {
    if (!sameSpeaker(a, b) || (a.how() == QuoteKind.DIRECT && b.how() == QuoteKind.DIRECT)) {
      return false;
    }
    LocalDate first = a.telling().source().published();
    LocalDate second = b.telling().source().published();
    if (first == null
        || second == null
        || first.isBefore(second.minusDays(DAYS_APART))
        || first.isAfter(second.plusDays(DAYS_APART))) {
      return false;
    }
    Set<String> words = Words.telling(a.text());
    Set<String> others = Words.telling(b.text());
    long shared = words.stream().filter(others::contains).count();
    return shared >= SHARED_WORDS && shared >= SHARED_PART * Math.min(words.size(), others.size());
  }

  private Optional<Ranked> shared(List<Saying> group, List<Pair> pairs, List<Saying> all) {
    Set<String> outlets = new TreeSet<>();
    Set<Integer> sources = new TreeSet<>();
    for (Saying saying : group) {
      outlets.add(saying.telling().source().label());
      sources.add(copies.group(saying.telling().source().id()));
    }
    if (outlets.size() < 2) {
      return Optional.empty();
    }
    Pair main =
        pairs.stream()
            .filter(pair -> !sameOutlet(all.get(pair.a()), all.get(pair.b())))
            .min(
                Comparator.comparingInt(SharedQuotes::interest)
                    .thenComparingInt(pair -> -pair.alignment().matched())
                    .thenComparingInt(Pair::a)
                    .thenComparingInt(Pair::b))
            .orElse(pairs.getFirst());
    if (sources.size() < 2 && main.verdict() == QuoteVerdict.SAME) {
      return Optional.empty();
    }
    SharedQuote quote =
        new SharedQuote(
            speaker(group),
            main.verdict(),
            Changes.reason(
                main.verdict(),
                main.alignment(),
                all.get(main.a()).telling().source().label(),
                all.get(main.b()).telling().source().label(),
                all.get(main.a()).speaker(),
                all.get(main.b()).speaker()),
            versions(group));
    return Optional.of(new Ranked(quote, interest(main), outlets.size()));
  }

  private static boolean sameOutlet(Saying a, Saying b) {
    return a.telling().source().label().equals(b.telling().source().label());
  }

  /** The lower the more a reader should know. */
  private static int interest(Pair pair) {
    return switch (pair.verdict()) {
      case REWORDED -> Changes.ofMeaning(pair.alignment()) ? 0 : 2;
      case MISATTRIBUTED -> 1;
      case TRUNCATED -> 3;
      case SAME -> 4;
    };
  }

  private static String speaker(List<Saying> group) {
    return group.stream()
        .filter(saying -> !saying.speaker().isEmpty())
        .min(
            Comparator.comparing((Saying saying) -> saying.kind() != SpeakerKind.PERSON)
                .thenComparingInt(saying -> -saying.speaker().length())
                .thenComparing(Saying::speaker))
        .map(Saying::speaker)
        .orElse("");
  }

  /** The wordings, the longest first; one claim for one copy. */
  private List<SharedQuote.Version> versions(List<Saying> group) {
    Map<String, List<Saying>> wordings = new LinkedHashMap<>();
    group.stream()
        .sorted(
            Comparator.comparing((Saying saying) ->
                    Optional.ofNullable(saying.telling().source().published())
                        .orElse(LocalDate.MAX))
                .thenComparing(saying -> saying.telling().source().outlet())
                .thenComparing(saying -> saying.telling().source().id())
                .thenComparing(saying -> saying.telling().span()))
        .forEach(saying ->
            wordings
                .computeIfAbsent(
                    saying.wording() + "|" + surname(saying), unused -> new ArrayList<>())
                .add(saying));
    List<SharedQuote.Version> versions = new ArrayList<>();
    for (List<Saying> same : wordings.values()) {
      versions.add(new SharedQuote.Version(speaker(same), same.getFirst().text(), claims(same)));
    }
    versions.sort(
        Comparator.comparingInt((SharedQuote.Version version) -> -version.text().length())
            .thenComparing(SharedQuote.Version::text)
            .thenComparing(SharedQuote.Version::speaker));
    return versions;
  }

  private List<Claim> claims(List<Saying> sayings) {
    Map<Integer, List<Saying>> byCopy = new LinkedHashMap<>();
    for (Saying saying : sayings) {
      byCopy
          .computeIfAbsent(
              copies.group(saying.telling().source().id()), unused -> new ArrayList<>())
          .add(saying);
    }
    List<Claim> claims = new ArrayList<>();
    for (List<Saying> prints : byCopy.values()) {
      Saying first = prints.getFirst();
      Set<String> outlets = new TreeSet<>();
      prints.forEach(print -> outlets.add(print.telling().source().outlet()));
      outlets.remove(first.telling().source().outlet());
      outlets.remove("");
      claims.add(
          first
              .telling()
              .claim(first.speaker().isEmpty() ? null : first.speaker(), List.copyOf(outlets)));
    }
    return claims;
  }
}
