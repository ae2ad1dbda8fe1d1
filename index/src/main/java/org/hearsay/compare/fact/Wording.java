package org.hearsay.compare.fact;

import java.math.BigDecimal;
import java.util.Map;
import org.hearsay.compare.digest.Telling;
import org.hearsay.compare.population.Scopes;
import org.hearsay.compare.text.Written;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Quantity;
import org.jspecify.annotations.Nullable;

/** Values as a reader would write them. */
public final class Wording {

  /** As articles' units are named. */
  private static final String PERCENTAGE = "percentage";

  private static final Map<String, String> SCOPES =
      Map.of(
          Scopes.WITH_PERPETRATOR,
          "with the perpetrator",
          Scopes.WITHOUT_PERPETRATOR,
          "without the perpetrator",
          Scopes.COMBINED,
          "of several attacks together",
          "serious",
          "seriously hurt",
          "hospitalised",
          "still in hospital",
          Scopes.ONE_SITE,
          "at one place");

  private Wording() {}

  /** "more than 1,300", with what is counted where it is not simply people or where asked. */
  public static String of(FigureClaim reading, boolean naming) {
    Figure figure = reading.figure();
    String counted = figure.counted();
    boolean isNamed =
        naming
            || !reading.population().isTotal()
            || reading.population().group().equals("civilian");
    StringBuilder text =
        new StringBuilder(
            isNobody(figure)
                ? (isNamed && counted != null ? "no" : "none")
                : number(figure, words(reading)));
    if (counted != null && isNamed) {
      boolean isVague = figure.quantity().hedge() == Hedge.VAGUE;
      text.append(isVague && text.charAt(text.length() - 1) == 's' ? " of " : " ").append(counted);
    }
    boolean isSaid = isNamed && counted != null && counted.contains("including ");
    reading.population().scopes().stream()
        .filter(scope -> !(isSaid && scope.equals(Scopes.WITH_PERPETRATOR)))
        .sorted()
        .map(SCOPES::get)
        .filter(scope -> scope != null)
        .forEach(scope -> text.append(", ").append(scope));
    return text.toString();
  }

  /** "No deaths", "nobody": a reader does not write "0 deaths". */
  private static boolean isNobody(Figure figure) {
    BigDecimal value = figure.quantity().value();
    return value != null
        && value.signum() == 0
        && figure.quantity().hedge() == Hedge.EXACT
        && figure.measure().countsPeople();
  }

  private static String words(FigureClaim reading) {
    Telling telling = reading.telling();
    int from = Math.min(telling.offset(), telling.sentence().length());
    int to = Math.min(telling.sentence().length(), from + telling.span().length());
    return telling.sentence().substring(from, to);
  }

  private static String number(Figure figure, String words) {
    Quantity quantity = isShare(figure) ? asPercentage(figure.quantity()) : figure.quantity();
    String unit = quantity.unit() == null ? "" : unit(quantity.unit());
    BigDecimal value = quantity.value();
    if (quantity.hedge() == Hedge.RANGE && quantity.low() != null && quantity.high() != null) {
      return Written.number(quantity.low()) + " to " + Written.number(quantity.high()) + unit;
    }
    if (value == null) {
      return words;
    }
    String number = Written.number(value) + unit;
    return switch (quantity.hedge()) {
      case EXACT -> number;
      case ABOUT -> "about " + number;
      case AT_LEAST -> "at least " + number;
      case MORE_THAN -> "more than " + number;
      case AT_MOST -> "up to " + number;
      case LESS_THAN -> (fromBelow(quantity.low()) ? "nearly " : "fewer than ") + number;
      case RANGE, VAGUE -> words;
    };
  }

  private static boolean fromBelow(@Nullable BigDecimal low) {
    return low != null && low.signum() > 0;
  }

  private static String unit(String unit) {
    return unit.equals(PERCENTAGE) ? " %" : " " + unit;
  }

  /** "Three quarters", "eight in ten". */
  private static boolean isShare(Figure figure) {
    return figure.measure() == Measure.PERCENT
        && figure.quantity().unit() == null
        && figure.quantity().hedge() != Hedge.VAGUE;
  }

  private static Quantity asPercentage(Quantity share) {
    return new Quantity(
        hundredfold(share.value()),
        hundredfold(share.low()),
        hundredfold(share.high()),
        share.hedge(),
        PERCENTAGE);
  }

  private static @Nullable BigDecimal hundredfold(@Nullable BigDecimal share) {
    return share == null ? null : share.movePointRight(2);
  }
}
