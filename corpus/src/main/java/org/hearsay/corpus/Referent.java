package org.hearsay.corpus;

import org.jspecify.annotations.Nullable;

/**
 * Whose figure it is: the 500 deaths of Ohio beside the 40,000 of the country, the budget of the
 * parks department.
 *
 * @param name as the article has it: "Ohio", "the Parks department", "Harbour Relief Act"
 * @param place where that is, wider than the name; null where the article does not tell or the name
 *     is the place itself
 */
public record Referent(String name, Kind kind, @Nullable String place) {

  /** What sort of whole it is. */
  public enum Kind {
    PLACE,
    /** An organisation or an office. */
    BODY,
    /** Somebody by name or office: "Ada Holt", "the governor". */
    PERSON,
    /** People who are no organisation: "teachers", "the opposition". */
    GROUP,
    /** A law, a model, a product, a project; a level or an amount: "unemployment rate". */
    THING
  }
}
