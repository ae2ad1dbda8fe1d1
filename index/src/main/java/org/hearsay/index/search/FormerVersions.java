package org.hearsay.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.index.Schema;
import org.hearsay.revision.Revision;
import org.hearsay.revision.Revisions;

/** The versions of articles that others took the place of. */
final class FormerVersions {

  private final IndexView index;

  FormerVersions(IndexView index) {
    this.index = index;
  }

  /** Those of one article, the latest first. */
  List<FormerVersion> of(String id) throws IOException {
    List<FormerVersion> versions = new ArrayList<>(index.former(Schema.idTerm(id)));
    versions.sort(Comparator.comparing(FormerVersion::until).reversed());
    return versions;
  }

  /** What changed in an article, the latest first. */
  List<Revision> revisions(AnnotatedArticle now) throws IOException {
    List<FormerVersion> versions = of(now.article().id());
    List<Revision> revisions = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      FormerVersion version = versions.get(i);
      AnnotatedArticle later = i == 0 ? now : versions.get(i - 1).article();
      revisions.add(
          Revisions.between(
              version.article(),
              later.with(withMetadataOf(now, later)),
              version.seen(),
              version.until()));
    }
    return List.copyOf(revisions);
  }

  /** The words of a version under the outlet and the address that the article has now. */
  private static Article withMetadataOf(AnnotatedArticle now, AnnotatedArticle version) {
    Article current = now.article();
    Article old = version.article();
    return new Article(
        current.id(),
        current.outlet(),
        old.title(),
        current.url(),
        current.published(),
        current.authors(),
        current.language(),
        old.text());
  }
}
