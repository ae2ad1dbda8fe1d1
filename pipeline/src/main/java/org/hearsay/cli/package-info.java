/** The command line: one class a command, data on the output stream, talk on the error stream. */
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
