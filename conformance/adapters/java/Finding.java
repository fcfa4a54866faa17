import java.util.List;
import java.util.Map;

/** One thing that is wrong, and where: a JSON Pointer (RFC 6901). */
public record Finding(String ruleId, String pointer) {
    private static final List<String> WARNINGS = List.of("CODE-UNKNOWN-OPEN", "CODE-DEPRECATED");

    /** Gives the finding for a place given as a path of names and indexes. */
    public static Finding at(String ruleId, List<String> path) {
        return new Finding(ruleId, pointer(path));
    }

    /** Writes a path as a JSON Pointer. */
    public static String pointer(List<String> path) {
        var made = new StringBuilder();
        for (String token : path) {
            made.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return made.toString();
    }

    /** Puts the finding below a place. */
    public Finding below(String base) {
        return new Finding(ruleId, base + pointer);
    }

    public boolean isError() {
        return !WARNINGS.contains(ruleId);
    }

    public Map<String, Object> document() {
        return Map.of("ruleId", ruleId, "pointer", pointer);
    }
}
