package org.hearsay.compare.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.compare.digest.Telling;
import org.hearsay.compare.event.Place;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.population.Population;
import org.hearsay.compare.text.Words;
import org.hearsay.compare.wording.Utterances;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.FigureRule;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A figure as one claim of a fact.
 *
 * @param place where the sentence or the article puts it
 * @param named the places that its sentence names
 * @param inBackground whether it stands where the article looks back on what it is not about
 * @param originator by the name that all aliases of it share
 * @param stated the interval as the article has it
 * @param day of which it is the count, see {@link AsOf}; null where the article has no date
 * @param earlier whether the sentence itself calls it an earlier figure
 * @param updated whether the sentence itself says that the figure has moved
 * @param beside what else its sentence counts of people
 * @param whole the number of which its sentence says that it is some; null where it says of none
 * @param said the quote of several outlets in which it stands; null where it stands in none
 * @param prints the other outlets that printed the same copy
 */
public record FigureClaim(
    Telling telling,
    Figure figure,
    Population population,
    Optional<Place> place,
    List<Place> named,
    boolean inBackground,
    @Nullable String originator,
    Interval stated,
    @Nullable LocalDate day,
    boolean earlier,
    boolean updated,
    Set<Companion> beside,
    @Nullable BigDecimal whole,
    Utterances.@Nullable Said said,
    List<String> prints) {

  /** Another count of people in one sentence: the hurt beside the dead. */
  public record Companion(Measure measure, BigDecimal number) {}

  private static final Pattern OTHERS = Pattern.compile("\\s+others?\\b");

  /** "A baby and", but not "a woman was killed and": behind a verb other people are beside. */
  private static final Pattern BEHIND_SOMEBODY =
      Pattern.compile("(?i)\\b(?!\\w+ed\\b|dead\\b|died\\b|shot\\b|hurt\\b|slain\\b)\\w+\\s+and$");

  private static final Pattern BEHIND_OTHER = Pattern.compile("(?i)\\b(?:an|the )other$");

  /** The interval that the figure does not rule out. */
  public Interval loose() {
    // "A man was killed", "one of the dead": they tell of one and do not count them all.
    return tellsOfOne() || isEnumerated() || isDefinite() || isOfOthers()
        ? new Interval(stated.low(), null)
        : Interval.loose(figure.quantity());
  }

  /** Whether it is a number of names and not a number: who else was there is not said. */
  public boolean isEnumerated() {
    return FigureRule.parse(figure.rule()).tellsSingly();
  }

  /**
   * "The two who were killed": two of whom the article has spoken before, and there may be more.
   */
  private boolean isDefinite() {
    String before = telling.sentence().substring(0, telling.offset()).stripTrailing();
    int the = before.length() - 3;
    return figure.quantity().hedge() == Hedge.EXACT
        && the >= 0
        && before.regionMatches(true, the, "the", 0, 3)
        && (the == 0 || !Character.isLetter(before.charAt(the - 1)));
  }

  /**
   * "Killed the envoy and three other Americans", "a baby and four others were hurt", "the other
   * two": there are more than these.
   */
  private boolean isOfOthers() {
    String sentence = telling.sentence();
    String before = sentence.substring(0, telling.offset()).stripTrailing();
    int end = Math.min(sentence.length(), telling.offset() + telling.span().length());
    boolean others = OTHERS.matcher(sentence.substring(end)).lookingAt();
    boolean besideSomebody = BEHIND_SOMEBODY.matcher(before).find();
    return BEHIND_OTHER.matcher(before).find()
        || (others && (figure.measure() != Measure.INJURED || besideSomebody));
  }

  /** Whether its text does not write the number: a sum, a part, what a word or a blow implies. */
  public boolean isInferred() {
    FigureRule rule = FigureRule.parse(figure.rule());
    return rule.sum() || rule.part() || rule.isImplicit() || rule.struck();
  }

  /** Whether it counts those who were taken to a hospital, the dead perhaps among them. */
  public boolean isInCare() {
    return figure.measure() == Measure.INJURED
        && FigureRule.parse(figure.rule()).name().startsWith("care-");
  }

  /** The capitalised words of whom it counts: "Dallas" of "Dallas officers". */
  public Set<String> namesCounted() {
    return new TreeSet<>(Words.capitalised(figure.counted() == null ? "" : figure.counted()));
  }

  /** Whether both name one number, whatever they say of how near it is: "10", "more than 10". */
  public boolean namesTheNumberOf(FigureClaim other) {
    BigDecimal number = figure.quantity().value();
    BigDecimal theirs = other.figure.quantity().value();
    return number != null && theirs != null && number.compareTo(theirs) == 0;
  }

  /** Whether the least it can mean is less than the least that the other one can mean. */
  public boolean lowBelow(FigureClaim other) {
    BigDecimal least = other.stated.low();
    return least != null && (stated.low() == null || stated.low().compareTo(least) < 0);
  }

  public boolean tellsOfOne() {
    return figure.quantity().hedge() == Hedge.EXACT
        && stated.low() != null
        && stated.isPoint()
        && stated.low().compareTo(BigDecimal.ONE) == 0;
  }

  public String article() {
    return telling.source().id();
  }

  public Optional<LocalDate> asOf() {
    return Optional.ofNullable(day);
  }

  FigureClaim printedBy(List<String> outlets) {
    return new FigureClaim(
        telling,
        figure,
        population,
        place,
        named,
        inBackground,
        originator,
        stated,
        day,
        earlier,
        updated,
        beside,
        whole,
        said,
        outlets);
  }

  /** With another figure in its place, at the same place of the text. */
  FigureClaim counting(Figure other) {
    return new FigureClaim(
        telling,
        other,
        population,
        place,
        named,
        inBackground,
        originator,
        Interval.of(other.quantity()),
        day,
        earlier,
        updated,
        beside,
        whole,
        said,
        prints);
  }

  /** "CNN gives 1,400, citing U.S. officials". */
  public String phrase(boolean naming) {
    return telling.source().label() + " gives " + cited(naming);
  }

  /** "1,400, citing U.S. officials". */
  public String cited(boolean naming) {
    String number = Wording.of(this, naming);
    return originator == null ? number : number + ", citing " + originator;
  }

  public Claim claim() {
    return telling.claim(originator, prints);
  }
}
