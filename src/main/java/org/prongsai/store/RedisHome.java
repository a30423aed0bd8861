package org.prongsai.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.embedded.core.ExecutableProvider;

/** The embedded server's directory, held by this process alone: its executable, its data, its log. */
final class RedisHome {

    private static final Logger log = LoggerFactory.getLogger(RedisHome.class);

    private final Path directory;
    private final FileChannel lock;
    private final Path executable;

    private RedisHome(Path directory, FileChannel lock) throws IOException {
        this.directory = directory;
        this.lock = lock;
        stopOrphans();
        // Unpacked only now: the executable of a running server can't be written over.
        this.executable = ExecutableProvider.newJarResourceProvider(directory.toFile())
                .get()
                .toPath();
    }

    /** @throws DirectoryInUseException if another process, or this one, holds it */
    static RedisHome claim(Path wanted) throws IOException {
        Path directory = makePrivate(wanted).toRealPath();
        FileChannel channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            // The operating system gives the lock back even after kill -9.
            if (tryLock(channel) == null) {
                throw new DirectoryInUseException(directory);
            }
            return new RedisHome(directory, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    Path directory() {
        return directory;
    }

    Path executable() {
        return executable;
    }

    void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path makePrivate(Path directory) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            return directory;
        }
        return Files.createDirectories(directory);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /**
     * Whoever runs an executable out of this directory while this process holds the lock was started by a process that is
     * dead. Only ours can match: the directory is private and the executable is in no other place.
     */
    private void stopOrphans() throws IOException {
        String ours = directory.resolve("redis-server").toString();
        for (ProcessHandle process : ProcessHandle.allProcesses().toList()) {
            if (process.info().command().filter(path -> path.startsWith(ours)).isPresent()) {
                log.info("Stopping the Redis server {} that a killed process left behind", process.pid());
                stop(process);
            }
        }
    }

    private static void stop(ProcessHandle orphan) throws IOException {
        orphan.destroy();
        if (!ends(orphan)) {
            orphan.destroyForcibly();
            if (!ends(orphan)) {
                throw new IOException("Redis server " + orphan.pid() + " does not stop (expected: it to end)");
            }
        }
    }

    private static boolean ends(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a Redis server was stopping", e);
        }
    }
}
