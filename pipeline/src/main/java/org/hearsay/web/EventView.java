package org.hearsay.web;

import gg.jte.Content;
import java.util.List;
import org.hearsay.web.SearchView.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an event shows.
 *
 * @param orders the orders in which the facts can stand
 * @param fold the same page with everything folded, or unfolded
 * @param folded whether only the labels of what is told are to be seen at first
 * @param sideBySide the address of the page with its outlets side by side; null where there is one
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
    List<Finding> findings,
    List<Content> alike,
    List<Choice> contents,
    List<Choice> orders,
    Choice fold,
    boolean folded,
    @Nullable String sideBySide) {

  /**
   * One of the things that are told.
   *
   * @param label what is to be read of it where it is folded
   */
  record Finding(String label, Content content) {}
}
