package org.declgraph.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** What the collections of this JVM's garbage left at most, and the time its threads ran. */
final class Peak {
  private static final double MEGABYTE = 1 << 20;

  private final AtomicLong most = new AtomicLong();

  Peak() {
    ManagementFactory.getGarbageCollectorMXBeans().stream()
        .filter(NotificationEmitter.class::isInstance)
        .map(NotificationEmitter.class::cast)
        .forEach(emitter -> emitter.addNotificationListener((n, o) -> heard(n), null, null));
  }

  private void heard(Notification notification) {
    if (notification.getUserData() instanceof CompositeData data) {
      long left =
          GarbageCollectionNotificationInfo.from(data)
              .getGcInfo()
              .getMemoryUsageAfterGc()
              .values()
              .stream()
              .mapToLong(MemoryUsage::getUsed)
              .sum();
      most.accumulateAndGet(left, Math::max);
    }
  }

  /** One line; what is left may still hold garbage of the old generation. */
  String line() {
    return String.format(
        Locale.ROOT,
        "at most %.0f MB left after a collection, %.0f s of CPU",
        most.get() / MEGABYTE,
        cpu());
  }

  private static double cpu() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean process
        ? process.getProcessCpuTime() / 1e9
        : Double.NaN;
  }
}
