/** A node of OpenSearch for tests, as a process of its own. */
@NullMarked
package org.hearsay.opensearch.node;

import org.jspecify.annotations.NullMarked;
