package org.prongsai;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.prongsai.knowledge.KnowledgeCheck;

/** The commands beside serving: each does its work without a web server and ends. */
final class Commands {

    /** A command that is not known or not complete (BSD sysexits {@code EX_USAGE}). */
    static final int USAGE = 64;

    private final PrintStream out;
    private final PrintStream err;

    Commands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** True for what is a command; anything else, options included, is for serving. */
    static boolean named(String[] args) {
        return args.length > 0 && (args[0].equals("--help") || !args[0].startsWith("-"));
    }

    /** Runs one command and returns the process's exit code: 0 for success. */
    int run(String[] args) {
        List<String> words = List.of(args);
        if (words.get(0).equals("--help") || words.get(0).equals("help")) {
            out.print(help());
            return 0;
        }
        if (words.size() == 3 && words.subList(0, 2).equals(List.of("knowledge", "check"))) {
            return KnowledgeCheck.run(Path.of(words.get(2)), out);
        }
        err.println("Not a command: " + String.join(" ", words) + " (see --help)");
        return USAGE;
    }

    private static String help() {
        try (InputStream in = Commands.class.getResourceAsStream("/help.txt")) {
            if (in == null) {
                throw new IllegalStateException("help.txt: missing (expected: on the class path)");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
