package org.hearsay.web;

import gg.jte.Content;
import java.util.List;
import org.hearsay.web.SearchView.Choice;

/**
 * What the page of an event shows.
 *
 * @param filters what is asked for now, each leading to the page without it
 */
record EventView(
    String id,
    String heading,
    String coverage,
    List<String> outlets,
    List<String> originators,
    String outlet,
    String originator,
    String from,
    String to,
    List<Choice> filters,
    List<Content> findings,
    List<Content> alike,
    List<Choice> contents) {}
