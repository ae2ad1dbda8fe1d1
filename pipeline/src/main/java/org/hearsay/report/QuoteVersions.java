package org.hearsay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.SharedQuote;

/**
 * The wordings of a shared quote: the first printed, then the others held against it word by word.
 */
final class QuoteVersions {

  /** Of several of one day, or of none, the fullest tells most. */
  private static final Comparator<SharedQuote.Version> FIRST_PRINTED =
      Comparator.comparing(QuoteVersions::firstDay)
          .thenComparingInt(version -> -version.text().length());

  private QuoteVersions() {}

  /**
   * One wording.
   *
   * @param speaker whom this version names
   * @param pieces the words; what differs from the first printed version is marked
   * @param isReference whether the others are held against this one
   */
  record Version(String speaker, List<Piece> pieces, List<Claim> claims, boolean isReference) {

    /** Who says so where. */
    String heading() {
      List<String> printed = claims.stream().map(Summary::printed).toList();
      return speaker + ", in " + String.join("; ", printed);
    }

    boolean isMarked() {
      return pieces.stream().anyMatch(piece -> piece.mark() != Piece.Mark.NONE);
    }
  }

  static List<Version> of(SharedQuote quote) {
    List<SharedQuote.Version> ordered = quote.versions().stream().sorted(FIRST_PRINTED).toList();
    List<Version> versions = new ArrayList<>();
    for (SharedQuote.Version version : ordered) {
      boolean isFirst = versions.isEmpty();
      String reference = Spoken.words(ordered.getFirst().text());
      String words = Spoken.words(version.text());
      versions.add(
          new Version(
              Shown.line(version.speaker()),
              inMarks(
                  isFirst ? List.of(Piece.plain(words)) : WordDiff.between(reference, words),
                  Spoken.isSpeech(version)),
              version.claims(),
              isFirst));
    }
    return versions;
  }

  private static List<Piece> inMarks(List<Piece> pieces, boolean isSpeech) {
    if (!isSpeech) {
      return pieces;
    }
    List<Piece> spoken = new ArrayList<>(pieces);
    spoken.addFirst(Piece.plain("“"));
    spoken.addLast(Piece.plain("”"));
    return spoken;
  }

  /** Whether any wording shows marks that want explaining. */
  static boolean areMarked(List<Version> versions) {
    return versions.stream().anyMatch(Version::isMarked);
  }

  private static LocalDate firstDay(SharedQuote.Version version) {
    return version.claims().stream()
        .map(Claim::published)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }
}
