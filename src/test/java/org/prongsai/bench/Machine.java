package org.prongsai.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** What the figures depend on besides the bots. */
final class Machine {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WRITES = 100;

    private Machine() {}

    static int processors() {
        return SYSTEM.getAvailableProcessors();
    }

    /** Share of all processors in use since this was last asked. */
    static double load() {
        return Math.max(0, SYSTEM.getCpuLoad());
    }

    /** Processor time of this process, which plays LINE and the people. */
    static Duration ownCpu() {
        return Duration.ofNanos(SYSTEM.getProcessCpuTime());
    }

    /** Milliseconds that a small write takes until it is on disk, on average. */
    static double syncMillis(Path directory) throws IOException {
        Path file = Files.createTempFile(directory, "sync", null);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long start = System.nanoTime();
            for (int i = 0; i < WRITES; i++) {
                channel.write(ByteBuffer.allocate(512));
                channel.force(false);
            }
            return (System.nanoTime() - start) / 1e6 / WRITES;
        } finally {
            Files.delete(file);
        }
    }

    static String describe(Path directory) throws IOException {
        return "%d processors, %s %s, Java %s, %.2f ms a synced write"
                .formatted(
                        processors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"),
                        syncMillis(directory));
    }
}
