package org.declgraph.web.guard;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A status and a sentence that says why. */
public record Refusal(int status, String message) {

  public void send(HttpServletResponse out) throws IOException {
    JsonObject body = new JsonObject();
    body.addProperty("error", message);
    out.setStatus(status);
    out.setContentType("application/json");
    out.getOutputStream().write((body + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
