package org.summitsim.model;

import java.util.Optional;

/** Where a figure was published: its key, a title, and a date as written. */
public record Source(String id, String title, Optional<String> date) {}
