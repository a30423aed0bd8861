package org.prongsai.simulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import tools.jackson.databind.JsonNode;

/** LINE's rules for rich menus and their images. */
final class RichMenuRules {

    private static final int MAX_IMAGE = 1024 * 1024;

    private final Problems problems = new Problems();

    private RichMenuRules() {}

    /** @throws Rejection with status 400 and every fault found */
    static void check(JsonNode menu) {
        RichMenuRules rules = new RichMenuRules();
        rules.menu(menu);
        rules.problems.rejectIfAny();
    }

    private void menu(JsonNode menu) {
        JsonNode size = menu.path("size");
        problems.number(size, "size", "width", 800, 2500);
        problems.number(size, "size", "height", 250, 2500);
        double width = size.path("width").asDouble(0);
        double height = size.path("height").asDouble(0);
        if (height > 0 && width / height < 1.45) {
            problems.add("size", "width / height must be at least 1.45");
        }
        if (!menu.path("selected").isBoolean()) {
            problems.add("selected", "must be specified");
        }
        problems.graphemes(menu, "", "name", 300, true);
        problems.graphemes(menu, "", "chatBarText", 14, true);
        problems.size(menu, "", "areas", 0, 20);
        int place = 0;
        for (JsonNode area : menu.path("areas")) {
            area(area, "areas[" + place++ + "]", width, height);
        }
    }

    private void area(JsonNode area, String path, double width, double height) {
        JsonNode bounds = area.path("bounds");
        problems.number(bounds, path + ".bounds", "x", 0, width);
        problems.number(bounds, path + ".bounds", "y", 0, height);
        problems.number(
                bounds, path + ".bounds", "width", 1, width - bounds.path("x").asDouble(0));
        problems.number(
                bounds, path + ".bounds", "height", 1, height - bounds.path("y").asDouble(0));
        new ActionRules(problems).check(area.path("action"), path + ".action", ActionRules.Place.RICH_MENU);
    }

    /** @throws Rejection with status 415 for what is no JPEG or PNG, 413 over 1 MB, 400 for a wrong size */
    static void checkImage(String contentType, byte[] image) {
        if (!Set.of("image/jpeg", "image/png").contains(contentType)) {
            throw Rejection.of(415, "Content type '" + contentType + "' not supported");
        }
        if (image.length > MAX_IMAGE) {
            throw Rejection.of(413, "The image exceeds 1 MB");
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(image))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw Rejection.of(400, "The image cannot be read");
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            requireSize(reader.getWidth(0), reader.getHeight(0));
            reader.dispose();
        } catch (IOException e) {
            throw Rejection.of(400, "The image cannot be read");
        }
    }

    private static void requireSize(int width, int height) {
        if (width < 800 || width > 2500 || height < 250 || (double) width / height < 1.45) {
            throw Rejection.of(400, "Invalid image size");
        }
    }
}
