package org.prongsai.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RichMenusTests {

    private final LinePlatform platform = new LinePlatform(Channel.random(), Clock.systemUTC());
    private final LinePlatformServer server = LinePlatformServer.start(platform);
    private final Caller bot = new Caller(server);
    private final Person somjai = platform.friend("ป้าสมใจ");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsADefaultMenuOnceItHasItsImage() {
        String id = create();
        assertThat(bot.post("/v2/bot/user/all/richmenu/" + id, Json.object()).statusCode())
                .isEqualTo(404);
        assertThat(draw(id, png(2500, 843)).statusCode()).isEqualTo(200);
        assertThat(bot.post("/v2/bot/user/all/richmenu/" + id, Json.object()).statusCode())
                .isEqualTo(200);

        assertThat(platform.richMenus().seenBy(somjai.id())).isPresent();
        assertThat(Json.text(Caller.json(bot.get("/v2/bot/user/all/richmenu")), "richMenuId"))
                .isEqualTo(id);
    }

    @Test
    void takesAnImageOnceAndOnlyAPicture() {
        String id = create();
        assertThat(bot.upload("/v2/bot/richmenu/" + id + "/content", "text/plain", png(2500, 843))
                        .statusCode())
                .isEqualTo(415);
        assertThat(draw(id, new byte[] {1, 2}).statusCode()).isEqualTo(400);
        assertThat(draw(id, png(799, 250)).statusCode()).isEqualTo(400);
        assertThat(draw(id, png(800, 250)).statusCode()).isEqualTo(200);
        assertThat(draw(id, png(800, 250)).statusCode()).isEqualTo(400);
    }

    @Test
    void prefersAPersonsOwnMenu() {
        String standard = created();
        String own = created();
        bot.post("/v2/bot/user/all/richmenu/" + standard, Json.object());
        bot.post("/v2/bot/user/" + somjai.id() + "/richmenu/" + own, Json.object());
        assertThat(platform.richMenus().seenBy(somjai.id()))
                .get()
                .extracting(RichMenus.Menu::id)
                .isEqualTo(own);

        bot.delete("/v2/bot/user/" + somjai.id() + "/richmenu");
        assertThat(platform.richMenus().seenBy(somjai.id()))
                .get()
                .extracting(RichMenus.Menu::id)
                .isEqualTo(standard);
    }

    @Test
    void namesAMenuByAnAliasOnceAndOnlyWithItsImage() {
        assertThat(alias("main", create()).statusCode()).isEqualTo(400);
        String drawn = created();
        assertThat(alias("main", drawn).statusCode()).isEqualTo(200);
        assertThat(alias("main", drawn).statusCode()).isEqualTo(400);
        assertThat(bot.post("/v2/bot/richmenu/alias/main", Json.object().put("richMenuId", created()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(Caller.json(bot.get("/v2/bot/richmenu/alias/list"))
                        .path("aliases")
                        .size())
                .isEqualTo(1);
        assertThat(bot.delete("/v2/bot/richmenu/alias/main").statusCode()).isEqualTo(200);
    }

    @Test
    void forgetsADeletedMenu() {
        String id = created();
        bot.post("/v2/bot/user/all/richmenu/" + id, Json.object());
        assertThat(bot.delete("/v2/bot/richmenu/" + id).statusCode()).isEqualTo(200);

        assertThat(bot.get("/v2/bot/richmenu/" + id).statusCode()).isEqualTo(404);
        assertThat(Caller.json(bot.get("/v2/bot/richmenu/list"))
                        .path("richmenus")
                        .size())
                .isZero();
        assertThat(platform.richMenus().seenBy(somjai.id())).isEmpty();
    }

    @Test
    void takesAChatBarTextOfFourteenGraphemes() {
        assertThat(bot.post("/v2/bot/richmenu/validate", menu().put("chatBarText", "ที่".repeat(14)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(bot.post("/v2/bot/richmenu/validate", menu().put("chatBarText", "ที่".repeat(15)))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesAnAreaOutsideTheMenu() {
        ObjectNode menu = menu();
        ((ObjectNode) menu.path("areas").path(0).path("bounds")).put("x", 1).put("width", 2500);

        assertThat(bot.post("/v2/bot/richmenu", menu).statusCode()).isEqualTo(400);
    }

    private String create() {
        return Json.text(Caller.json(bot.post("/v2/bot/richmenu", menu())), "richMenuId");
    }

    private String created() {
        String id = create();
        draw(id, png(2500, 843));
        return id;
    }

    private HttpResponse<byte[]> draw(String id, byte[] png) {
        return bot.upload("/v2/bot/richmenu/" + id + "/content", "image/png", png);
    }

    private HttpResponse<byte[]> alias(String alias, String id) {
        return bot.post(
                "/v2/bot/richmenu/alias",
                Json.object().put("richMenuAliasId", alias).put("richMenuId", id));
    }

    private static ObjectNode menu() {
        ObjectNode menu =
                Json.object().put("selected", true).put("name", "หลัก").put("chatBarText", "เมนู");
        menu.putObject("size").put("width", 2500).put("height", 843);
        ObjectNode area = menu.putArray("areas").addObject();
        area.putObject("bounds").put("x", 0).put("y", 0).put("width", 2500).put("height", 843);
        area.putObject("action").put("type", "message").put("label", "คะแนน").put("text", "คะแนน");
        return menu;
    }

    private static byte[] png(int width, int height) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
