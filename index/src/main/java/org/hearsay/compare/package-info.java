/**
 * What several articles say about one thing, side by side: pure functions over annotated articles.
 *
 * <p>The way through: an article becomes a digest ({@code digest}); digests are cut into scenes and
 * scenes linked into events ({@code event}); figures of an event become facts ({@code fact}); the
 * claims of a fact are judged ({@code verdict}); quotes are held against each other ({@code
 * wording}) and accusations gathered ({@code blame}); all of it is the report ({@code finding}).
 * {@code population} and {@code text} serve these rooms. An arrow between rooms points only down
 * the list verdict, blame, fact, population, wording, event, digest, text, finding.
 */
@NullMarked
package org.hearsay.compare;

import org.jspecify.annotations.NullMarked;
