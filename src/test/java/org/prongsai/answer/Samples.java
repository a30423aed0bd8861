package org.prongsai.answer;

import java.util.List;
import org.prongsai.knowledge.Pack;
import org.prongsai.knowledge.Packs;

/** The shipped pack, ready to be asked, and questions whose answer is sure. */
final class Samples {

    static final Answers ANSWERS = new Answers(Packs.shipped(), Language.thai());

    static final List<String> QUESTIONS = List.of(
            "คะแนนการใช้ทรัพย์สินของราชการเท่าไร",
            "การใช้งบประมาณได้กี่คะแนน",
            "ตัวชี้วัดไหนต่ำสุด",
            "คะแนนรวมเท่าไหร่",
            "ใครรับผิดชอบประเด็นที่ 4",
            "การป้องกันการทุจริตได้เท่าไหร่",
            "ประสิทธิภาพการสื่อสารกี่คะแนน",
            "ขอคะแนนทุกตัวชี้วัด",
            "กิจกรรมของประเด็นที่ 2",
            "ข้อจำกัดของหน่วยงานคืออะไร",
            "การใช้อำนาจกับการใช้งบประมาณต่างกันเท่าไหร่",
            "ทำไมได้ระดับผ่านดี",
            "คุณภาพการดำเนินงานกี่คะแนน",
            "ตัวชี้วัดที่ 7 ได้เท่าไร");

    private static final Reader READER = reader();

    private Samples() {}

    static Reading read(String question) {
        return READER.read(question);
    }

    static String sentence(String question) {
        return ANSWERS.answer(question, Context.NONE).sentence();
    }

    private static Reader reader() {
        Language language = Language.thai();
        Pack pack = Packs.shipped().newest();
        return new Reader(language.sounds, new Lexicon(language, pack).search(), new PackText(language.sounds, pack));
    }
}
