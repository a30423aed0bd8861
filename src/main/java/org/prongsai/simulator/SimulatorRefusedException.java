package org.prongsai.simulator;

import org.springframework.boot.ExitCodeGenerator;

/** The simulator will not run beside a real LINE account's credentials. */
final class SimulatorRefusedException extends IllegalStateException implements ExitCodeGenerator {

    /** The sysexits code for a configuration error. */
    private static final int EX_CONFIG = 78;

    SimulatorRefusedException(String variable) {
        super(variable + " is set (expected: unset, because the profile \"simulator\" stands in for LINE; start without"
                + " that profile to serve the real account)");
    }

    @Override
    public int getExitCode() {
        return EX_CONFIG;
    }
}
