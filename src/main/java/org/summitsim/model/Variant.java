package org.summitsim.model;

import java.util.Optional;

/**
 * The same scenario with some values changed; the changes themselves stay with the file.
 *
 * @param id its key
 * @param title what people call it
 * @param basedOn the variant that it builds on; absent: the file as it is
 */
public record Variant(String id, String title, Optional<String> basedOn) {}
