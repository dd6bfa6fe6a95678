package nl.dmmsearch.config;

import org.jspecify.annotations.Nullable;

/**
 * A value of a YAML file that knows where it stands. As a component of a record that {@link
 * StrictYaml} fills it tells a key that is not there, which is null, from one that says {@code
 * null}, which has a null value.
 *
 * @param line from 1
 * @param value as written, null where the file says so
 */
record Given<T>(int line, @Nullable T value) {}
