package org.prongsai.answer;

/** Recognises that someone tells of wrongdoing or asks where to report it, directly or not. */
final class ReportDetector {

    private ReportDetector() {}

    static boolean reports(Reading reading) {
        int acts = count(reading, "act");
        int verbs = count(reading, "verb");
        int fears = count(reading, "fear");
        int witness = count(reading, "witness");
        int actors = count(reading, "actor");
        int goods = count(reading, "goods");
        int misuse = count(reading, "misuse");
        int corruption = reading.has("corruption") ? 1 : 0;
        int told = acts + fears + misuse;
        if (asksOfDocument(reading)) {
            boolean direct = verbs > 0 && (fears > 0 || acts > 0 || witness > 0 && actors > 0);
            return direct || acts > 0 && witness + actors > 1;
        }
        if (reading.has("ask:meaning") && told < 2 && verbs == 0) {
            return false;
        }
        boolean story = goods > 0 && misuse > 0 || misuse > 1 || misuse > 0 && witness > 0 && actors > 0;
        boolean afraid = fears > 0 && (witness + actors + corruption > 0);
        boolean saw = witness > 0 && corruption > 0 && actors > 0 || goods > 0 && witness > 0 && actors > 0;
        return acts > 0 || verbs > 0 || story || afraid || saw;
    }

    private static boolean asksOfDocument(Reading reading) {
        return reading.has("ask:score")
                || reading.has("indicator")
                || reading.has("issue")
                || reading.has("ask:measure")
                || reading.has("ask:level")
                || reading.has("ask:target")
                || reading.has("document")
                || reading.has("ask:activity") && reading.hasAny("i");
    }

    /** How many words of that kind; several meanings of one word count once. */
    private static int count(Reading reading, String kind) {
        return (int) reading.tokens().stream()
                .filter(token -> token.means("report:" + kind))
                .count();
    }
}
