package org.hearsay.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.hearsay.corpus.json.JsonValue;
import org.hearsay.corpus.json.MalformedArticleException;

/** A JSON object beside a text file that says what the text does not: outlet, date, title. */
final class Sidecar {

  private static final int MAX_BYTES = 1 << 20;

  private Sidecar() {}

  /**
   * What is said beside a text file; an empty draft where nothing is.
   *
   * @throws IOException where a sidecar is there and cannot be understood
   */
  static Draft of(StoredFile text) throws IOException {
    Optional<StoredFile> sidecar = FileName.sidecar(text);
    return sidecar.isPresent() ? read(sidecar.get()) : new Draft();
  }

  private static Draft read(StoredFile sidecar) throws IOException {
    try (InputStream in = sidecar.open()) {
      String json =
          Decoding.decode(Content.of(in, new Unpacking(bytes -> {})).in().readNBytes(MAX_BYTES));
      return Draft.of(JsonValue.parse(json));
    } catch (MalformedArticleException e) {
      throw new IOException(sidecar.name() + ":" + e.getMessage(), e);
    }
  }
}
