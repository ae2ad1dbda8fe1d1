package org.hearsay.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.corpus.Figure;
import org.jspecify.annotations.Nullable;

/**
 * An article often tells a count twice: first by "an aid group", then by the group's name. Where
 * one named body alone gives the same number for the same measure, the unnamed one is it.
 */
final class SameCounts {

  private static final int SMALLEST = 10;

  private final Wording wording;

  SameCounts(Wording wording) {
    this.wording = wording;
  }

  /** The figures of an article, those of unnamed bodies by the name that it gives elsewhere. */
  List<Figure> named(List<Figure> figures) {
    List<Figure> named = new ArrayList<>();
    for (Figure figure : figures) {
      String name = isUnnamedBody(figure.originator()) ? name(figure, figures) : null;
      named.add(name == null ? figure : figure.by(name));
    }
    return List.copyOf(named);
  }

  /** "International aid group", not "officials" and not "Nurses Beyond Rivers". */
  private boolean isUnnamedBody(@Nullable String originator) {
    if (originator == null) {
      return false;
    }
    String last = originator.substring(originator.lastIndexOf(' ') + 1);
    return wording.list("body-kind").contains(last);
  }

  private @Nullable String name(Figure unnamed, List<Figure> figures) {
    Set<String> names = new TreeSet<>();
    for (Figure figure : figures) {
      String name = figure.originator();
      boolean same =
          figure.measure() == unnamed.measure()
              && figure.quantity().value() != null
              && figure.quantity().value().intValue() >= SMALLEST
              && figure.quantity().equals(unnamed.quantity());
      if (same && name != null && isNameOfBody(name)) {
        names.add(name);
      }
    }
    return names.size() == 1 ? names.iterator().next() : null;
  }

  private static boolean isNameOfBody(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return name.indexOf(' ') > 0
        && Character.isUpperCase(name.charAt(0))
        && !last.equals(last.toLowerCase(Locale.ROOT));
  }
}
