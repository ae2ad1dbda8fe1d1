package org.hearsay.corpus.read;

/** How days written with slashes are to be read where both numbers can be a month. */
public enum DayOrder {
  /** Nobody knows; such a day is refused. */
  UNKNOWN,
  /** 05/06/2025 is 5 June. */
  DAY_FIRST,
  /** 05/06/2025 is 6 May. */
  MONTH_FIRST
}
