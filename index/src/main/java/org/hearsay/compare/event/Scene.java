package org.hearsay.compare.event;

import java.util.List;
import java.util.Optional;
import org.hearsay.compare.digest.Telling;
import org.hearsay.compare.digest.Topic;

/**
 * One happening in one article: what the article is about, or what a passage of it looks back on.
 * Scenes of several articles make an event.
 *
 * @param key unique and the same whatever else is compared: article and number
 * @param main whether the article is about it
 * @param kind the class of the trigger
 * @param trigger the word that names it, as the article has it
 * @param period when the article says it happened
 * @param place where the article says it happened
 * @param around places that the lead names
 * @param topic what it is recognised by
 */
public record Scene(
    String key,
    Telling.Source source,
    boolean main,
    Optional<String> kind,
    Optional<String> trigger,
    Optional<Period> period,
    Optional<Place> place,
    List<Place> around,
    Topic topic,
    List<Telling> tellings) {}
