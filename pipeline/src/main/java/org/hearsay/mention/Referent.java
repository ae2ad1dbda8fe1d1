package org.hearsay.mention;

import java.util.List;
import org.hearsay.corpus.Entity;
import org.hearsay.corpus.EntityKind;
import org.hearsay.syntax.ParsedArticle;

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

  /** The same under another name. */
  Referent named(String name) {
    Entity renamed = new Entity(entity.id(), entity.kind(), name, entity.mentions());
    return new Referent(renamed, gender, roles, mentions);
  }

  /** Whether the article itself writes the name so. */
  public boolean hasOwnName(ParsedArticle article) {
    return mentions.stream().anyMatch(mention -> mention.text(article).equals(name()));
  }

  public boolean isPerson() {
    return entity.kind() == EntityKind.PERSON;
  }
}
