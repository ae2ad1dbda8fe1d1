package org.hearsay.identity;

/**
 * What one rule of the alias file changed.
 *
 * @param speakers how many speakers or outlets it found; 0 where nobody is called so
 * @param quotes how many quotes or articles they have together
 */
public record AliasEffect(AliasRule rule, int speakers, long quotes) {

  private boolean isOfOutlets() {
    return rule instanceof AliasRule.Outlet;
  }

  private static String count(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** One sentence for the user: "line 3: 2 speakers (17 quotes) are Ada Quill". */
  public String sentence() {
    String found =
        speakers == 0
            ? "nobody is called "
            : count(speakers, isOfOutlets() ? "outlet" : "speaker")
                + " ("
                + count(quotes, isOfOutlets() ? "article" : "quote")
                + ") ";
    String did =
        switch (rule) {
          case AliasRule.Merge merge ->
              speakers == 0 ? String.join("; ", merge.others()) : "merged into " + merge.name();
          case AliasRule.Split split ->
              speakers == 0 ? split.name() : "told apart by role: " + split.name();
          case AliasRule.Outlet outlet ->
              speakers == 0 ? String.join("; ", outlet.others()) : "merged into " + outlet.name();
          case AliasRule.Rename rename ->
              speakers == 0 ? rename.old() : "shown as " + rename.name();
          case AliasRule.Hide hide -> speakers == 0 ? hide.name() : "hidden: " + hide.name();
        };
    return "line " + rule.line() + ": " + found + did;
  }
}
