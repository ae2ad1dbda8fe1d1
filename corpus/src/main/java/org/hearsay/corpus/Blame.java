package org.hearsay.corpus;

import org.jspecify.annotations.Nullable;

/**
 * Somebody is held responsible for something that happened, or is said not to be.
 *
 * @param id unique within the article: "b1"
 * @param span the clause or sentence that says so
 * @param blamed who is held responsible, by the fullest name or by the description
 * @param by who holds them responsible; null where the article itself does
 * @param stance how: STATED, CLAIMED, BELIEVED, DENIED ("he denied that the army did it")
 * @param negated "it was used not by the army"
 * @param quote the {@link Quote#id} whose content holds it
 * @param rule the rule that found it: "blame-on"
 */
public record Blame(
    String id,
    Span span,
    String blamed,
    @Nullable String by,
    Stance stance,
    boolean negated,
    @Nullable String quote,
    @Nullable Happening event,
    String rule) {}
