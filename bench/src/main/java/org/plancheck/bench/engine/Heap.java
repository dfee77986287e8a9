package org.plancheck.bench.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most heap that was used at once, garbage included, which the collector lets lie as long as there is room. */
final class Heap {
    private static final double MEBIBYTE = 1 << 20;

    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    private double mebibytes;

    /** Forgets what was used before. */
    void reset() {
        System.gc();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Remembers the most that was used since. */
    void look() {
        double used =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        mebibytes = Math.max(mebibytes, used / MEBIBYTE);
    }

    double mebibytes() {
        return mebibytes;
    }
}
