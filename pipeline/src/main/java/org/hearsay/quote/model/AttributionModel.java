package org.hearsay.quote.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * All learned parts of attribution, as one file: feature hashes and weights, no text.
 *
 * @param cues step A
 * @param crf step B
 * @param contents step R for contents
 * @param sources step R for sources
 * @param continuation step C
 * @param rescorer step D
 */
public record AttributionModel(
    LinearModel cues,
    Crf crf,
    LinearModel contents,
    LinearModel sources,
    LinearModel continuation,
    Rescorer rescorer) {

  private static final int MAGIC = 0x48535131; // "HSQ1"

  public Proposer proposer() {
    return new Proposer(crf, contents, sources, continuation);
  }

  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
    out.writeInt(MAGIC);
    cues.write(out);
    crf.write(out);
    contents.write(out);
    sources.write(out);
    continuation.write(out);
    rescorer.write(out);
    out.flush();
  }

  /**
   * Reads what {@link #write} has written.
   *
   * @throws IOException where the stream ends early or holds something else
   */
  public static AttributionModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not an attribution model, or one of another version");
    }
    return new AttributionModel(
        LinearModel.read(in),
        Crf.read(in),
        LinearModel.read(in),
        LinearModel.read(in),
        LinearModel.read(in),
        Rescorer.read(in));
  }
}
