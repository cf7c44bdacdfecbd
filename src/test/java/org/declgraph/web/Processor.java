package org.declgraph.web;

import java.lang.management.ManagementFactory;

/** How much of a processor a thread gets here, others being busy too. */
final class Processor {
  private static final long WORK = 300_000_000;

  private Processor() {}

  /** The share of one core that a thread that only counts has got, at most 1. */
  static double share() {
    var threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long worked = threads.getCurrentThreadCpuTime();
    while (threads.getCurrentThreadCpuTime() - worked < WORK) {
      Thread.onSpinWait();
    }
    return Math.min(1, (double) WORK / (System.nanoTime() - start));
  }
}
