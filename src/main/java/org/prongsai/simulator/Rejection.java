package org.prongsai.simulator;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The platform refuses a call. */
final class Rejection extends RuntimeException {

    /** One fault LINE names in {@code details}. */
    record Detail(String property, String message) {}

    private final int status;
    private final transient ObjectNode body;
    private final String acceptedRequestId;

    private Rejection(int status, ObjectNode body, String acceptedRequestId) {
        super(Json.text(body, "message"));
        this.status = status;
        this.body = body;
        this.acceptedRequestId = acceptedRequestId;
    }

    static Rejection of(int status, String message) {
        return new Rejection(status, Json.object().put("message", message), "");
    }

    static Rejection of(List<Detail> details) {
        ObjectNode body = Json.object().put("message", "The request body has " + details.size() + " error(s)");
        details.forEach(detail -> body.withArray("details")
                .addObject()
                .put("message", detail.message())
                .put("property", detail.property()));
        return new Rejection(400, body, "");
    }

    static Rejection alreadyAccepted(Sent first) {
        ObjectNode body = Json.object().put("message", "The retry key is already accepted");
        if (first.kind() == Sent.Kind.PUSH) {
            body.set("sentMessages", first.sentMessages());
        }
        return new Rejection(409, body, first.requestId());
    }

    Response response() {
        Response response = Response.json(status, body);
        return acceptedRequestId.isEmpty() ? response : response.with("x-line-accepted-request-id", acceptedRequestId);
    }
}
