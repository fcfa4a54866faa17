import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The part of JSON Schema draft-07 that the standard's schemas use. */
public final class Schema {
    private final JsonNode node;
    private final Map<String, Schema> properties = new LinkedHashMap<>();
    private final Schema items;
    private final Pattern pattern;

    /**
     * Reads a schema.
     *
     * @param written the schema, or a reference to a definition
     * @param common the definitions, as common.schema.json has them
     */
    public Schema(JsonNode written, JsonNode common) {
        JsonNode followed = written;
        while (followed.has("$ref")) {
            String reference = followed.get("$ref").asText();
            followed = common.get(reference.substring(reference.lastIndexOf('/') + 1));
        }
        node = followed;
        node.path("properties").fields()
                .forEachRemaining(each -> properties.put(each.getKey(), new Schema(each.getValue(), common)));
        items = node.has("items") ? new Schema(node.get("items"), common) : null;
        // "\z" is the very end; Java's "$" would admit a trailing newline, which the standard does not
        pattern = node.has("pattern") ? Pattern.compile(node.get("pattern").asText().replaceAll("\\$$", "\\\\z")) : null;
    }

    /** Gives the property that holds the reference date. */
    public String reference() {
        return node.path("x-reference").asText("asOfDate");
    }

    /** Gives what a value breaks. */
    public List<Finding> violations(Object value, List<String> path) {
        if (value == null) {
            return List.of(Finding.at("STRUCT-NULL", path));
        }
        if (node.has("type") && !node.get("type").asText().equals(kind(value))) {
            return List.of(Finding.at("STRUCT-TYPE", path));
        }
        var found = new ArrayList<Finding>();
        if (value instanceof Map<?, ?> members) {
            object(members, path, found);
        } else if (value instanceof List<?> list) {
            array(list, path, found);
        } else if (value instanceof String text) {
            text(text, path, found);
        } else if (value instanceof Long number) {
            limit("minimum", number, "STRUCT-TOO-SMALL", path, found);
            limit("maximum", number, "STRUCT-TOO-LARGE", path, found);
        }
        return found;
    }

    private void object(Map<?, ?> members, List<String> path, List<Finding> found) {
        for (JsonNode name : node.path("required")) {
            if (!members.containsKey(name.asText())) {
                found.add(Finding.at("STRUCT-REQUIRED", path));
            }
        }
        boolean closed = !node.path("additionalProperties").asBoolean(true);
        members.forEach((name, member) -> {
            List<String> below = joined(path, (String) name);
            if (properties.containsKey(name)) {
                found.addAll(properties.get(name).violations(member, below));
            } else if (closed) {
                found.add(Finding.at("STRUCT-UNKNOWN-NAME", below));
            }
        });
    }

    private void array(List<?> list, List<String> path, List<Finding> found) {
        limit("minItems", list.size(), "STRUCT-TOO-FEW", path, found);
        limit("maxItems", list.size(), "STRUCT-TOO-MANY", path, found);
        Set<Object> seen = new HashSet<>();
        boolean unique = true;
        for (int index = 0; index < list.size(); index++) {
            found.addAll(items.violations(list.get(index), joined(path, Integer.toString(index))));
            unique &= seen.add(list.get(index));
        }
        if (!unique && node.path("uniqueItems").asBoolean()) {
            found.add(Finding.at("STRUCT-NOT-UNIQUE", path));
        }
    }

    private void text(String value, List<String> path, List<Finding> found) {
        int length = value.codePointCount(0, value.length());
        limit("minLength", length, "STRUCT-TOO-SHORT", path, found);
        limit("maxLength", length, "STRUCT-TOO-LONG", path, found);
        if (pattern != null && !pattern.matcher(value).find()) {
            found.add(Finding.at("STRUCT-PATTERN", path));
        }
        boolean allowed = !node.has("const") || node.get("const").asText().equals(value);
        if (node.has("enum")) {
            allowed = false;
            for (JsonNode each : node.get("enum")) {
                allowed |= each.asText().equals(value);
            }
        }
        if (!allowed) {
            found.add(Finding.at("STRUCT-NOT-ALLOWED", path));
        }
    }

    private void limit(String keyword, long size, String id, List<String> path, List<Finding> found) {
        if (!node.has(keyword)) {
            return;
        }
        long limit = node.get(keyword).asLong();
        if (keyword.startsWith("min") ? size < limit : size > limit) {
            found.add(Finding.at(id, path));
        }
    }

    private static String kind(Object value) {
        return value instanceof Map ? "object"
                : value instanceof List ? "array"
                : value instanceof String ? "string"
                : value instanceof Long ? "integer"
                : value instanceof Boolean ? "boolean" : "number";
    }

    private static List<String> joined(List<String> path, String token) {
        var made = new ArrayList<>(path);
        made.add(token);
        return made;
    }
}
