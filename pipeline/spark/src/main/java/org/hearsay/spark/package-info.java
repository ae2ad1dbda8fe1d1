/**
 * Annotation as a job on Apache Spark: article files of any Hadoop file system in, the lines that
 * {@code hearsay annotate} writes out, every article accounted for whatever machine is lost.
 */
@NullMarked
package org.hearsay.spark;

import org.jspecify.annotations.NullMarked;
