package org.declgraph.cli.build;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program. */
public final class Version implements IVersionProvider {
  /** What the jar carries. */
  static String carried() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("not packaged");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"declgraph " + carried()};
  }
}
