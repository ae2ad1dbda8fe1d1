package org.hearsay.web;

import java.util.List;
import org.hearsay.web.ListView.Row;
import org.hearsay.web.SearchView.Choice;

/**
 * One outlet, or several side by side.
 *
 * @param outlets those that are compared
 * @param all every outlet, to choose from
 * @param measures what is counted of each, in rows under one column an outlet
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
    List<Choice> links) {}
