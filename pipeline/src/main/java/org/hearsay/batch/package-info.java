/**
 * The ingest run: articles in, annotated by several threads, handed on in the order of the input,
 * every one accounted for.
 */
@NullMarked
package org.hearsay.batch;

import org.jspecify.annotations.NullMarked;
