package org.hearsay.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.FigureRule;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Span;
import org.hearsay.happening.Happenings;
import org.hearsay.quantity.Movement;
import org.hearsay.quantity.QuantityKind;
import org.hearsay.quantity.QuantityMention;
import org.hearsay.quantity.QuantityReader;
import org.hearsay.quantity.SentenceFault;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of an article: each quantity with what it counts, what it measures, who
 * estimates it and what it is about.
 *
 * <p>Numbers that the text does not write count, too ("a man was shot dead"). Ages are no figures.
 * Immutable after loading, so threads may share it; the cost is linear in the number of tokens.
 */
public final class FigureReader {

  private final Wording wording;
  private final QuantityReader quantities;
  private final MeasureReader measures;
  private final Care care;
  private final CountedText counted;
  private final Originators originators;
  private final NearbyHarm nearby;
  private final ImplicitVictims implicit;
  private final ListSums sums;
  private final BareLists bareLists;

  private FigureReader(QuantityReader quantities, Wording wording) {
    this.wording = wording;
    this.quantities = quantities;
    measures = new MeasureReader(wording);
    care = new Care(wording);
    counted = new CountedText(wording);
    nearby = new NearbyHarm(wording);
    originators = new Originators(wording);
    implicit = new ImplicitVictims(wording, measures, nearby);
    sums = new ListSums(wording);
    bareLists = new BareLists(wording, measures, nearby);
  }

  /** Reads the word lists. */
  public static FigureReader load() {
    return new FigureReader(QuantityReader.load(), Wording.load());
  }

  /**
   * In the order of the text. The quotes may be none: figures then keep who their sentence names.
   */
  public List<Figure> read(ParsedArticle article, List<Quote> quotes) {
    return read(article, quotes, Happenings.of(article));
  }

  /** As {@link #read(ParsedArticle, List)}, for callers that have the happenings already. */
  public List<Figure> read(ParsedArticle article, List<Quote> quotes, Happenings happenings) {
    return read(article, quotes, happenings, SentenceFault.RAISE);
  }

  /**
   * As above, where a fault of the program costs the numbers of its sentence and no more.
   *
   * @param faults told of every sentence whose numbers could not be read
   */
  public List<Figure> read(
      ParsedArticle article,
      List<Quote> quotes,
      Happenings happenings,
      Consumer<SentenceFault> faults) {
    QuotedFigures quoted = new QuotedFigures(article, quotes);
    List<Draft> drafts = new ArrayList<>();
    boolean[] taken = new boolean[article.size()];
    for (QuantityMention mention : quantities.read(article, faults)) {
      drafts.add(draft(article, mention));
      if (mention.counted() >= 0) {
        taken[mention.counted()] = true;
      }
      for (int i = mention.first(); i < mention.end(); i++) {
        taken[i] = true;
      }
    }
    for (Sentence sentence : article.sentences()) {
      for (ImplicitVictims.Victim victim : implicit.in(article, sentence, taken)) {
        drafts.add(draft(article, victim));
      }
    }
    drafts.sort(Comparator.comparing(Draft::span));
    List<Draft> lists = new ArrayList<>(sums.of(article, drafts));
    for (Draft list : bareLists.of(article, drafts)) {
      if (lists.stream().noneMatch(sum -> sum.span().overlaps(list.span()))) {
        lists.add(list);
      }
    }
    drafts.addAll(lists);
    drafts.sort(
        Comparator.comparingInt((Draft draft) -> draft.span().start())
            .thenComparingInt(draft -> -draft.span().end()));
    List<Figure> figures = new ArrayList<>();
    for (Draft draft : drafts) {
      figures.add(figure(article, draft, "f" + (figures.size() + 1), quoted, happenings));
    }
    return List.copyOf(figures);
  }

  /**
   * A figure before it is known who says it and what it is about.
   *
   * @param anchor index of the token that its clause is looked up from
   * @param word index of the token that says the measure
   */
  record Draft(
      Span span,
      Quantity quantity,
      @Nullable String counted,
      Measure measure,
      int anchor,
      int word,
      FigureRule rule) {}

  private Draft draft(ParsedArticle article, QuantityMention mention) {
    int head = mention.counted() >= 0 ? mention.counted() : mention.head();
    String population = counted.of(article, mention.counted(), mention.end());
    if (population == null && mention.elided() >= 0) {
      population = counted.of(article, mention.elided(), mention.elided() + 1);
    }
    Measure unit = byUnit(mention.kind());
    if (unit != null) {
      String of = mention.counted() >= 0 ? population : purpose(article, mention);
      String rule = "unit-" + mention.kind().name().toLowerCase(Locale.ROOT);
      return new Draft(
          mention.span(), mention.quantity(), of, unit, head, head, FigureRule.of(rule));
    }
    boolean moves = mention.movement() != Movement.NONE;
    boolean isChange = mention.past() || (moves && mention.before() == null);
    Reading reading =
        isChange || isAside(article, mention) || countsNobody(article, mention)
            ? null
            : reading(article, mention, head);
    return reading == null
        ? new Draft(
            mention.span(),
            mention.quantity(),
            population,
            Measure.COUNT,
            head,
            head,
            FigureRule.of(moves || mention.past() ? "movement" : "count"))
        : new Draft(
            mention.span(),
            mention.level(),
            population,
            reading.measure(),
            head,
            reading.word(),
            rule(reading));
  }

