package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Quantity;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Adds up what a list counts: "two adults and three children died" is five. */
final class ListSums {

  /** How the rules of sums begin. */
  static final String SUM = "sum-";

  private static final int LONGEST = 8;

  private ListSums() {}

  /** One more figure for each list of two or more; {@code drafts} in the order of the text. */
  static List<FigureReader.Draft> of(ParsedArticle article, List<FigureReader.Draft> drafts) {
    List<FigureReader.Draft> sums = new ArrayList<>();
    for (int from = 0; from < drafts.size(); ) {
      int end = from + 1;
      while (end < drafts.size() && areListed(article, drafts.get(from), drafts.get(end))) {
        end++;
      }
      if (end - from > 1) {
        sums.add(sum(drafts.subList(from, end)));
      }
      from = end;
    }
    return sums;
  }

  private static boolean areListed(
      ParsedArticle article, FigureReader.Draft one, FigureReader.Draft other) {
    return one.measure() == other.measure()
        && one.word() == other.word()
        && isAddend(one)
        && isAddend(other)
        && one.anchor() != other.anchor()
        && listHead(article, one.anchor()) == listHead(article, other.anchor());
  }

  private static boolean isAddend(FigureReader.Draft draft) {
    return draft.measure() != Measure.COUNT
        && draft.quantity().unit() == null
        && !draft.rule().startsWith(MeasureReader.PART);
  }

  private static int listHead(ParsedArticle article, int token) {
    int at = token;
    for (int steps = 0; steps < LONGEST; steps++) {
      Token word = article.token(at);
      if (word.head() < 0 || !word.relation().equals("conj")) {
        break;
      }
      at = word.head();
    }
    return at;
  }

  private static FigureReader.Draft sum(List<FigureReader.Draft> parts) {
    FigureReader.Draft first = parts.getFirst();
    BigDecimal value = BigDecimal.ZERO;
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    for (FigureReader.Draft part : parts) {
      Quantity quantity = part.quantity();
      value = plus(value, quantity.value());
      low = plus(low, quantity.low() == null ? BigDecimal.ZERO : quantity.low());
      high = plus(high, quantity.high());
    }
    boolean exact = parts.stream().allMatch(part -> part.quantity().hedge() == Hedge.EXACT);
    Hedge hedge = exact ? Hedge.EXACT : high == null ? Hedge.AT_LEAST : Hedge.RANGE;
    return new FigureReader.Draft(
        first.span().cover(parts.getLast().span()),
        new Quantity(value, low, high, hedge, null),
        null,
        first.measure(),
        first.anchor(),
        first.word(),
        SUM + first.rule());
  }

  /** Null where one of the two is unknown. */
  private static @Nullable BigDecimal plus(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? null : one.add(other);
  }
}
