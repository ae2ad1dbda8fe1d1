package org.hearsay.web;

import gg.jte.Content;
import java.util.List;
import org.hearsay.web.ListView.Row;
import org.hearsay.web.SearchView.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One outlet, or several side by side.
 *
 * @param outlets those that are compared
 * @param all the other outlets, to choose from
 * @param measures what is counted of each, in rows under one column an outlet
 * @param quotes what they all have of the event, word beside word
 * @param event what alone is looked at; null for all events
 * @param chosen the outlets, each leading to the page without it
 * @param waiting why nothing is known of facts; empty where it is
 * @param facts the facts of which more than one of them, or one with others, tells
 */
record OutletView(
    String heading,
    List<String> outlets,
    List<String> all,
    List<Row> measures,
    List<Row> facts,
    String waiting,
    List<Content> quotes,
    @Nullable Choice event,
    List<Choice> chosen,
    List<Choice> links) {

  /** The id of the event; empty where all events are looked at. */
  String eventId() {
    return event == null ? "" : event.count();
  }
}
