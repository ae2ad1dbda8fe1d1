package org.hearsay.compare.digest;

import java.util.Map;
import java.util.Set;
import org.hearsay.compare.text.SortedWords;

/**
 * The words and names by which an article or a passage is recognised as telling of the same as
 * another; without numbers, which decide nothing.
 *
 * @param title the words of the headline that say something
 * @param lead those of the headline and of how the text begins
 * @param text those of headline and text
 * @param names every name with how much the text is about it, from 0 to 1
 * @param persons those names that are persons'
 */
public record Topic(
    Set<String> title,
    Set<String> lead,
    Set<String> text,
    Map<String, Double> names,
    Set<String> persons) {

  public Topic {
    title = SortedWords.of(title);
    lead = SortedWords.of(lead);
    text = SortedWords.of(text);
    persons = SortedWords.of(persons);
  }
}
