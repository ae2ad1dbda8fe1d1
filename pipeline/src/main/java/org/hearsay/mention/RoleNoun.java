package org.hearsay.mention;

import java.util.Set;

/**
 * A noun that says what somebody is: "president".
 *
 * @param name lower case; two or three words where the last alone says too little
 * @param gender of those who are called so
 * @param wider nouns that can stand for it later: "leader"
 */
public record RoleNoun(String name, Gender gender, Set<String> wider) {

  public RoleNoun {
    wider = Set.copyOf(wider);
  }

  /** Whether a later "the {@code noun}" can mean somebody of this role. */
  public boolean canBeCalled(String noun) {
    return name.equals(noun) || wider.contains(noun) || name.endsWith(" " + noun);
  }
}
