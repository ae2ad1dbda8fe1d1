package org.hearsay.quote.model;

/**
 * The hash behind every feature: 64 bits, the same on every machine and in every run. Models are
 * stored under these hashes, so a change here means training anew.
 */
final class Hash {

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private Hash() {}

  static long of(CharSequence text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = mix(hash, text.charAt(i));
    }
    return finish(hash);
  }

  /** Adds a value to a hash; the order counts. */
  static long mix(long hash, long value) {
    return (Long.rotateLeft(hash, 27) ^ value) * PRIME;
  }

  static long mix(long hash, long first, long second) {
    return mix(mix(hash, first), second);
  }

  static long mix(long hash, long first, long second, long third) {
    return mix(mix(mix(hash, first), second), third);
  }

  /** Spreads every input bit over all output bits. */
  static long finish(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return mixed ^ (mixed >>> 32);
  }

  /** The 32 bits that a feature is known by; never 0. */
  static int key(long hash) {
    int key = (int) (finish(hash) >>> 32);
    return key == 0 ? 1 : key;
  }
}
