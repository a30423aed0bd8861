package org.prongsai.line;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.prongsai.line.LineMetrics.Fate;
import org.prongsai.store.StoreUnavailableException;
import org.springframework.http.HttpStatus;

/**
 * Takes LINE's webhooks in: 200 once every event is on disk, and an error whenever LINE had better send them again.
 *
 * <p>400 for a body without events, 401 for a signature that is not LINE's, 413 for a body of over 2 MiB, 503 while Redis
 * takes nothing. A servlet, for there is nothing to map or convert: what a controller stands on would take as long as this.
 */
final class CallbackServlet extends HttpServlet {

    /** What LINE's console is told. */
    static final String PATH = "/callback";

    /** LINE's own limit for requests is 2 MB. */
    static final int MAX_BODY = 2 * 1024 * 1024;

    private final SignatureVerifier signatures;
    private final Inbox inbox;
    private final WorkerPool workers;
    private final LineMetrics metrics;

    CallbackServlet(SignatureVerifier signatures, Inbox inbox, WorkerPool workers, LineMetrics metrics) {
        this.signatures = signatures;
        this.inbox = inbox;
        this.workers = workers;
        this.metrics = metrics;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(take(request).value());
    }

    private HttpStatus take(HttpServletRequest request) throws IOException {
        byte[] body = read(request);
        if (body == null) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        if (!signatures.accepts(body, request.getHeader("X-Line-Signature"))) {
            return HttpStatus.UNAUTHORIZED;
        }
        try {
            accept(WebhookBody.read(body));
            return HttpStatus.OK;
        } catch (MalformedBodyException e) {
            return HttpStatus.BAD_REQUEST;
        } catch (StoreUnavailableException e) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
    }

    /** Null if there is too much; a body that does not say its length is read no further than the limit. */
    private static byte @Nullable [] read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MAX_BODY) {
            return null;
        }
        byte[] body = request.getInputStream().readNBytes(MAX_BODY + 1);
        return body.length > MAX_BODY ? null : body;
    }

    private void accept(WebhookBody body) {
        metrics.count(Fate.UNUSABLE, body.unusable());
        if (body.events().isEmpty()) {
            return;
        }
        Accepted accepted = inbox.accept(body.events());
        workers.wake(accepted.woken());
        metrics.count(Fate.ACCEPTED, accepted.accepted());
        metrics.count(Fate.DUPLICATE, accepted.duplicates());
        metrics.count(Fate.WITHDRAWN, accepted.withdrawn());
    }
}
