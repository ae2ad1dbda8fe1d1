package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.FigureRule;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Modality;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Referent;
import org.hearsay.corpus.Span;
import org.hearsay.figure.owner.Owners;
import org.hearsay.happening.Happenings;
import org.hearsay.mention.Mentions;
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

  private static final Set<Measure> OF_PEOPLE = EnumSet.range(Measure.KILLED, Measure.INFECTED);

  private static final Set<Measure> OWNED =
      EnumSet.of(Measure.MONEY, Measure.PERCENT, Measure.VOTE, Measure.COUNT);

  /** What the numbers of a vote count, which the text leaves out. */
  private static final String VOTES = "votes";

  private static final String MOVEMENT = "movement";

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
  private final Losses losses;
  private final OfTheHarmed ofTheHarmed;
  private final FewAndNone fewAndNone;
  private final ModalityReader modalities;
  private final AmountModality amounts;
  private final Differences differences;
  private final Withdrawals withdrawals;
  private final Referents referents;
  private final Owners owners = Owners.load();
  private final AsOfDays asOfDays;
  private final NoVictims noVictims;
  private final TollInOrder tolls;
  private final Together together;
  private final TrueHarm trueHarm;
  private final DeadByHow deadByHow;
  private final VictimsMeant victims;
  private final VictimNames names;
  private final SameCounts sameCounts;
  private final Infections infections;
  private final Tallies tallies;

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
    losses = new Losses(wording);
    ofTheHarmed = new OfTheHarmed(wording, measures);
    tolls = new TollInOrder(wording);
    modalities = new ModalityReader(wording);
    amounts = new AmountModality(wording);
    differences = new Differences(wording);
    withdrawals = new Withdrawals(wording);
    referents = new Referents(wording);
    asOfDays = new AsOfDays(wording);
    fewAndNone = new FewAndNone(wording);
    noVictims = new NoVictims(wording);
    together = new Together(wording);
    trueHarm = new TrueHarm(wording);
    deadByHow = new DeadByHow(wording);
    victims = new VictimsMeant(wording);
    names = new VictimNames(wording);
    sameCounts = new SameCounts(wording);
    infections = new Infections(wording);
    tallies = new Tallies(wording);
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
    return read(article, quotes, Mentions.of(article), happenings, SentenceFault.RAISE);
  }

  /**
   * As above, where a fault of the program costs the numbers of its sentence and no more.
   *
   * @param mentions whom the article names
   * @param faults told of every sentence whose numbers could not be read
   */
  public List<Figure> read(
      ParsedArticle article,
      List<Quote> quotes,
      Mentions mentions,
      Happenings happenings,
      Consumer<SentenceFault> faults) {
    FigureSources sources = new FigureSources(article, wording, originators, quotes, mentions);
    List<Draft> drafts = new ArrayList<>();
    boolean[] taken = new boolean[article.size()];
    List<QuantityMention> numbers = quantities.read(article, faults);
    CountedNouns nouns = new CountedNouns(article, wording, numbers);
    BitSet votes = tallies.in(article, numbers);
    int difference = -1; // where the number before ends, if it tells how much two differ
    for (QuantityMention mention : numbers) {
      CountedNouns.Counted noun = nouns.of(mention);
      Draft read = asBefore(drafts, mention, draft(article, mention, noun));
      if (noun.by() == CountedNouns.By.BEFORE && isBare(article, mention)) {
        read = asLender(drafts, noun.noun(), read);
      }
      if (votes.get(mention.first())) {
        read = read.as(Measure.VOTE, FigureRule.of("tally")).counting(VOTES);
      }
      boolean shared = noun.by() == CountedNouns.By.BEFORE && read.measure() == Measure.PERCENT;
      if (noun.by() == CountedNouns.By.LEVEL || shared) {
        read = read.at(noun.noun());
      }
      boolean again = difference >= 0 && Differences.repeats(article, difference, mention.first());
      boolean differs = again || differences.is(article, mention);
      difference = differs ? mention.end() : -1;
      read = read.asDifference(differs);
      Draft left = left(article, mention, read);
      if (left != null) {
        drafts.add(read.at(article.cover(mention.first(), article.firstIn(left.span()) - 2)));
        drafts.add(left);
      } else {
        drafts.add(read);
      }
      if (mention.counted() >= 0) {
        taken[mention.counted()] = true;
      }
      for (int i = mention.first(); i < mention.end(); i++) {
        taken[i] = true;
      }
    }
    for (QuantityMention mention : fewAndNone.in(article, taken)) {
      Draft draft = draft(article, mention, nouns.of(mention));
      if (OF_PEOPLE.contains(draft.measure())) {
        drafts.add(draft);
        taken[Math.max(mention.head(), mention.counted())] = true;
      }
    }
    for (Sentence sentence : article.sentences()) {
      for (ImplicitVictims.Victim victim : implicit.in(article, sentence, taken)) {
        drafts.add(draft(article, victim));
      }
    }
    drafts.sort(Comparator.comparing(Draft::span));
    drafts = trueHarm.of(article, drafts);
    drafts = deadByHow.of(article, names.of(article, drafts));
    drafts = new ArrayList<>(victims.of(article, drafts));
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
      String id = "f" + (figures.size() + 1);
      figures.add(figure(article, draft, id, sources, mentions, happenings));
    }
    return sameCounts.named(figures);
  }

  /**
   * A figure before it is known who says it and what it is about.
   *
   * @param anchor index of the token that its clause is looked up from
   * @param word index of the token that says the measure
   * @param isDifference whether it is by how much two numbers differ
   * @param level index of the noun that stands at the number or moved by it; -1 where none does
   */
  record Draft(
      Span span,
      Quantity quantity,
      @Nullable String counted,
      Measure measure,
      int anchor,
      int word,
      FigureRule rule,
      boolean isDifference,
      int level) {

    /** A number that stands for itself. */
    Draft(
        Span span,
        Quantity quantity,
        @Nullable String counted,
        Measure measure,
        int anchor,
        int word,
        FigureRule rule) {
      this(span, quantity, counted, measure, anchor, word, rule, false, -1);
    }

    Draft as(Measure other, FigureRule found) {
      return new Draft(span, quantity, counted, other, anchor, word, found, isDifference, level);
    }

    Draft counting(String whom) {
      return new Draft(span, quantity, whom, measure, anchor, word, rule, isDifference, level);
    }

    Draft at(Span other) {
      return new Draft(other, quantity, counted, measure, anchor, word, rule, isDifference, level);
    }

    /** The same as by how much two numbers differ, where it is that. */
    Draft asDifference(boolean is) {
      return new Draft(span, quantity, counted, measure, anchor, word, rule, is, level);
    }

    /** The same of what stands at it. */
    Draft at(int noun) {
      return new Draft(span, quantity, counted, measure, anchor, word, rule, isDifference, noun);
    }
  }

  private Draft draft(ParsedArticle article, QuantityMention mention, CountedNouns.Counted noun) {
    int head = mention.counted() >= 0 ? mention.counted() : mention.head();
    String population = noun.text();
    Measure unit = byUnit(mention.kind());
    if (unit != null) {
      String rule = "unit-" + mention.kind().name().toLowerCase(Locale.ROOT);
      return new Draft(
          mention.span(), mention.quantity(), population, unit, head, head, FigureRule.of(rule));
    }
    boolean moves = mention.movement() != Movement.NONE;
    boolean isChange = mention.past() || (moves && mention.before() == null);
    Reading reading = isChange ? null : ofPeople(article, mention, head, noun);
    return reading == null
        ? new Draft(
            mention.span(),
            mention.quantity(),
            population,
            Measure.COUNT,
            head,
            head,
            FigureRule.of(moves || mention.past() ? MOVEMENT : "count"))
        : new Draft(
            mention.span(),
            mention.level(),
            population,
            measure(reading.measure(), rule(reading)),
            head,
            reading.word(),
            rule(reading));
  }

  /** "Killed 90 villagers here and over 200 there": no verb of its own tells of the number. */
  private static boolean isBare(ParsedArticle article, QuantityMention mention) {
    boolean ends = mention.end() >= article.sentenceOf(mention.first()).end();
    String tag = ends ? "" : article.token(mention.end()).tag();
    boolean subject = article.token(mention.head()).relation().startsWith("nsubj");
    boolean verb = tag.startsWith("VB") || tag.equals("MD");
    boolean is = article.child(mention.head(), "cop") >= 0;
    return is || (!verb && !tag.equals("IN") && !subject);
  }

  /** The measure of the number that lends its noun, where that is one of people. */
  private static Draft asLender(List<Draft> drafts, int noun, Draft read) {
    if (read.measure() != Measure.COUNT || read.rule().name().equals(MOVEMENT)) {
      return read;
    }
    for (Draft lender : drafts.reversed()) {
      if (lender.anchor() == noun) {
        return OF_PEOPLE.contains(lender.measure())
            ? read.as(lender.measure(), lender.rule())
            : read;
      }
    }
    return read;
  }

  private @Nullable Reading ofPeople(
      ParsedArticle article, QuantityMention mention, int head, CountedNouns.Counted noun) {
    Reading found = noVictims.counts(article, mention) ? null : reading(article, mention, head);
    if (found == null) {
      found = infections.of(article, head, noun.noun());
    }
    if (found == null && noun.by() == CountedNouns.By.LEVEL) {
      Token subject = article.token(noun.noun());
      Measure measure = wording.measure(Wording.Role.COUNTED, subject);
      found =
          measure == null
              ? null
              : new Reading(measure, subject.index(), "level-of-" + subject.lemma());
    }
    return found;
  }

  /** The 70 of "raised the toll to 3,100 from 70"; null where no toll moves. */
  private static @Nullable Draft left(ParsedArticle article, QuantityMention mention, Draft read) {
    BigDecimal before = mention.before();
    int from = mention.first();
    while (from < mention.end() && !article.token(from).lower().equals("from")) {
      from++;
    }
    if (before == null || from + 1 >= mention.end() || !OF_PEOPLE.contains(read.measure())) {
      return null;
    }
    return new Draft(
        article.cover(from + 1, mention.end() - 1),
        new Quantity(before, before, before, Hedge.EXACT, null),
        read.counted(),
        read.measure(),
        read.anchor(),
        read.word(),
        read.rule());
  }

  /** "Revised the toll to 49, from 50": where a count of people stood is a count of them, too. */
  private static Draft asBefore(List<Draft> drafts, QuantityMention mention, Draft read) {
    if (!mention.past() || drafts.isEmpty() || !OF_PEOPLE.contains(drafts.getLast().measure())) {
      return read;
    }
    Draft after = drafts.getLast();
    return new Draft(
        mention.span(),
        mention.quantity(),
        after.counted(),
        after.measure(),
        after.anchor(),
        after.word(),
        after.rule());
  }

  private @Nullable Reading reading(ParsedArticle article, QuantityMention mention, int head) {
    Reading found = found(article, mention, head);
    return found == null || noVictims.refutes(article, mention, head, found)
        ? null
        : together.of(article, found, mention.first());
  }

  private @Nullable Reading found(ParsedArticle article, QuantityMention mention, int head) {
    Reading found = nearby.behindJoint(article, mention.first());
    if (found == null) {
      found = nearby.beside(article, mention.end());
    }
    if (found == null) {
      found = ownOrOfPart(article, mention, head);
    }
    if (found != null && found.measure() == Measure.INJURED) {
      Reading ofThem = ofTheHarmed.of(article, head);
      found = isOfTheDead(ofThem) ? ofThem : found;
    }
    if (found == null) {
      found = losses.of(article, head);
    }
    if (found == null) {
      found = tolls.of(article, mention.first(), mention.counted());
    }
    if (found == null) {
      found = ofTheHarmed.of(article, head);
    }
    if (found == null && mention.counted() >= 0) {
      found = ofTheHarmed.of(article, mention.head());
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
    boolean isPart =
        isOfThose(article, mention.end())
            || measures.isIncluded(article, head)
            || ofTheHarmed.isAmongThem(article, head);
    return isPart ? found.asPart() : found;
  }

  /**
   * What the phrase's own words tell. Of "forty of the 200 people who were hurt died" the number's
   * verb tells more than what is said of all.
   */
  private @Nullable Reading ownOrOfPart(ParsedArticle article, QuantityMention mention, int head) {
    Reading whole = measures.own(article, head);
    if (mention.counted() < 0) {
      return whole;
    }
    boolean killed = whole != null && whole.measure() == Measure.KILLED;
    Reading part = killed ? null : measures.own(article, mention.head());
    return whole == null || isOfTheDead(part) ? part : whole;
  }

  private static boolean isOfTheDead(@Nullable Reading reading) {
    return reading != null && reading.measure() == Measure.KILLED;
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
        measure(victim.reading().measure(), rule),
        victim.head(),
        victim.reading().word(),
        rule);
  }

  /**
   * "Five were shot": the dead may be among them, but "another was shot" tells of one who lives.
   */
  private static Measure measure(Measure read, FigureRule rule) {
    boolean hit = rule.struck() && !rule.isImpliedBy(FigureRule.ANOTHER);
    return hit && read == Measure.INJURED ? Measure.CASUALTIES : read;
  }

  private FigureRule rule(Reading reading) {
    boolean struck = reading.measure() == Measure.INJURED && care.isStruck(reading.rule());
    return struck ? reading.rule().asStruck() : reading.rule();
  }

  private Figure figure(
      ParsedArticle article,
      Draft draft,
      String id,
      FigureSources sources,
      Mentions mentions,
      Happenings happenings) {
    Quote quote = sources.quoteAt(draft.anchor());
    Modality modality = modality(article, draft);
    boolean denied = modality == Modality.DENIED; // who denies it does not count it
    String originator = denied ? null : sources.of(draft.anchor(), draft.word());
    int first = article.firstIn(draft.span());
    Happening event =
        OF_PEOPLE.contains(draft.measure())
            ? happenings.at(draft.anchor())
            : happenings.ofThings(draft.anchor());
    return new Figure(
        id,
        draft.span(),
        draft.quantity(),
        draft.counted(),
        draft.measure(),
        denied,
        originator,
        quote == null ? null : quote.id(),
        event,
        draft.rule().toString(),
        modality,
        withdrawals.withdraws(article, first, draft.measure()),
        whose(article, draft, mentions, event),
        asOfDays.of(article, draft.anchor()));
  }

  private @Nullable Referent whose(
      ParsedArticle article, Draft draft, Mentions mentions, @Nullable Happening event) {
    String place = event == null || event.trigger() == null ? null : event.place();
    int anchor = draft.level() < 0 ? draft.anchor() : draft.level();
    return OWNED.contains(draft.measure())
        ? owners.of(
            article, mentions, draft.span(), draft.anchor(), draft.level(), draft.measure(), place)
        : referents.of(article, anchor, article.firstIn(draft.span()), place);
  }

  private Modality modality(ParsedArticle article, Draft draft) {
    if (draft.isDifference()) {
      return Modality.DIFFERENCE;
    }
    if (isNegated(article, draft.word())) {
      return Modality.DENIED;
    }
    boolean ofPeople = OF_PEOPLE.contains(draft.measure());
    int first = article.firstIn(draft.span());
    if (ofPeople && modalities.isThreshold(article, first)) {
      return Modality.HYPOTHETICAL;
    }
    Modality amount = ofPeople ? null : amounts.of(article, first, draft.anchor(), draft.measure());
    return amount == null ? modalities.of(article, draft.word()) : amount;
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
