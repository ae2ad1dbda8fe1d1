package org.hearsay.identity;

/**
 * What one rule of the alias file changed.
 *
 * @param speakers how many speakers it found; 0 where nobody is called so
 * @param quotes how many quotes they have together
 */
public record AliasEffect(AliasRule rule, int speakers, long quotes) {

  /** One sentence for the user: "line 3: 2 speakers (17 quotes) are Ada Quill". */
  public String sentence() {
    String found =
        speakers == 0
            ? "nobody is called "
            : speakers
                + (speakers == 1 ? " speaker (" : " speakers (")
                + quotes
                + (quotes == 1 ? " quote) " : " quotes) ");
    String did =
        switch (rule) {
          case AliasRule.Merge merge ->
              speakers == 0 ? String.join("; ", merge.others()) : "merged into " + merge.name();
          case AliasRule.Rename rename ->
              speakers == 0 ? rename.old() : "shown as " + rename.name();
          case AliasRule.Hide hide -> speakers == 0 ? hide.name() : "hidden: " + hide.name();
        };
    return "line " + rule.line() + ": " + found + did;
  }
}
