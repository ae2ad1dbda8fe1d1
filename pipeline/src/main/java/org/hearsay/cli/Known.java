package org.hearsay.cli;

import java.util.List;
import org.hearsay.index.search.OutletCount;
import org.hearsay.index.search.Search;

/** Whether an index knows what a question names: silence about a slip would pass for an answer. */
final class Known {

  private static final int LISTED = 12;

  private Known() {}

  /**
   * @throws CommandException where no outlet is called so, with those that there are
   */
  static void checkOutlets(Search search, List<String> names) throws CommandException {
    for (String name : names) {
      if (!search.hasOutlet(name)) {
        List<String> there = search.outlets().stream().map(OutletCount::outlet).toList();
        throw new CommandException(
            ExitCode.NOT_FOUND,
            "no outlet is called "
                + name
                + Suggestion.among(name, there)
                    .map(like -> "; did you mean " + like + "?")
                    .orElseGet(() -> there(there)));
      }
    }
  }

  private static String there(List<String> outlets) {
    if (outlets.isEmpty()) {
      return "; there is none yet";
    }
    int more = outlets.size() - LISTED;
    return "; there are "
        + String.join(", ", outlets.subList(0, Math.min(LISTED, outlets.size())))
        + (more > 0 ? " and " + more + " more, which hearsay outlets lists" : "");
  }
}