  private @Nullable Reading reading(ParsedArticle article, QuantityMention mention, int head) {
    Reading found = nearby.beside(article, mention.end());
    if (found == null) {
      found = measures.own(article, head);
    }
    if (found == null && mention.counted() >= 0) {
      found = measures.own(article, mention.head());
    }
    if (found == null) {
      int last = Math.max(mention.counted(), mention.end() - 1);
      found = nearby.read(article, mention.first(), last);
    }
    if (found == null) {
      found = measures.ofWhole(article, head);
    }
    if (found == null && mention.counted() >= 0) {
      found = measures.ofWhole(article, mention.head());
    }
    if (found == null || found.rule().part()) {
      return found;
    }
    boolean isPart = isOfThose(article, mention.end()) || measures.isIncluded(article, head);
    return isPart ? found.asPart() : found;
  }

  /**
   * "Shot five times", "two counts of murder", "the father of two children": nobody who came to
   * harm is counted, whatever is around.
   */
  private boolean countsNobody(ParsedArticle article, QuantityMention mention) {
    if (mention.counted() < 0) {
      return false;
    }
    Token counted = article.token(mention.counted());
    int of = mention.first() - 1;
    boolean offspring =
        of > 0
            && article.token(of).lower().equals("of")
            && wording.isIn("parent", article.token(of - 1));
    return wording.isIn("thing", counted) || wording.isIn("charge", counted) || offspring;
  }

  /** "Ann Reed, 24, was killed": an age, whatever follows. */
  private static boolean isAside(ParsedArticle article, QuantityMention mention) {
    int before = mention.first() - 1;
    if (mention.counted() >= 0 || before < 0 || mention.end() >= article.size()) {
      return false;
    }
    String word = article.token(before).lower();
    return (word.equals(",") || word.equals("both") || word.equals("("))
        && article.token(mention.end()).word().matches("[,);(]");
  }

  /** "One of the", "two of them", "one of four": a part of those counted elsewhere. */
  private static boolean isOfThose(ParsedArticle article, int at) {
    if (at + 1 >= article.size() || !article.token(at).lower().equals("of")) {
      return false;
    }
    String tag = article.token(at + 1).tag();
    return tag.equals("DT") || tag.equals("PRP") || tag.equals("CD");
  }

  private Draft draft(ParsedArticle article, ImplicitVictims.Victim victim) {
    boolean name = victim.what().equals(FigureRule.NAME);
    FigureRule rule = rule(victim.reading()).impliedBy(victim.what());
    Span span = article.cover(victim.first(), victim.head());
    String population =
        victim.what().equals(FigureRule.ORDINAL)
            ? null
            : name
                ? span.in(article.text())
                : counted.of(article, victim.head(), victim.first() + 1);
    return new Draft(
        span,
        Quantity.exactly(victim.number()),
        population,
        victim.reading().measure(),
        victim.head(),
        victim.reading().word(),
        rule);
  }

  private FigureRule rule(Reading reading) {
    boolean struck = reading.measure() == Measure.INJURED && care.isStruck(reading.rule());
    return struck ? reading.rule().asStruck() : reading.rule();
  }

  private Figure figure(
      ParsedArticle article, Draft draft, String id, QuotedFigures quoted, Happenings happenings) {
    Quote quote = quoted.at(draft.anchor());
    Originators.Originator named = originators.of(article, draft.anchor(), draft.word());
    String originator = named == null ? null : named.name();
    boolean outside = named != null && quote != null && !quote.equals(quoted.at(named.word()));
    if (quote != null && quote.speaker() != null && (named == null || outside)) {
      originator = quote.speaker().name();
    }
    return new Figure(
        id,
        draft.span(),
        draft.quantity(),
        draft.counted(),
        draft.measure(),
        isNegated(article, draft.word()),
        originator,
        quote == null ? null : quote.id(),
        happenings.at(draft.anchor()),
        draft.rule().toString());
  }

  /** What money, time and the like is for: "$2 billion in damage", "a $2 billion aid package". */
  private static @Nullable String purpose(ParsedArticle article, QuantityMention mention) {
    int last = mention.end() - 1;
    for (int at : new int[] {mention.head(), last, mention.first()}) {
      for (int child : article.children(at)) {
        Token noun = article.token(child);
        if (noun.relation().startsWith("nmod") && noun.isNoun() && child > last) {
          return noun.span().in(article.text());
        }
      }
    }
    for (int at : new int[] {last, mention.head(), mention.first()}) {
      int head = article.token(at).head();
      boolean modifies =
          java.util.Set.of("compound", "nummod", "amod").contains(article.token(at).relation());
      if (head > last && modifies && article.token(head).isNoun()) {
        return article.token(head).span().in(article.text());
      }
    }
    return null;
  }

  /** "Did not die", "nearly died". */
  private boolean isNegated(ParsedArticle article, int word) {
    for (int child : article.children(word)) {
      boolean missed = child == word - 1 && wording.isIn("near-miss", article.token(child));
      if (missed || wording.isIn("negation", article.token(child))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Measure byUnit(QuantityKind kind) {
    return switch (kind) {
      case CARDINAL -> null;
      case FRACTION, PERCENT -> Measure.PERCENT;
      case MONEY -> Measure.MONEY;
      case DURATION -> Measure.DURATION;
      case LENGTH -> Measure.DISTANCE;
      case TEMPERATURE -> Measure.TEMPERATURE;
      case MAGNITUDE -> Measure.MAGNITUDE;
      case AGE -> Measure.AGE;
      case AREA, VOLUME, MASS, SPEED, ENERGY, POWER, OTHER_UNIT -> Measure.COUNT;
    };
  }
}
