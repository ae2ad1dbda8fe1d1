/**
 * SQLite databases, written once from the first row to the last. That takes little of the file
 * format (sqlite.org/fileformat2.html), which is promised to stay; the library that does it all
 * brings 14 MB of machine code for every system.
 */
@NullMarked
package org.hearsay.sqlite;

import org.jspecify.annotations.NullMarked;
