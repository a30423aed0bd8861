package org.prongsai.document;

import java.util.Map;
import java.util.Optional;
import org.prongsai.knowledge.Library;
import org.prongsai.knowledge.Pack;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The documents that answers cite, as pages anyone may read. */
@Controller
class DocumentController {

    private final Library library;

    DocumentController(Library library) {
        this.library = library;
    }

    @GetMapping({"/document", "/document/"})
    ModelAndView list() {
        return new ModelAndView("document/list", Map.of("packs", library.packs()));
    }

    /** One document; names with a dot belong to the pages' own files. */
    @GetMapping("/document/{id:[^.]+}")
    ModelAndView document(@PathVariable String id) {
        Optional<Pack> pack = library.pack(id);
        return pack.map(found -> new ModelAndView("document/document", Map.of("view", DocumentView.of(found))))
                .orElseGet(() -> new ModelAndView("document/missing", HttpStatus.NOT_FOUND));
    }
}
