package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.corpus.FigureRule;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Quantity;
import org.hearsay.figure.Wording.Role;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Adds up persons whom a headline lists without articles, "Parents, 2 children dead", "Man kills
 * wife, four sons". Parsers are taught on sentences and hang such lists anywhere; so they are read
 * in the order of the words, where a headline begins or behind what was done to them.
 */
final class BareLists {

  private static final Pattern MODIFIER = Pattern.compile("CD|JJ.*|NN|NNP|HYPH");

  private final Wording wording;
  private final MeasureReader measures;
  private final NearbyHarm nearby;
  private final Sides sides;

  BareLists(Wording wording, MeasureReader measures, NearbyHarm nearby) {
    this.wording = wording;
    this.measures = measures;
    this.nearby = nearby;
    sides = new Sides(wording);
  }

  /**
   * One person or group of a list.
   *
   * @param head index of its noun
   * @param end index after it and the comma or "and" behind it
   */
  private record Item(
      int first, int head, int end, BigDecimal number, boolean isWritten, boolean isLast) {}

  /**
   * One figure for each list of two or more.
   *
   * @param all what the text counts
   */
  List<FigureReader.Draft> of(ParsedArticle article, List<FigureReader.Draft> all) {
    Map<Integer, BigDecimal> counted = new HashMap<>();
    for (FigureReader.Draft draft : all) {
      BigDecimal value = draft.quantity().value();
      if (value != null && draft.quantity().unit() == null && !draft.rule().sum()) {
        counted.putIfAbsent(draft.anchor(), value);
      }
    }
    List<FigureReader.Draft> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (int at = sentence.first(); at < sentence.end(); at++) {
        boolean opens = at == sentence.first() || article.token(at - 1).lower().equals(":");
        Reading done = opens ? null : deed(article, at - 1);
        if (opens || done != null) {
          List<Item> items = items(article, at, sentence.end(), counted);
          boolean sums = items.size() > 1 && addsUp(article, items);
          FigureReader.Draft draft = sums ? draft(article, items, done) : null;
          if (draft != null) {
            found.add(draft);
          }
        }
      }
    }
    return found;
  }

  private boolean addsUp(ParsedArticle article, List<Item> items) {
    List<Sides.Part> parts =
        items.stream()
            .map(item -> new Sides.Part(item.head(), item.number(), !item.isWritten()))
            .toList();
    return sides.addUp(article, parts);
  }

  /** What the verb at a token does to its object. */
  private @Nullable Reading deed(ParsedArticle article, int at) {
    Token verb = article.token(at);
    Measure measure = verb.isVerb() ? wording.measure(Role.OBJECT, verb) : null;
    boolean isDone = article.child(at, "aux:pass") >= 0 || article.child(at, "nsubj:pass") >= 0;
    return measure == null || isDone ? null : new Reading(measure, at, "object-of-" + verb.lemma());
  }

  private FigureReader.@Nullable Draft draft(
      ParsedArticle article, List<Item> items, @Nullable Reading done) {
    Item last = items.getLast();
    Reading reading = done == null ? nearby.beside(article, last.end()) : done;
    if (reading == null) {
      reading = measures.read(article, last.head());
    }
    if (reading == null || !ImplicitVictims.HARMS.contains(reading.measure())) {
      return null;
    }
    BigDecimal total = items.stream().map(Item::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean isWritten = items.stream().allMatch(Item::isWritten);
    FigureRule sum = reading.rule().asSum();
    FigureRule rule = isWritten ? sum : sum.impliedBy("relative");
    return new FigureReader.Draft(
        article.cover(items.getFirst().first(), last.head()),
        new Quantity(total, total, total, Hedge.EXACT, null),
        null,
        reading.measure(),
        last.head(),
        reading.word(),
        reading.measure() == Measure.INJURED ? rule.asStruck() : rule);
  }

  private List<Item> items(
      ParsedArticle article, int from, int end, Map<Integer, BigDecimal> counted) {
    List<Item> items = new ArrayList<>();
    Item item = item(article, from, end, counted);
    while (item != null) {
      items.add(item);
      item = item.isLast() ? null : item(article, item.end(), end, counted);
    }
    return items.isEmpty() || items.getLast().isLast() || isClosed(article, items.getLast(), end)
        ? items
        : List.of();
  }

  /** "Killed his mother, brother, police say", "killed wife, son, himself": no more are counted. */
  private boolean isClosed(ParsedArticle article, Item last, int end) {
    if (last.end() >= end) {
      return false;
    }
    Token next = article.token(last.end());
    return next.isPronoun() || wording.isIn("himself", next) || wording.isIn("speaker", next);
  }

  /** "4 adults,", "6-year-old boy,", "wife and"; null where it is unknown how many they are. */
  private @Nullable Item item(
      ParsedArticle article, int first, int end, Map<Integer, BigDecimal> counted) {
    int head = first;
    while (head < end && !isPerson(article.token(head))) {
      boolean modifies = MODIFIER.matcher(article.token(head).tag()).matches();
      if (!modifies) {
        return null;
      }
      head++;
    }
    if (head >= end) {
      return null;
    }
    BigDecimal written = counted.get(head);
    BigDecimal number = written == null ? unwritten(article.token(head)) : written;
    if (number == null) {
      return null;
    }
    boolean isJoined = head + 1 < end && wording.isIn("listing", article.token(head + 1));
    return new Item(
        first, head, isJoined ? head + 2 : head + 1, number, written != null, !isJoined);
  }

  /** By the word alone: the tagger takes "Man," at the beginning for an exclamation. */
  private boolean isPerson(Token token) {
    return !token.isVerb() && (wording.isIn("person", token) || wording.isIn("kin", token));
  }

  private @Nullable BigDecimal unwritten(Token noun) {
    Integer kin = wording.number("kin", noun);
    return noun.tag().endsWith("S") ? kin == null ? null : BigDecimal.valueOf(kin) : BigDecimal.ONE;
  }
}
