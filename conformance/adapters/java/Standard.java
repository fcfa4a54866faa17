import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One version of the standard: its schemas by record type, its code lists, and which list governs which place. */
public record Standard(Map<String, Schema> schemas, List<Binding> bindings, Map<String, CodeList> lists) {
    private static final String SUFFIX = ".schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Says which code list governs a place; {@code *} stands for every item of an array. */
    public record Binding(String recordType, List<String> path, String list) {}

    /** The codes of a list, each with its first day and the day from which it is retired; empty where there is none. */
    public record CodeList(boolean open, Map<String, List<String>> codes) {
        /** Gives the id of what is wrong with a code on a day; null where nothing is. */
        public String judge(String code, String day) {
            List<String> days = codes.get(code);
            if (codes.isEmpty()) {
                return null;
            }
            if (days == null) {
                return open ? "CODE-UNKNOWN-OPEN" : "CODE-UNKNOWN";
            }
            String since = days.get(0);
            String until = days.get(1);
            if (!since.isEmpty() && !day.isEmpty() && day.compareTo(since) < 0) {
                return "CODE-NOT-YET";
            }
            return !until.isEmpty() && (day.isEmpty() || day.compareTo(until) >= 0) ? "CODE-DEPRECATED" : null;
        }
    }

    /** Reads every version below the folder schemas/, oldest first. */
    public static Map<String, Standard> load(Path folder) throws IOException {
        Map<String, CodeList> lists = codeLists(folder.resolve("codelists"));
        var found = new LinkedHashMap<String, Standard>();
        for (JsonNode release : read(folder.resolve("catalog.json")).get("releases")) {
            found.put(release.get("version").asText(), version(folder.resolve(release.get("folder").asText()), lists));
        }
        return found;
    }

    private static Standard version(Path folder, Map<String, CodeList> lists) throws IOException {
        JsonNode common = read(folder.resolve("common" + SUFFIX)).get("definitions");
        var schemas = new HashMap<String, Schema>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(SUFFIX)).toList()) {
                String name = file.getFileName().toString().replace(SUFFIX, "");
                if (!name.equals("common")) {
                    schemas.put(name, new Schema(read(file), common));
                }
            }
        }
        var bindings = new ArrayList<Binding>();
        for (JsonNode each : read(folder.resolve("bindings.json")).get("bindings")) {
            String[] tokens = each.get("path").asText().substring(1).split("/");
            bindings.add(new Binding(each.get("recordType").asText(), List.of(tokens), each.get("codelist").asText()));
        }
        return new Standard(schemas, bindings, lists);
    }

    private static Map<String, CodeList> codeLists(Path folder) throws IOException {
        var found = new HashMap<String, CodeList>();
        for (JsonNode each : read(folder.resolve("codelists.json")).get("lists")) {
            String name = each.get("name").asText();
            found.put(name, new CodeList(each.get("open").asBoolean(), codes(folder.resolve(name + ".csv"))));
        }
        return found;
    }

    private static Map<String, List<String>> codes(Path file) throws IOException {
        List<List<String>> rows = Csv.rows(Files.readString(file));
        int code = rows.get(0).indexOf("code");
        int since = rows.get(0).indexOf("since");
        int until = rows.get(0).indexOf("deprecated_since");
        var found = new HashMap<String, List<String>>();
        for (List<String> row : rows.subList(1, rows.size())) {
            found.put(row.get(code), List.of(row.get(since), row.get(until)));
        }
        return found;
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
