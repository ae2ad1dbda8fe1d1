package org.hearsay.quantity;

import java.util.function.Consumer;
import org.hearsay.corpus.Span;

/**
 * A sentence whose numbers could not be read, by a fault of the program and not of the text.
 *
 * @param sentence its place in the text
 */
public record SentenceFault(Span sentence, RuntimeException cause) {

  /** For callers that want no article without all of its numbers. */
  public static final Consumer<SentenceFault> RAISE =
      fault -> {
        throw fault.cause();
      };

  /** What went wrong and where in the program, as one sentence without a full stop. */
  public String reason() {
    return "the numbers of the sentence from character "
        + sentence.start()
        + " to "
        + sentence.end()
        + " could not be read: "
        + place(cause);
  }

  /** A fault and where in the program it came up. */
  public static String place(RuntimeException cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return cause + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
