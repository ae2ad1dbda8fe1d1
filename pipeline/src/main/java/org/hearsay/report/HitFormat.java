package org.hearsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.hearsay.corpus.Speaker;
import org.hearsay.index.search.FigureHit;
import org.hearsay.index.search.QuoteHit;
import org.hearsay.index.search.SpeakerCount;

/**
 * The forms in which answers to a question are written: {@link #TEXT} for people, {@link #JSON} as
 * one object a line, {@link #CSV} as one row a hit under a header. Each method flushes and leaves
 * the writer open; the same hits give the same characters.
 */
public enum HitFormat {
  TEXT,
  JSON,
  CSV;

  /**
   * Writes quotes.
   *
   * @param shownAs under which name a speaker is known across all articles
   */
  public void quotes(
      List<QuoteHit> hits, Function<Speaker, String> shownAs, Writer out, ReportStyle style)
      throws IOException {
    switch (this) {
      case TEXT -> out.write(new HitText(style).quotes(hits, shownAs));
      case JSON -> new HitJson(out).quotes(hits, shownAs);
      case CSV -> new HitCsv(out).quotes(hits, shownAs);
    }
    out.flush();
  }

  /** Writes figures. */
  public void figures(List<FigureHit> hits, Writer out, ReportStyle style) throws IOException {
    switch (this) {
      case TEXT -> out.write(new HitText(style).figures(hits));
      case JSON -> new HitJson(out).figures(hits);
      case CSV -> new HitCsv(out).figures(hits);
    }
    out.flush();
  }

  /** Writes speakers. */
  public void speakers(List<SpeakerCount> speakers, Writer out, ReportStyle style)
      throws IOException {
    switch (this) {
      case TEXT -> out.write(new HitText(style).speakers(speakers));
      case JSON -> new HitJson(out).speakers(speakers);
      case CSV -> new HitCsv(out).speakers(speakers);
    }
    out.flush();
  }
}
