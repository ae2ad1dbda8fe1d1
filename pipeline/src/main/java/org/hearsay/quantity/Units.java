package org.hearsay.quantity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.jspecify.annotations.Nullable;

/** Units and currencies by their names and symbols. Immutable after loading. */
final class Units {

  private final PhraseTable<Unit> words = new PhraseTable<>();
  private final PhraseTable<Unit> symbols = new PhraseTable<>();
  private final PhraseTable<Unit> touching = new PhraseTable<>();
  private final PhraseTable<Unit> before = new PhraseTable<>();
  private final Set<String> currenciesBefore = new HashSet<>();

  static Units load() {
    Units units = new Units();
    for (String line : ResourceLines.of(Units.class, "units.txt")) {
      String[] field = line.split(";", -1);
      Unit unit = new Unit(field[1].strip(), QuantityKind.valueOf(field[0].strip()));
      units.addAfter(unit, field[2], field[3], field[4]);
    }
    for (String line : ResourceLines.of(Units.class, "currencies.txt")) {
      String[] field = line.split(";", -1);
      Unit unit = new Unit(field[0].strip(), QuantityKind.MONEY);
      for (String form : parts(field[1])) {
        units.before.add(form, unit);
        units.currenciesBefore.add(form);
      }
      units.addAfter(unit, field[2], field[3], field[4]);
    }
    return units;
  }

  private void addAfter(Unit unit, String wordForms, String symbolForms, String touchingForms) {
    parts(wordForms).forEach(form -> words.add(form, unit));
    parts(symbolForms).forEach(form -> symbols.add(form, unit));
    parts(touchingForms).forEach(form -> touching.add(form, unit));
  }

  boolean isCurrencyBefore(String text) {
    return currenciesBefore.contains(text);
  }

  /** A currency that is written before its number. */
  PhraseTable.@Nullable Match<Unit> currencyAt(Pieces pieces, int at) {
    PhraseTable.Match<Unit> match = before.longestAt(pieces, at, true);
    // "A$300" and "AU $300", but "A $300 reward" is in no dollars of Australia.
    boolean article = match != null && match.length() > 1 && pieces.get(at).text().length() == 1;
    return article
            && Character.isLetter(pieces.get(at).text().charAt(0))
            && !pieces.get(at + 1).glued()
        ? null
        : match;
  }

  /** A unit or currency that is written after its number. */
  PhraseTable.@Nullable Match<Unit> unitAt(Pieces pieces, int at) {
    PhraseTable.Match<Unit> best =
        longer(words.longestAt(pieces, at, false), symbols.longestAt(pieces, at, true));
    return pieces.get(at).glued() ? longer(best, touching.longestAt(pieces, at, true)) : best;
  }

  /**
   * A letter that is a unit only where it touches the number, but stands apart here: "20 C at
   * noon", "120 g/km". Words that go on behind it make it something else ("20 C batteries").
   */
  PhraseTable.@Nullable Match<Unit> letterAt(Pieces pieces, int at) {
    Piece piece = pieces.get(at);
    if (piece.text().length() != 1 || !pieces.tag(at).startsWith("N")) {
      return null;
    }
    PhraseTable.Match<Unit> match = touching.longestAt(pieces, at, true);
    if (match == null || match.value().isMoney()) {
      return null;
    }
    boolean per = pieces.get(at + 1).is("/");
    boolean degrees =
        match.value().kind() == QuantityKind.TEMPERATURE
            && !pieces.tag(at + 1).startsWith("N")
            && !pieces.get(at + 1).isHyphen();
    return per || degrees ? match : null;
  }

  private static PhraseTable.@Nullable Match<Unit> longer(
      PhraseTable.@Nullable Match<Unit> one, PhraseTable.@Nullable Match<Unit> other) {
    if (one == null || (other != null && other.length() > one.length())) {
      return other;
    }
    return one;
  }

  /** What stands between commas, without the empty parts. */
  static List<String> parts(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
