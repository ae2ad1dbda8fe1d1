package org.hearsay.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;

/**
 * One article a file: an optional {@link TextHeader}, then the text to the last character. Only a
 * byte order mark is dropped; line ends stay as they are. Of Markdown the marks are dropped too.
 */
final class PlainTextArticles implements Articles {

  private static final int BYTES_PER_CHARACTER = 4;

  private final Where file;
  private final InputStream in;
  private final Draft beside;
  private final boolean isMarkdown;
  private final ReadOptions options;
  private boolean done;

  /**
   * @param beside what is known of the article from outside of its file, for what no header says
   * @param isMarkdown whether its marks are taken away
   */
  PlainTextArticles(
      Where file, InputStream in, Draft beside, boolean isMarkdown, ReadOptions options) {
    this.file = file;
    this.in = in;
    this.beside = beside;
    this.isMarkdown = isMarkdown;
    this.options = options;
  }

  @Override
  public List<ReadResult> next() throws IOException {
    if (done) {
      return List.of();
    }
    done = true;
    int maxBytes = options.maxBytes(BYTES_PER_CHARACTER);
    byte[] bytes = in.readNBytes(maxBytes);
    if (bytes.length == maxBytes && in.read() >= 0) {
      return List.of(new ReadResult.Failed(file, Draft.tooLong(maxBytes, options)));
    }
    try {
      return article(Decoding.decode(bytes));
    } catch (CharacterCodingException e) {
      return List.of(new ReadResult.Failed(file, Decoding.NOT_TEXT));
    }
  }

  private List<ReadResult> article(String content) {
    TextHeader header = TextHeader.of(content);
    Draft draft = header.draft();
    String text = content.substring(header.length());
    if (isMarkdown) {
      Markdown markdown = Markdown.of(text);
      draft.put(Field.TEXT, markdown.text());
      draft.put(Field.TITLE, markdown.title());
    }
    draft.put(Field.TEXT, text);
    draft.putAll(beside);
    return draft.finish(file, options);
  }
}
