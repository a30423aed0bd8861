package org.prongsai.store;

import java.nio.file.Path;

/** Another running process has its Redis server in the directory. */
public final class DirectoryInUseException extends RuntimeException {

    DirectoryInUseException(Path directory) {
        super(directory + " is in use by another running process (expected: a directory of this process alone)");
    }
}
