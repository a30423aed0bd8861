package org.prongsai.simulator;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns what the page sends into what a phone does. */
final class Gestures {

    private final LinePlatform platform;

    Gestures(LinePlatform platform) {
        this.platform = platform;
    }

    /** @throws IllegalArgumentException for people, groups and gestures that do not exist */
    Posted perform(JsonNode wish) {
        Person person = person(Json.text(wish, "as"));
        String roomId = Json.text(wish, "room");
        Phone phone = platform.phone(person);
        if (roomId.isEmpty()) {
            return inChat(phone, wish);
        }
        Room room = platform.room(roomId);
        return switch (Json.text(wish, "do")) {
            case "invite" -> platform.invitesBot(room);
            case "remove" -> platform.removesBot(room);
            case "join" -> platform.joins(room, person(Json.text(wish, "who")));
            case "leave" -> platform.leaves(room, person);
            default -> inChat(phone.in(room), wish);
        };
    }

    Person person(String id) {
        return platform.directory()
                .person(id)
                .orElseThrow(() -> new IllegalArgumentException("person " + id + " (expected: one of this platform)"));
    }

    private Posted inChat(Phone phone, JsonNode wish) {
        return switch (Json.text(wish, "do")) {
            case "say" -> phone.says(text(wish));
            case "images" -> images(phone, wish);
            case "file" -> file(phone, wish);
            case "sticker" -> sticker(phone, wish);
            case "location" ->
                phone.sendsLocation(
                        Json.text(wish, "title"),
                        Json.text(wish, "address"),
                        wish.path("latitude").asDouble(0),
                        wish.path("longitude").asDouble(0));
            case "postback" -> phone.taps(Json.text(wish, "data"), Json.text(wish, "displayText"), params(wish));
            case "switchMenu" -> switchMenu(phone, wish);
            case "unsend" -> phone.unsends(Json.text(wish, "message"));
            case "follow" -> phone.follows();
            case "block" -> phone.blocks();
            case "redeliver" -> again(platform.webhooks().redeliver(Json.text(wish, "event")), wish);
            case "duplicate" -> again(platform.webhooks().duplicate(Json.text(wish, "event")), wish);
            default -> throw new IllegalArgumentException("do: " + Json.text(wish, "do") + " (expected: a gesture)");
        };
    }

    private static String text(JsonNode wish) {
        String text = Json.text(wish, "text");
        if (text.isEmpty() || text.length() > 5000) {
            throw new IllegalArgumentException("text of " + text.length() + " characters (expected: 1 to 5000)");
        }
        return text;
    }

    private static Posted images(Phone phone, JsonNode wish) {
        List<byte[]> images = new ArrayList<>();
        wish.path("files").forEach(file -> images.add(bytes(file)));
        String mediaType = Json.text(wish.path("files").path(0), "mediaType");
        return images.size() == 1
                ? phone.sendsImage(mediaType, images.get(0))
                : phone.sendsImages(mediaType, images).get(0);
    }

    private static Posted file(Phone phone, JsonNode wish) {
        String mediaType = Json.text(wish, "mediaType");
        if (mediaType.startsWith("video/")) {
            return phone.sendsVideo(mediaType, bytes(wish));
        }
        if (mediaType.startsWith("audio/")) {
            return phone.sendsAudio(mediaType, bytes(wish));
        }
        return phone.sendsFile(Json.text(wish, "name"), mediaType, bytes(wish));
    }

    private static byte[] bytes(JsonNode file) {
        return Base64.getDecoder().decode(Json.text(file, "base64"));
    }

    private static Posted sticker(Phone phone, JsonNode wish) {
        List<String> keywords = new ArrayList<>();
        wish.path("keywords").forEach(word -> keywords.add(word.asString("")));
        return phone.sendsSticker(Json.text(wish, "packageId"), Json.text(wish, "stickerId"), keywords);
    }

    private static @Nullable ObjectNode params(JsonNode wish) {
        return wish.path("params") instanceof ObjectNode params ? params : null;
    }

    /** LINE changes the menu on the phone and reports by a postback whether there was one behind the alias. */
    private Posted switchMenu(Phone phone, JsonNode wish) {
        String alias = Json.text(wish, "alias");
        String menu = platform.richMenus().behind(alias).orElse("");
        ObjectNode params = Json.object().put("newRichMenuAliasId", alias);
        if (menu.isEmpty()) {
            params.put("status", "RICHMENU_ALIAS_ID_NOTFOUND");
        } else if (platform.richMenus().find(menu).isEmpty()) {
            params.put("status", "RICHMENU_NOTFOUND");
        } else {
            platform.richMenus().link(phone.owner().id(), menu);
            platform.transcript().changed();
            params.put("status", "SUCCESS");
        }
        return phone.taps(Json.text(wish, "data"), "", params);
    }

    private static Posted again(CompletableFuture<Integer> status, JsonNode wish) {
        return new Posted(Json.text(wish, "event"), "", System.nanoTime(), status);
    }
}
