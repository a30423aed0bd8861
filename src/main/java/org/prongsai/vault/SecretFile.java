package org.prongsai.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.prongsai.MisconfiguredException;

/** The generated secret of a machine that was given none: a file only its owner can read. */
final class SecretFile {

    private SecretFile() {}

    /** Reads the directory's secret; makes it the first time. */
    static Secret in(Path directory) {
        Path file = directory.resolve("secret");
        try {
            if (!Files.exists(file)) {
                write(directory, file);
            }
            return Secret.parse(Files.readString(file));
        } catch (MisconfiguredException e) {
            throw new MisconfiguredException("PRONGSAI_DATA_DIR", file + " does not hold 32 bytes in Base64");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written aside and moved: a machine that loses power must not keep half a secret. */
    private static void write(Path directory, Path file) throws IOException {
        Files.createDirectories(directory);
        Path draft = Files.createTempFile(directory, "secret", ".new", onlyOwner());
        Files.writeString(draft, Secret.random().base64() + System.lineSeparator());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] onlyOwner() {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            };
        }
        return new FileAttribute<?>[0];
    }
}
