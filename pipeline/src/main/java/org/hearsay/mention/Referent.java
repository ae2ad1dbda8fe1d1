package org.hearsay.mention;

import java.util.List;
import org.hearsay.corpus.Entity;
import org.hearsay.corpus.EntityKind;

/**
 * Somebody or something that the article names, with what it tells beside the name.
 *
 * @param roles in the order of the text
 * @param mentions in the order of the text
 */
public record Referent(Entity entity, Gender gender, List<Role> roles, List<NameMention> mentions) {

  public Referent {
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }

  public String name() {
    return entity.name();
  }

  public boolean isPerson() {
    return entity.kind() == EntityKind.PERSON;
  }
}
