package org.hearsay.mention;

import org.hearsay.corpus.EntityKind;
import org.hearsay.syntax.ParsedArticle;

/**
 * One place where an article names somebody or something, without title and article.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param title the gender that a form of address before the name tells: "Mrs. Quill"
 */
public record NameMention(int first, int end, EntityKind kind, Gender title) {

  public int size() {
    return end - first;
  }

  /** The token that the rest of the name hangs under. */
  public int head(ParsedArticle article) {
    for (int at = end - 1; at >= first; at--) {
      int head = article.token(at).head();
      if (head < first || head >= end) {
        return at;
      }
    }
    return end - 1;
  }

  /** The name as the article writes it, on one line. */
  public String text(ParsedArticle article) {
    return RoleReader.oneLine(article.cover(first, end - 1).in(article.text()));
  }

  NameMention withKind(EntityKind other) {
    return new NameMention(first, end, other, title);
  }
}
