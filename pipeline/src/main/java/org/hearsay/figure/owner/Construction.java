package org.hearsay.figure.owner;

/** One way in which a sentence tells whose a number is. */
interface Construction {

  int NONE = -1;

  /** Index of the head of what the number is of; -1 where the sentence is not built so. */
  int ownerIn(Site site);
}
