package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.SharedQuote;

/** The wordings of a shared quote, the fullest first, the others held against it word by word. */
final class QuoteVersions {

  private QuoteVersions() {}

  /**
   * One wording.
   *
   * @param speaker whom this version names
   * @param pieces the words; what differs from the fullest version is marked
   * @param isReference whether the others are held against this one
   */
  record Version(String speaker, List<Piece> pieces, List<Claim> claims, boolean isReference) {

    /** Who says so where. */
    String heading() {
      List<String> printed = claims.stream().map(Summary::printed).toList();
      return speaker + ", in " + String.join("; ", printed);
    }
  }

  static List<Version> of(SharedQuote quote) {
    if (quote.versions().isEmpty()) {
      return List.of();
    }
    int fullest = fullest(quote.versions());
    String reference = quote.versions().get(fullest).text();
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < quote.versions().size(); i++) {
      SharedQuote.Version version = quote.versions().get(i);
      String speaker = Shown.line(version.speaker());
      if (i == fullest) {
        List<Piece> whole = List.of(Piece.plain(Shown.line(reference).strip()));
        versions.addFirst(new Version(speaker, whole, version.claims(), true));
      } else {
        List<Piece> marked = WordDiff.between(reference, version.text());
        versions.add(new Version(speaker, marked, version.claims(), false));
      }
    }
    return versions;
  }

  private static int fullest(List<SharedQuote.Version> versions) {
    int fullest = 0;
    for (int i = 1; i < versions.size(); i++) {
      if (versions.get(i).text().length() > versions.get(fullest).text().length()) {
        fullest = i;
      }
    }
    return fullest;
  }
}
