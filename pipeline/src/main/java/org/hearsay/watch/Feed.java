package org.hearsay.watch;

import java.net.URI;
import java.time.Instant;

/**
 * One feed and what is known of it.
 *
 * @param name as the user named it
 * @param address where it is asked for, which differs where it has moved for good
 * @param failures how many times it failed since it was given last
 * @param next when it may be asked for again
 * @param isGone whether its server said that it will not be there again
 */
public record Feed(
    String name,
    URI address,
    Answer.Validators validators,
    int failures,
    Instant next,
    boolean isGone) {

  /** One that was never asked for. */
  public static Feed of(URI address) {
    return new Feed(address.toString(), address, Answer.Validators.NONE, 0, Instant.EPOCH, false);
  }

  /** What is known after an answer, once everything in it is kept. */
  public Feed after(Answer answer, Instant now, Pace pace) {
    return switch (answer) {
      case Answer.Given given ->
          new Feed(
              name,
              given.movedTo() == null ? address : given.movedTo(),
              given.validators(),
              0,
              pace.afterAnswer(now, given.goodFor()),
              false);
      case Answer.Unchanged same ->
          new Feed(name, address, validators, 0, pace.afterAnswer(now, same.goodFor()), false);
      case Answer.Failed failed -> {
        int all = failures + 1;
        Instant at = pace.afterFailures(now, all, failed.retryAfter());
        yield new Feed(name, address, validators, all, at, false);
      }
      case Answer.Gone gone -> new Feed(name, address, validators, failures + 1, Instant.MAX, true);
    };
  }

  /** To be given whole at some time, since something in it was held back until then. */
  public Feed wholeAgain(Instant at) {
    return new Feed(
        name, address, Answer.Validators.NONE, failures, at.isAfter(next) ? at : next, isGone);
  }

  /** Whether it may be asked for now. */
  boolean isDue(Instant now) {
    return !isGone && !now.isBefore(next);
  }

  String host() {
    String host = address.getHost();
    return host == null ? "" : host;
  }
}
