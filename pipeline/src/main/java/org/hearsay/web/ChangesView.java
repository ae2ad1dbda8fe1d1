package org.hearsay.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What outlets changed after publication.
 *
 * @param count "3 changes"
 * @param outlets those that changed anything
 * @param outlet the one that is asked for; empty for all
 * @param silently whether only those without a notice are asked for
 */
record ChangesView(
    String count,
    List<String> outlets,
    String outlet,
    boolean silently,
    Content changes,
    @Nullable String previous,
    @Nullable String next) {}
