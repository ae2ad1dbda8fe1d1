package org.hearsay.figure.owner;

/** The noun that an amount stands before: "a $3 billion relief package", "the 7.8 percent rate". */
final class Modified implements Construction {

  @Override
  public int ownerIn(Site site) {
    return !site.isCount() && site.isModifier() ? site.phrase() : NONE;
  }
}
