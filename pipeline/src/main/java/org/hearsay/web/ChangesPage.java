package org.hearsay.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.index.search.ArticleQuery;
import org.hearsay.report.FindingsHtml;
import org.hearsay.report.Revised;
import org.hearsay.report.Wording;
import org.hearsay.revision.Revision;

/** What outlets changed in their articles after publication, the latest first. */
final class ChangesPage {

  private static final int SHOWN = 50;

  private final List<Revision> all;
  private final Asked asked;

  ChangesPage(Opened opened, Asked asked) {
    this.all = all(opened);
    this.asked = asked;
  }

  /** All changes that took something back. */
  static List<Revision> all(Opened opened) {
    return opened.once(
        "changes", () -> new Revised(opened.search(), ArticleQuery.ALL, Optional.empty()).all());
  }

  ChangesView view() {
    String outlet = asked.textOr("outlet", "");
    boolean isSilent = asked.textOr("how", "").equals("silently");
    int page = asked.number("page", 1, 1, 10_000);
    List<Revision> found =
        all.stream()
            .filter(one -> outlet.isEmpty() || one.article().outlet().equals(outlet))
            .filter(one -> !isSilent || !one.isDeclared())
            .toList();
    Address here =
        Address.of("/changes").with("outlet", outlet).with("how", isSilent ? "silently" : "");
    return new ChangesView(
        Wording.count(found.size(), "change"),
        all.stream()
            .map(one -> one.article().outlet())
            .filter(name -> !name.isBlank())
            .distinct()
            .sorted()
            .toList(),
        outlet,
        isSilent,
        FindingsHtml.changes(ListView.page(found, page, SHOWN), Address::article),
        page == 1 ? null : here.set("page", page - 1).toString(),
        (long) page * SHOWN >= found.size() ? null : here.set("page", page + 1).toString());
  }

  /** Those in any of these articles. */
  static List<Revision> in(Opened opened, Set<String> articles) {
    return all(opened).stream().filter(one -> articles.contains(one.article().id())).toList();
  }
}
