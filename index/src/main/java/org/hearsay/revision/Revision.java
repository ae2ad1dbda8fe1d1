package org.hearsay.revision;

import java.time.Instant;
import java.util.List;
import org.hearsay.corpus.Article;

/**
 * What changed in an article between two times at which it was read.
 *
 * @param article as it is now
 * @param seen when the former version was first read
 * @param until when the later version was first read
 * @param isDeclared whether the later version says that something was changed
 * @param changes of title, figures and quotes, in the order of the text; what is new alone last
 */
public record Revision(
    Article article, Instant seen, Instant until, boolean isDeclared, List<Change> changes) {

  public Revision {
    changes = List.copyOf(changes);
  }

  /** What the former version said and the later one does not: changed, or gone. */
  public List<Change> withdrawn() {
    return changes.stream().filter(change -> change.before() != null).toList();
  }
}
