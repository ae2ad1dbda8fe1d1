package org.hearsay.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an article shows.
 *
 * @param link the address where it was published; null where there is none of the web
 * @param changes what its outlet changed in it after publication; null where nobody saw it change
 * @param waiting why nothing is known of what others say; empty where it is
 * @param against sentences on where its headline contradicts its text
 */
record ArticleView(
    List<MarkedText.Piece> title,
    List<Paragraph> paragraphs,
    String outlet,
    String outletAddress,
    @Nullable String published,
    String authors,
    @Nullable String link,
    List<Note> notes,
    @Nullable Content changes,
    List<String> against,
    String waiting,
    List<String> faults) {

  /**
   * A stretch of the text with what others say of the facts that it tells first.
   *
   * @param beside what stands in the margin
   */
  record Paragraph(List<MarkedText.Piece> pieces, List<Elsewhere> beside) {}

  /**
   * What was found at one place.
   *
   * @param id that of the pin
   * @param previous the pin before; null for the first
   */
  record Note(
      String id,
      String heading,
      @Nullable String address,
      String detail,
      String rule,
      @Nullable String previous,
      @Nullable String next) {}

  /**
   * What others say of a fact of which the article tells.
   *
   * @param own what the article itself says
   */
  record Elsewhere(
      String tone, String verdict, String title, String own, List<String> others, String address) {}
}
