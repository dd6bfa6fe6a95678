package nl.dmmsearch.cli;

import nl.dmmsearch.search.Means;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of the means of search from the command line. */
final class MeansByName implements ITypeConverter<Means> {
  @Override
  public Means convert(String name) {
    return Means.of(name)
        .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of the means"));
  }
}
