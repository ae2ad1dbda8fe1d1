package org.hearsay.corpus.read;

/** What the first bytes of an input look like. */
enum Format {
  EMPTY,
  BLANK,
  /** Holds bytes that no text has. */
  BINARY,
  HTML,
  /** RSS, also 1.0. */
  RSS,
  ATOM,
  NITF,
  NEWSML_G2,
  /** XML of a kind that is not read. */
  OTHER_XML,
  JSON_ARRAY,
  /** One that goes on after its first line. */
  JSON_OBJECT,
  JSON_LINES,
  /** A mail, or a page that a browser saved as one file. */
  MAIL,
  MAILBOX,
  PDF,
  ZIP,
  TAR,
  WARC,
  TEXT;

  /** Whether an input says by itself that it holds articles, whatever it is called. */
  boolean isUnmistakable() {
    return switch (this) {
      case HTML,
          RSS,
          ATOM,
          NITF,
          NEWSML_G2,
          JSON_ARRAY,
          JSON_OBJECT,
          JSON_LINES,
          WARC,
          PDF,
          MAIL,
          MAILBOX ->
          true;
      case EMPTY, BLANK, BINARY, OTHER_XML, ZIP, TAR, TEXT -> false;
    };
  }
}
