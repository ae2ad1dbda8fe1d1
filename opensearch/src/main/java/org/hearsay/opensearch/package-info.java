/**
 * The index on an OpenSearch cluster, spoken to over HTTP. Documents and queries come as Lucene's
 * from {@code org.hearsay.index}; here they become JSON, and answers become what the interfaces
 * there promise.
 */
@NullMarked
package org.hearsay.opensearch;

import org.jspecify.annotations.NullMarked;
