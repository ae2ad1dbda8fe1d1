package org.hearsay.quantity;

/** Whether a quantity is a level, or how far something moved. */
public enum Movement {
  /** Where something stands: "86 dead", "fell to 84". */
  NONE,
  /** By how much it went up: "rose 5 %", "a 5 % rise". */
  UP,
  /** By how much it went down: "lost 65 %", "down 12". */
  DOWN
}
