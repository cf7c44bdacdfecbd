package org.declgraph.thread;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** Work that threads of their own do while others go on; they keep no process alive. */
public final class Threads {
  private Threads() {}

  /** One thread for many pieces of work, done in the order given. */
  public static ExecutorService single(String name) {
    return Executors.newSingleThreadExecutor(task -> daemon(task, name));
  }

  /** A thread for one piece of work, which begins at once. */
  public static <T> Future<T> start(String name, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    daemon(task, name).start();
    return task;
  }

  /** The same, of work that makes nothing but changes. */
  public static Future<?> start(String name, Runnable work) {
    return start(name, Executors.callable(work));
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** What a thread made; what it threw, thrown here. */
  public static <T> T result(Future<T> made) {
    try {
      return made.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }
}
