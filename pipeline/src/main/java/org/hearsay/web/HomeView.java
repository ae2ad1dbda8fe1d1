package org.hearsay.web;

import java.util.List;
import org.hearsay.web.ListView.Row;
import org.hearsay.web.SearchView.Choice;

/**
 * What the first page shows.
 *
 * @param counts how much there is
 * @param waiting why nothing is known of conflicts and tolls; empty where it is
 * @param since when the visitor was here before; empty at the first visit
 * @param conflicts those with a new article first; all of them at the first visit
 * @param updates tolls that moved
 * @param changes what outlets changed in their articles after publication
 * @param articles the newest, or those that are new since the last visit
 * @param failed what the last runs could not read
 */
record HomeView(
    List<Choice> counts,
    String waiting,
    String since,
    List<Row> conflicts,
    List<Row> updates,
    List<Row> changes,
    List<Row> articles,
    List<Row> failed) {}
