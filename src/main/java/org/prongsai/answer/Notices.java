package org.prongsai.answer;

import java.util.List;
import org.prongsai.answer.Answer.Kind;
import org.prongsai.knowledge.Pack;

/** Replies that compute nothing: reporting channels, small talk, what the document does not hold. */
final class Notices {

    private Notices() {}

    static Reply report(Pack pack, Speech speech) {
        return Reply.of(pack, Kind.REPORT, speech.say("report.sentence"))
                .card(
                        speech.say("report.card"),
                        null,
                        List.of(call(speech, "nacc"), call(speech, "damrong"), call(speech, "pacc")));
    }

    private static Card.Row call(Speech speech, String whom) {
        return new Card.Row.Call(speech.say("report." + whom), speech.say("report." + whom + "-number"));
    }

    static Reply talk(Pack pack, Speech speech, String kind) {
        return Reply.of(
                        pack,
                        Kind.SMALL_TALK,
                        speech.say("talk." + kind, "office", pack.office().shortName()))
                .chips(speech.usual());
    }

    static Reply outside(Pack pack, Speech speech, String topic) {
        String key = speech.knows("outside." + topic) ? "outside." + topic : "outside.other";
        return Reply.of(
                        pack,
                        Kind.NOT_IN_DOCUMENT,
                        speech.say(
                                key,
                                "year",
                                pack.year().buddhist(),
                                "office",
                                pack.office().shortName()))
                .chips(speech.usual());
    }

    static Reply unclear(Pack pack, Speech speech) {
        return Reply.of(pack, Kind.CLARIFY, speech.say("unclear.sentence")).chips(speech.usual());
    }
}
