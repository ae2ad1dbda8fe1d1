package org.hearsay.quantity;

import java.math.BigDecimal;
import org.hearsay.corpus.Quantity;
import org.hearsay.syntax.ParsedArticle;
import org.jspecify.annotations.Nullable;

/** A quantity on one line: {@code «1,300» MORE_THAN 1300 [1301, ∞) people}. */
final class Shown {

  private Shown() {}

  static String of(QuantityMention mention, ParsedArticle article) {
    Quantity quantity = mention.quantity();
    StringBuilder shown = new StringBuilder();
    shown.append("«").append(mention.span().in(article.text())).append("» ");
    shown.append(quantity.hedge()).append(" ").append(number(quantity.value()));
    shown.append(" [").append(number(quantity.low())).append(", ").append(number(quantity.high()));
    shown.append("] ").append(mention.kind());
    if (quantity.unit() != null) {
      shown.append(" in ").append(quantity.unit());
    }
    if (mention.counted() >= 0) {
      shown.append(" of ").append(article.token(mention.counted()).word());
    }
    if (mention.elided() >= 0) {
      shown.append(" leaving out ").append(article.token(mention.elided()).word());
    }
    if (mention.movement() != Movement.NONE) {
      shown.append(" ").append(mention.movement());
    }
    if (mention.before() != null) {
      shown.append(" from ").append(number(mention.before()));
    }
    if (mention.past()) {
      shown.append(" before");
    }
    return shown.toString();
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "-" : number.toPlainString();
  }
}
