package org.hearsay.figure.owner;

import org.hearsay.syntax.Token;

/** A count of people by the name of their party, people or faith: "eight Republicans". */
final class Themselves implements Construction {

  @Override
  public int ownerIn(Site site) {
    Token head = site.head();
    return site.isModifier() && head.tag().equals("NNPS") ? site.phrase() : NONE;
  }
}
