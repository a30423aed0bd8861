package org.prongsai.simulator;

import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The chat page and all it reads. */
@Controller
@Profile(SimulatorStarter.PROFILE)
class SimulatorPage {

    /** What may be shown in the page itself; anything else, SVG and HTML above all, is only ever downloaded. */
    private static final Set<String> SHOWN =
            Set.of("image/jpeg", "image/png", "image/gif", "image/webp", "video/mp4", "audio/mpeg", "audio/mp4");

    private final LinePlatform platform;
    private final Snapshot snapshot;
    private final LiveUpdates updates;

    SimulatorPage(LinePlatform platform, Snapshot snapshot, LiveUpdates updates) {
        this.platform = platform;
        this.snapshot = snapshot;
        this.updates = updates;
    }

    @GetMapping("/simulator")
    String chat() {
        return "simulator/chat";
    }

    /** @param after the order of the last change the page knows; 0 for everything */
    @GetMapping(path = "/simulator/state", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    byte[] state(@RequestParam(defaultValue = "0") long after) {
        return Json.write(snapshot.after(after));
    }

    /** What went over the wire for one entry of a chat. */
    @GetMapping(path = "/simulator/raw/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    byte[] raw(@PathVariable String id) {
        return Json.write(snapshot.raw(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @GetMapping(path = "/simulator/updates", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter updates() {
        return updates.open();
    }

    @GetMapping("/simulator/content/{messageId}")
    ResponseEntity<byte[]> content(@PathVariable String messageId) {
        return platform.contents()
                .find(messageId)
                .map(content -> served(content.mediaType(), content.bytes()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/simulator/menus/{id}")
    ResponseEntity<byte[]> menu(@PathVariable String id) {
        return platform.richMenus()
                .find(id)
                .filter(RichMenus.Menu::hasImage)
                .map(menu -> served(menu.imageType(), menu.image()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> served(String mediaType, byte[] bytes) {
        if (SHOWN.contains(mediaType)) {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(mediaType))
                    .body(bytes);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().build()))
                .body(bytes);
    }
}
