package nl.dmmsearch.config;

/**
 * Where in a YAML file a record stands. A record that has a component of this type is told by
 * {@link StrictYaml}; it is no key of the file.
 *
 * @param number from 1
 */
public record Line(int number) {}
