package org.hearsay.spark;

import java.util.List;

/** All that a job does, so that one that was stopped can be gone on with. */
record Plan(Settings settings, List<Part> parts) {}
