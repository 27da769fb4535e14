/**
 * Scenario files in and out: from a file and its patches to a scenario, or to the list of everything wrong with the file.
 *
 * <p>Terms. A <em>node</em> is a piece of the file with its line and column, a <em>cursor</em> a node with the
 * keys that lead to it, a <em>kind</em> the keys that an entry may have. <em>Decoding</em> turns nodes into records of
 * {@code model}. A <em>located problem</em> is a problem that knows its file, line and column and can show the line with a
 * caret. A <em>patch</em> changes values of the tree before it is decoded, which is how variants and sweeps are made.
 *
 * <p>May see: {@code model} and snakeyaml-engine.
 *
 * <p>A file is hostile until it is read: depth, aliases, size and tags are limited before anything is built from it, and
 * all its problems are reported at once.
 *
 * <p>Read first: {@link org.summitsim.yaml.ScenarioReader}, then {@code ScenarioDecoder}, then one section, such as
 * {@code PeopleSection}.
 */
@NullMarked
package org.summitsim.yaml;

import org.jspecify.annotations.NullMarked;
