package org.hearsay.mention;

import java.util.regex.Pattern;
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

  private static final Pattern NICKNAME =
      Pattern.compile(
          "\\s+[\"'\u2018\u2019\u201c\u201e\u00ab`]+[^\\n]{1,40}?[\"'\u2019\u201d\u201c\u00bb]+\\s+");

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

  /** The name as the article writes it, on one line and without a nickname in marks. */
  public String text(ParsedArticle article) {
    String written = article.cover(first, end - 1).in(article.text());
    return RoleReader.oneLine(NICKNAME.matcher(written).replaceAll(" "));
  }

  NameMention withKind(EntityKind other) {
    return new NameMention(first, end, other, title);
  }
}
