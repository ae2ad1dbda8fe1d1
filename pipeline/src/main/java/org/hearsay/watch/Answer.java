package org.hearsay.watch;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a server said when it was asked for a feed. */
public sealed interface Answer {

  /**
   * The feed.
   *
   * @param body as it was sent, perhaps packed with gzip
   * @param charset what the server says that it is in
   * @param validators what to tell it the next time
   * @param goodFor for how long it asks not to be asked again
   * @param movedTo where the feed is to be asked for from now on; null where it stays
   */
  record Given(
      byte[] body,
      @Nullable Charset charset,
      Validators validators,
      @Nullable Duration goodFor,
      @Nullable URI movedTo)
      implements Answer {}

  /** The same as the last time. */
  record Unchanged(@Nullable Duration goodFor) implements Answer {}

  /**
   * Nothing this time.
   *
   * @param reason one sentence without a full stop
   * @param retryAfter for how long it asks not to be asked again
   */
  record Failed(String reason, @Nullable Duration retryAfter) implements Answer {}

  /** Nothing ever again. */
  record Gone() implements Answer {}

  /** By which a server tells whether something is new since: RFC 9110, 8.8. */
  record Validators(@Nullable String etag, @Nullable String lastModified) {

    public static final Validators NONE = new Validators(null, null);
  }
}
