package org.hearsay.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.index.search.ArticleQuery;
import org.hearsay.index.search.Search;
import org.hearsay.revision.Revision;

/**
 * What outlets changed in the articles that a question asks for: figures, quotes and titles that
 * they no longer give as they did. What was only added is no finding.
 *
 * @param since only what was seen to change at this time or later; nothing takes all
 */
public record Revised(Search search, ArticleQuery query, Optional<Instant> since) {

  /** The latest first. */
  public List<Revision> all() {
    List<String> changed = search.changed();
    if (changed.isEmpty()) {
      return List.of();
    }
    Set<String> asked = new HashSet<>(query.equals(ArticleQuery.ALL) ? changed : search.ids(query));
    return changed.stream()
        .filter(asked::contains)
        .flatMap(id -> search.revisions(id).stream())
        .filter(revision -> !revision.withdrawn().isEmpty())
        .filter(revision -> since.map(time -> !revision.until().isBefore(time)).orElse(true))
        .sorted(
            Comparator.comparing(Revision::until)
                .reversed()
                .thenComparing(revision -> revision.article().id()))
        .toList();
  }
}
