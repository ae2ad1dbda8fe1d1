package org.hearsay.quantity;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises numbers that are no quantities, each by a trap with a name: dates, years, clock times,
 * telephone and house numbers, scores, decades, labels, and numbers in names ("Boeing 747", "Group
 * of Seven", "5G").
 *
 * <p>The first trap that catches a number decides. {@code golden-traps.txt} beside the tests has
 * hits and near misses of each.
 */
final class Traps {

  private final Runs runs;
  private final List<Trap> traps;

  Traps(Contexts contexts, Hedges hedges) {
    runs = new Runs(contexts);
    traps =
        Stream.of(
                new DateTraps(contexts, hedges).list(),
                new LabelTraps(contexts).list(),
                new NameTraps(contexts).list(),
                new OneTraps(contexts).list())
            .flatMap(List::stream)
            .toList();
  }

  /** The names of all traps, those of whole runs of numbers first. */
  List<String> ids() {
    return Stream.concat(Runs.IDS.stream(), traps.stream().map(Trap::id)).toList();
  }

  /** The run of numbers that begins here and is no quantity; null where none does. */
  Runs.@Nullable Run skip(Pieces pieces, int at) {
    return runs.at(pieces, at);
  }

  /** The trap that this amount falls into; null where it is a quantity. */
  @Nullable Trap of(Pieces pieces, Amount amount) {
    Numeral.Form form = amount.number().form();
    if (form == Numeral.Form.VAGUE || form == Numeral.Form.FRACTION) {
      return null;
    }
    for (Trap trap : traps) {
      if (trap.catches(pieces, amount)) {
        return trap;
      }
    }
    return null;
  }

  /** Whether a plural that can be counted comes next. */
  static boolean isCounted(Pieces pieces, int at) {
    for (int next = at; next < at + 4; next++) {
      String tag = pieces.tag(next);
      if (tag.equals("NNS") || tag.equals("NNPS") || pieces.get(next).is("people")) {
        return true;
      }
      if (!tag.startsWith("JJ") && !tag.equals("NN") && !tag.equals("VBN") && !tag.equals("VBG")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a piece ends in a digit. */
  static boolean isDigits(Pieces pieces, int at) {
    String text = pieces.get(at).text();
    return Numerals.isDigit(text.charAt(text.length() - 1));
  }

  static boolean isWhole(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Numbers with commas or decimals of an index are levels, whatever name stands before them. */
  static boolean hasThousands(Pieces pieces, Amount amount) {
    String text = pieces.get(amount.number().first()).text();
    int point = text.indexOf('.');
    return text.indexOf(',') > 0 || (point > 1 && text.length() - point > 2);
  }
}
