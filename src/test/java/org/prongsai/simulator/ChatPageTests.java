package org.prongsai.simulator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.Browser;
import org.springframework.context.ConfigurableApplicationContext;

/** The chat page in a real browser. */
class ChatPageTests {

    private static ConfigurableApplicationContext context;
    private static Browser browser;

    private final List<String> errors = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void start() {
        context = SimulatorAlone.start("--server.port=0");
        browser = Browser.open();
    }

    @AfterAll
    static void stop() {
        browser.close();
        context.close();
    }

    @BeforeEach
    void openPage() {
        page = browser.page(1280, 800);
        page.onPageError(errors::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(SimulatorAlone.address(context))
                    && !request.url().startsWith("blob:")) {
                errors.add("request to " + request.url());
            }
        });
        page.navigate(SimulatorAlone.address(context) + "/simulator");
        assertThat(page.locator(".chat").first()).isVisible();
    }

    @AfterEach
    void noScriptErrorsAndNoForeignRequest() {
        page.context().close();
        assertThat(errors).isEmpty();
    }

    @Test
    void showsACardAsTheAnswerToAText() {
        say("การ์ด");

        Locator card = page.locator("#log .fx-bubble").last();
        assertThat(card).containsText("90.16 คะแนน");
        assertThat(page.locator(".chat[aria-current] .preview")).hasText("ได้ 90.16 คะแนน ระดับผ่านดี");
    }

    @Test
    void drawsBarsAsLongAsTheirPercentage() {
        say("การ์ด");

        Locator bar = page.locator("#log .fx-box.vertical[style*='84.63%']").last();
        double share = ((Number) bar.evaluate("bar => bar.offsetWidth / bar.parentElement.offsetWidth")).doubleValue();
        assertThat(share).isBetween(0.84, 0.85);
    }

    @Test
    void dropsQuickRepliesOnceOneIsUsed() {
        say("การ์ด");
        Locator chips = page.locator("#quick .chip");
        assertThat(chips).hasCount(4);

        chips.getByText("ใครรับผิดชอบ").click();

        assertThat(page.locator("#log .own").last()).containsText("ใครรับผิดชอบ");
        assertThat(page.locator("#log .other").last()).containsText("who");
        assertThat(chips).hasCount(0);
    }

    @Test
    void dropsQuickRepliesEvenBeforeAnythingIsSent() {
        say("การ์ด");
        assertThat(page.locator("#quick .chip")).hasCount(4);

        page.locator("#quick .chip").getByText("ส่งตำแหน่ง").click();

        assertThat(page.locator("#dialog")).isVisible();
        assertThat(page.locator("#quick .chip")).hasCount(0);
    }

    @Test
    void showsScriptAsTheTextItIs() {
        say("อันตราย");

        assertThat(page.locator("#log .other .said").last()).containsText("<img src=x onerror=alert(1)>");
        assertThat(page.locator("#log img")).hasCount(0);
        assertThat(page.locator("#log .other .said").last().locator("a")).hasCount(1);
    }

    @Test
    void removesAnUnsentMessage() {
        say("ผิดคน");
        Locator own = page.locator("#log .own").last();
        assertThat(own).containsText("ผิดคน");
        own.getByRole(AriaRole.BUTTON).last().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("ยกเลิกข้อความ (unsend)"))
                .click();

        assertThat(page.locator("#log .notice").last()).containsText("ยกเลิกข้อความแล้ว");
    }

    @Test
    void showsTheWebhookBehindAMessage() {
        say("ดูข้างใน");
        Locator own = page.locator("#log .own").last();
        assertThat(own).containsText("ดูข้างใน");
        own.getByRole(AriaRole.BUTTON).last().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("ดู JSON"))
                .click();

        assertThat(page.locator("#raw")).containsText("\"webhookEventId\"");
    }

    @Test
    void movesTheDotsUntilTheAnswer() {
        LinePlatform platform = context.getBean(LinePlatform.class);
        platform.load(platform.directory().people().get(0).id(), Instant.now().plusSeconds(60));
        assertThat(page.locator("#typing")).isVisible();

        say("เสร็จแล้ว");

        assertThat(page.locator("#log .other .said").last()).containsText("เสร็จแล้ว");
        assertThat(page.locator("#typing")).hasCount(0);
    }

    @Test
    void mentionsTheBotInAGroupAndCountsWhatOthersHaveNotRead() {
        page.locator(".chat").nth(1).click();
        page.locator("#chat-menu").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("เชิญบอทเข้ากลุ่ม (join)"))
                .click();
        assertThat(page.locator("#log .notice").last()).containsText("เข้าร่วมกลุ่ม");
        say("@Prongsai ว่าไง");

        assertThat(page.locator("#log .other .said").last()).containsText("@Prongsai ว่าไง");
        page.locator("#viewer").selectOption(new SelectOption().setIndex(2));
        assertThat(page.locator(".chat .badge").first()).hasText("3");
    }

    @Test
    void opensItsMenusFromTheKeyboard() {
        page.locator("#attach").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#attach-items")).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Escape");

        assertThat(page.locator("#attach-items")).isHidden();
        assertThat(page.locator("#attach")).isFocused();
    }

    @Test
    void fitsAPhone() {
        page.setViewportSize(390, 844);
        say("ทุกอย่าง");
        assertThat(page.locator("#log .fx-bubble").last()).isVisible();

        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        page.locator("#to-list").click();
        assertThat(page.locator("#chats")).isVisible();
    }

    private void say(String words) {
        page.locator("#text").fill(words);
        page.locator("#text").press("Enter");
    }
}
