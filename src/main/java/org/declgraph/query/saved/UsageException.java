package org.declgraph.query.saved;

/** A wrong name or value given by the user, in a sentence that says what would be right. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
