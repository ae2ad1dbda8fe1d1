package org.hearsay.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;

/**
 * One article a file: an optional {@link TextHeader}, then the text to the last character. Only a
 * byte order mark is dropped; line ends stay as they are.
 */
final class PlainTextArticles implements Articles {

  private static final int BYTES_PER_CHARACTER = 4;

  private final Where file;
  private final InputStream in;
  private final Draft beside;
  private final ReadOptions options;
  private boolean done;

  /**
   * @param beside what is known of the article from outside of its file, for what no header says
   */
  PlainTextArticles(Where file, InputStream in, Draft beside, ReadOptions options) {
    this.file = file;
    this.in = in;
    this.beside = beside;
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
      return (article(Decoding.decode(bytes)));
    } catch (CharacterCodingException e) {
      return List.of(new ReadResult.Failed(file, Decoding.NOT_TEXT));
    }
  }

  private List<ReadResult> article(String content) {
    TextHeader header = TextHeader.of(content);
    Draft draft = header.draft();
    draft.put(Field.TEXT, content.substring(header.length()));
    draft.putAll(beside);
    return draft.finish(file, options);
  }
}
