package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers pack pages with, and what their headers only say that they do. */
class CrawlEncodingsTest {

  private static final String ADDRESS = "https://selepost.example/ferry";
  private static final String PAGE =
      "<html><head><title>Ferry sinks</title></head><body><article><p>The ferry was on its way to the"
          + " islands when it struck a rock, the harbour master said on Monday. She had sailed in fog.</p>"
          + "<p>Forty people were taken off by fishing boats before it went down. Nobody is missing, and all"
          + " of them have been taken home.</p></article></body></html>";

  /** The page as the encoder of the format's authors packs it. */
  private static final String BROTLI =
      "G1MBQIzUWM3M0Z6bqRKShsKINkvQCR/7Jw7cPsppyvJWhZrPXWEzs0nWFYpNUn5SE1Kj2zy7uksJk4JFThQRjbyCYj+N3RNC9xt/B6zSSqjtJTxEqeslbsEJJugNIHJQsSkFJ8YghETdw1T3TAISyL367LbXyAInhTWSP25OV7GnYD0LGM38JgzSfvaASZuJwEx8rU8b97UfNyjYzwvLi16Uk4rugwPU+DnVw6DsqdrisrU=";

  @Test
  void deflateIsReadAsTheStandardHasItAndAsServersSendIt() throws IOException {
    assertEquals(List.of(ADDRESS), outcomes("deflate", deflated(false)));
    assertEquals(List.of(ADDRESS), outcomes("deflate", deflated(true)));
    assertEquals(List.of(ADDRESS), outcomes("deflate", Inputs.gzip(Inputs.bytes(PAGE))));
  }

  @Test
  void brotliIsRead() {
    assertEquals(List.of(ADDRESS), outcomes("br", Base64.getDecoder().decode(BROTLI)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "identity", "none"})
  void gzipIsReadWhateverItIsCalled(String encoding) throws IOException {
    byte[] body = Inputs.gzip(Inputs.bytes(PAGE));
    assertEquals(List.of(ADDRESS), outcomes(encoding, body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br", "zstd", "gzip, br", "UTF-8", "compress"})
  void aHeaderThatIsNotTrueIsPassedOver(String encoding) {
    assertEquals(List.of(ADDRESS), outcomes(encoding, Inputs.bytes(PAGE)));
    assertEquals(List.of(ADDRESS), outcomes(encoding, Inputs.bytes("\n<!doctype html>" + PAGE)));
  }

  @Test
  void whatIsPackedTwiceIsUnpackedTwice() throws IOException {
    byte[] twice = Inputs.gzip(Base64.getDecoder().decode(BROTLI));
    assertEquals(List.of(ADDRESS), outcomes("br, gzip", twice));
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "zstd"})
  void whatCannotBeUnpackedFailsUnderItsOwnAddress(String encoding) {
    byte[] noise = {1, 2, 3, 99, 98, 97, 96, 5, 4, 17, 18, 19};

    List<ReadResult> results = Inputs.read(warc(encoding, noise));

    assertEquals(1, results.size());
    assertTrue(results.getFirst() instanceof ReadResult.Failed, results::toString);
    assertEquals("stdin!" + ADDRESS, results.getFirst().where().toString());
  }

  private static List<String> outcomes(String encoding, byte[] body) {
    return Inputs.outcomes(warc(encoding, body));
  }

  private static byte[] deflated(boolean isRaw) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION, isRaw))) {
      out.write(Inputs.bytes(PAGE));
    }
    return bytes.toByteArray();
  }

  private static byte[] warc(String encoding, byte[] body) {
    byte[] http =
        joined(
            Inputs.bytes(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: "
                    + encoding
                    + "\r\nContent-Length: "
                    + body.length
                    + "\r\n\r\n"),
            body);
    return joined(
        Inputs.bytes(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
                + ADDRESS
                + "\r\nWARC-Date: 2019-05-07T09:00:00Z\r\nWARC-Record-ID:"
                + " <urn:uuid:00000000-0000-4000-8000-000000000001>\r\nContent-Type: application/http;"
                + " msgtype=response\r\nContent-Length: "
                + http.length
                + "\r\n\r\n"),
        joined(http, Inputs.bytes("\r\n\r\n")));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(first);
    bytes.writeBytes(second);
    return bytes.toByteArray();
  }
}
