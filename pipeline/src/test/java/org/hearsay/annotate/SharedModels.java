package org.hearsay.annotate;

/**
 * The models that all tests of one run share: each set takes a few hundred megabytes, and fields of
 * test classes are kept to the end of the run.
 */
public final class SharedModels {

  private SharedModels() {}

  /** Loaded when first asked for. */
  private static final class Loaded {
    static final CoreNlpSyntax SYNTAX = new CoreNlpSyntax();
    static final Annotator ANNOTATOR = new Annotator(SYNTAX::parse);
  }

  public static CoreNlpSyntax syntax() {
    return Loaded.SYNTAX;
  }

  public static Annotator annotator() {
    return Loaded.ANNOTATOR;
  }
}
