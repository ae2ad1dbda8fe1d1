package org.hearsay.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.index.search.Search;
import org.hearsay.revision.Change;
import org.hearsay.revision.Revision;

/**
 * How often outlets changed what they had published.
 *
 * @param changed how many articles of each
 * @param figures how many figures were taken back or changed in them
 */
record Corrections(Map<String, Integer> changed, Map<String, Integer> figures) {

  static Corrections of(Search search, Collection<String> outlets) {
    Map<String, Integer> changed = new HashMap<>();
    Map<String, Integer> figures = new HashMap<>();
    for (String id : search.changed()) {
      search
          .article(id)
          .map(found -> found.article().outlet())
          .filter(outlets::contains)
          .ifPresent(outlet -> {
            List<Revision> revisions = search.revisions(id);
            changed.merge(outlet, 1, Integer::sum);
            figures.merge(outlet, withdrawn(revisions), Integer::sum);
          });
    }
    return new Corrections(changed, figures);
  }

  private static int withdrawn(List<Revision> revisions) {
    return (int)
        revisions.stream()
            .flatMap(revision -> revision.withdrawn().stream())
            .filter(Change.OfFigure.class::isInstance)
            .count();
  }

  int changedBy(String outlet) {
    return changed.getOrDefault(outlet, 0);
  }

  int figuresOf(String outlet) {
    return figures.getOrDefault(outlet, 0);
  }
}
