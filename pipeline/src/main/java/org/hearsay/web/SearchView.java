package org.hearsay.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page of hits shows.
 *
 * @param mistake why the query cannot be read; null where it can
 * @param pointed the query, and below it a "^" under the place of the mistake
 * @param suggestion a likelier query; null where there is none
 * @param lines the same hits as lines with the word in the middle; empty where not asked for
 * @param looks the ways in which the hits can be shown
 * @param files the same hits, all of them, in other forms
 */
record SearchView(
    String query,
    String in,
    List<Choice> tabs,
    List<Choice> filters,
    List<Group> groups,
    Months months,
    List<Hit> hits,
    List<Line> lines,
    List<Choice> looks,
    String total,
    List<Choice> orders,
    @Nullable String previous,
    @Nullable String next,
    @Nullable String mistake,
    String pointed,
    @Nullable Choice suggestion,
    List<Choice> files) {

  /**
   * A link that asks for something else.
   *
   * @param count how many there are; empty where nobody counts
   */
  record Choice(String label, String count, String address, boolean chosen) {}

  /** One facet. */
  record Group(String title, List<Choice> choices) {}

  /**
   * One hit as a line.
   *
   * @param left what stands before the word
   * @param word the first word of the query that stands there; empty where none does
   * @param place as {@link Hit#place}
   */
  record Line(
      String left,
      String word,
      String right,
      String outlet,
      @Nullable String published,
      String place) {}

  /**
   * One hit.
   *
   * @param who the speaker, or whose figure it is; empty where there is none
   * @param text what was found, with the sentence around it
   * @param context more of an article than its title; empty of quotes and figures
   * @param about "direct, denied, 97 %"
   * @param place the address of the words in their article
   * @param alike the address of what says the same in other words; null where there is too little
   *     to go by
   */
  record Hit(
      String who,
      @Nullable String whoAddress,
      List<Stretch> text,
      List<Stretch> context,
      String about,
      String outlet,
      @Nullable String published,
      String title,
      String place,
      @Nullable String alike) {

    /** The same on a page that is all about one speaker, who need not be named with each. */
    Hit withoutSpeaker() {
      return new Hit("", null, text, context, about, outlet, published, title, place, alike);
    }
  }
}
