package org.hearsay.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.hearsay.corpus.Article;
import org.jspecify.annotations.Nullable;

/** Former versions of articles as documents of the index. */
final class Versions {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Versions() {}

  /** Whether two versions say the same, in title and text, whatever the white space. */
  static boolean haveOneText(Article one, Article other) {
    return Objects.equals(plain(one.title()), plain(other.title()))
        && Objects.equals(plain(one.text()), plain(other.text()));
  }

  /**
   * A version that is replaced.
   *
   * @param until when other words were read
   */
  static Document former(StoredArticle version, Instant until) throws IOException {
    Document document = new Document();
    document.add(new StringField(Schema.TYPE, Schema.TYPE_FORMER, Store.NO));
    document.add(new StringField(Schema.FORMER, version.idTerm(), Store.NO));
    document.add(new StoredField(Schema.JSON, version.json()));
    document.add(new StoredField(Schema.FORMER_SEEN, version.seen().toEpochMilli()));
    document.add(new StoredField(Schema.UNTIL, until.toEpochMilli()));
    return document;
  }

  private static @Nullable String plain(@Nullable String text) {
    return text == null ? null : SPACE.matcher(text.strip()).replaceAll(" ");
  }
}
