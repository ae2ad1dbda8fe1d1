package org.hearsay.web;

import java.util.List;
import org.hearsay.web.SearchView.Choice;
import org.hearsay.web.SearchView.Hit;

/**
 * What the page of a speaker shows.
 *
 * @param others those who can be meant by the name too
 * @param lanes when the outlets that quote them most do so
 * @param forms how articles call them
 * @param differing their numbers that outlets give differently
 * @param waiting why nothing is known of those; empty where it is
 * @param topics words by which what they talk about is told from what others do
 * @param rules the lines of the alias file, each of which can be taken back
 */
record SpeakerView(
    String name,
    String role,
    String total,
    List<Choice> others,
    Months months,
    List<Lane> lanes,
    List<Choice> outlets,
    List<Choice> kinds,
    List<Choice> stances,
    List<String> forms,
    List<Choice> differing,
    String waiting,
    List<Choice> topics,
    List<Hit> hits,
    String all,
    List<String> rules) {

  /** One outlet and its months, which all have the same first and last. */
  record Lane(String outlet, String address, Months months) {}
}
