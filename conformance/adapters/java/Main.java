import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Judges payloads at level Structure and speaks the conformance protocol on standard input and output. A complete
 * small example to start from; it needs the JDK and Jackson only.
 *
 * <pre>java -cp CLASSPATH Main ../../../schemas</pre>
 */
public final class Main {
    private static final ObjectMapper JSON = new ObjectMapper(StrictJson.wide());

    private final Map<String, Standard> standards;

    private Main(Map<String, Standard> standards) {
        this.standards = standards;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("用法 / usage: java Main SCHEMAS");
            System.exit(2);
        }
        new Main(Standard.load(Path.of(arguments[0]))).converse();
    }

    /** Answers one line for each line, until stop or the end of the input. */
    private void converse() throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            JsonNode request = JSON.readTree(line);
            if (request.path("cmd").asText().equals("stop")) {
                return;
            }
            out.print(JSON.writeValueAsString(answer(request)) + "\n");
            out.flush();
        }
    }

    private Map<String, Object> answer(JsonNode request) throws IOException {
        return switch (request.path("cmd").asText()) {
            case "start" -> Map.of("version", 1, "implementation", Map.of(
                    "name", "Java example", "version", "0.1.0", "language", "Java",
                    "levels", List.of("structure"), "standards", List.copyOf(standards.keySet())));
            case "standard" -> Map.of("ok", standards.containsKey(request.path("standard").asText()));
            case "run" -> run(request.path("seq").asInt(), request.path("case"));
            default -> Map.of("errored", true, "context", Map.of("cmd", request.path("cmd").asText()));
        };
    }

    private Map<String, Object> run(int seq, JsonNode asked) throws IOException {
        if (!asked.path("level").asText().equals("structure")) {
            return Map.of("seq", seq, "skipped", true, "reason", "只实现 structure 级 / level structure only");
        }
        return Map.of("seq", seq, "result", new Judge(standards, asked.path("asOf").asText()).judge(payload(asked)));
    }

    /** Gives the bytes to judge, exactly as they were sent. */
    private static byte[] payload(JsonNode asked) throws IOException {
        if (asked.has("payloadText")) {
            return asked.get("payloadText").asText().getBytes(StandardCharsets.UTF_8);
        }
        if (asked.has("payloadBase64")) {
            return Base64.getDecoder().decode(asked.get("payloadBase64").asText());
        }
        return JSON.writeValueAsBytes(asked.get("payload"));
    }
}
