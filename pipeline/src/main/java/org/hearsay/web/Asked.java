package org.hearsay.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.hearsay.index.search.Order;
import org.hearsay.index.search.Origin;
import org.jspecify.annotations.Nullable;

/** The values in the address of a request, each checked. What is wrong ends as status 400. */
final class Asked {

  private static final int LONGEST = 500;
  private static final int MOST_VALUES = 20;

  private final Context request;

  Asked(Context request) {
    this.request = request;
  }

  /** All that is asked for, as it stands in the address. */
  String all() {
    String query = request.queryString();
    return query == null ? "" : query;
  }

  /** Null where nothing is given. */
  @Nullable String text(String name) {
    String given = request.queryParam(name);
    return given == null || given.isBlank() ? null : checked(name, given.strip());
  }

  String textOr(String name, String otherwise) {
    String given = text(name);
    return given == null ? otherwise : given;
  }

  String required(String name) {
    String given = request.queryParam(name);
    if (given == null || given.isBlank()) {
      throw new BadRequestResponse("\"" + name + "\" is missing in the address");
    }
    return checked(name, given);
  }

  List<String> texts(String name) {
    List<String> given =
        request.queryParams(name).stream().map(String::strip).filter(t -> !t.isEmpty()).toList();
    if (given.size() > MOST_VALUES) {
      throw new BadRequestResponse("\"" + name + "\" is given more than " + MOST_VALUES + " times");
    }
    given.forEach(one -> checked(name, one));
    return given;
  }

  private static String checked(String name, String given) {
    if (given.length() > LONGEST && !name.equals("id")) {
      throw new BadRequestResponse(
          "\"" + name + "\" is longer than " + LONGEST + " characters: " + given.length());
    }
    return given;
  }

  int number(String name, int otherwise, int least, int most) {
    String given = text(name);
    if (given == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(given);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // falls through to the sentence below, as a number out of range does
    }
    throw new BadRequestResponse(
        "\"" + name + "\" is a number from " + least + " to " + most + ", not \"" + given + "\"");
  }

  <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type) {
    String given = text(name);
    if (given == null) {
      return null;
    }
    for (E each : type.getEnumConstants()) {
      if (each.name().equalsIgnoreCase(given)) {
        return each;
      }
    }
    throw new BadRequestResponse("\"" + name + "\" cannot be \"" + given + "\"");
  }

  /** Outlets and days; a month stands for its first or last day. */
  Origin origin() {
    LocalDate from = day("from", false);
    LocalDate to = day("to", true);
    if (from != null && to != null && from.isAfter(to)) {
      throw new BadRequestResponse("\"from\" " + from + " is after \"to\" " + to);
    }
    return new Origin(java.util.Set.copyOf(texts("outlet")), from, to);
  }

  private @Nullable LocalDate day(String name, boolean last) {
    String given = text(name);
    if (given == null) {
      return null;
    }
    try {
      if (given.length() == "2013-08".length()) {
        YearMonth month = YearMonth.parse(given);
        return last ? month.atEndOfMonth() : month.atDay(1);
      }
      return LocalDate.parse(given);
    } catch (DateTimeException e) {
      throw new BadRequestResponse(
          "\"" + name + "\" is a date like 2013-08-21 or 2013-08, not \"" + given + "\"");
    }
  }

  Order order() {
    String given = textOr("sort", "best").toLowerCase(Locale.ROOT);
    return switch (given) {
      case "best" -> Order.BEST;
      case "date" -> Order.NEWEST;
      case "oldest" -> Order.OLDEST;
      default ->
          throw new BadRequestResponse("\"sort\" is best, date or oldest, not \"" + given + "\"");
    };
  }
}
