package org.hearsay.corpus;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a figure was found, as {@link Figure#rule} says it in one word: what it is to other figures
 * of its article, then the name of the rule. "sum-implicit-relative-object-of-kill" is a sum whose
 * first part is a relative whom the text does not number.
 *
 * @param sum whether it adds up others of its article, which lie in its span
 * @param part whether the text counts it as some of others: "two of them", "including 12 children"
 * @param implied what implies the number where the text writes none: {@link #NAME} and so on; null
 *     where it writes one
 * @param struck whether it counts those whom shots or blows hit, the dead perhaps among them
 * @param name of the rule: "object-of-kill"
 */
public record FigureRule(
    boolean sum, boolean part, @Nullable String implied, boolean struck, String name) {

  /** One person by name. */
  public static final String NAME = "name";

  /** One person more than those told of before: "another", "a second man". */
  public static final String ANOTHER = "another";

  /** Several in one word that is nearly a number: "a double homicide". */
  public static final String MULTIPLE = "multiple";

  /** As many as an ordinal says have come to harm by now: "a third victim died". */
  public static final String ORDINAL = "ordinal";

  private static final String SUM = "sum-";
  private static final String PART = "part-";
  private static final String IMPLICIT = "implicit-";
  private static final String STRUCK = "struck-";

  private static final Set<String> SORTS =
      Set.of(NAME, ANOTHER, MULTIPLE, ORDINAL, "one", "group", "relative", "patient");

  /** A rule for a number that is written and stands for itself. */
  public static FigureRule of(String name) {
    return new FigureRule(false, false, null, false, name);
  }

  /** Reads what {@link #toString} writes; any other word is the name of a rule. */
  public static FigureRule parse(String rule) {
    String rest = rule;
    boolean sum = rest.startsWith(SUM);
    rest = without(SUM, rest);
    boolean part = rest.startsWith(PART);
    rest = without(PART, rest);
    String implied = null;
    if (rest.startsWith(IMPLICIT)) {
      String sort = rest.substring(IMPLICIT.length()).split("-", 2)[0];
      if (SORTS.contains(sort)) {
        implied = sort;
        rest = without(IMPLICIT + sort + "-", rest);
      }
    }
    boolean struck = rest.startsWith(STRUCK);
    return new FigureRule(sum, part, implied, struck, without(STRUCK, rest));
  }

  private static String without(String prefix, String rule) {
    return rule.startsWith(prefix) ? rule.substring(prefix.length()) : rule;
  }

  public FigureRule asSum() {
    return new FigureRule(true, part, implied, struck, name);
  }

  public FigureRule asPart() {
    return new FigureRule(sum, true, implied, struck, name);
  }

  public FigureRule impliedBy(String sort) {
    return new FigureRule(sum, part, sort, struck, name);
  }

  public FigureRule asStruck() {
    return new FigureRule(sum, part, implied, true, name);
  }

  public boolean isImplicit() {
    return implied != null;
  }

  /**
   * Whether it tells of one person or group and counts no others: neither "a double homicide" nor
   * "a third victim", nor a sum.
   */
  public boolean tellsSingly() {
    return implied != null && !implied.equals(MULTIPLE) && !implied.equals(ORDINAL) && !sum;
  }

  public boolean isImpliedBy(String sort) {
    return sort.equals(implied);
  }

  @Override
  public String toString() {
    return (sum ? SUM : "")
        + (part ? PART : "")
        + (implied == null ? "" : IMPLICIT + implied + "-")
        + (struck ? STRUCK : "")
        + name;
  }
}
