import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Gives the verdict on a record or a bundle at level Structure. */
public final class Judge {
    private static final String UNDETERMINED = "undetermined";
    private static final String NONCONFORMANT = "nonconformant";
    private static final String DATE = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private final Map<String, Standard> standards;
    private final String asOf;

    /**
     * Makes a judge.
     *
     * @param standards the versions of the standard by number, oldest first
     * @param asOf the day of judging; empty for the payload's own
     */
    public Judge(Map<String, Standard> standards, String asOf) {
        this.standards = standards;
        this.asOf = asOf;
    }

    /** What is found of one record; version is null where it declares none that is known. */
    private record Judged(String verdict, String version, List<Finding> findings) {}

    /** Gives the result as the protocol has it. */
    public Map<String, Object> judge(byte[] data) {
        Judged judged;
        try {
            Object value = payload(data);
            boolean bundle = value instanceof Map<?, ?> fields && fields.containsKey("header") && fields.containsKey("records");
            judged = bundle ? bundle((Map<?, ?>) value) : record(value, "");
        } catch (StrictJson.Refused refused) {
            judged = new Judged(NONCONFORMANT, null, refused.findings());
        }
        var made = new HashMap<String, Object>();
        made.put("verdict", judged.verdict());
        made.put("standardVersion", judged.version());
        made.put("findings", judged.findings().stream().map(Finding::document).toList());
        return made;
    }

    /** Reads one JSON text, or NDJSON whose first line is a bundle's header. */
    private static Object payload(byte[] data) throws StrictJson.Refused {
        String text = new String(data, StandardCharsets.ISO_8859_1);
        String first = text.lines().findFirst().orElse("");
        if (first.contains("\"bundle\"")) {
            Object header = null;
            try {
                header = StrictJson.read(bytes(first), StrictJson.Limits.RECORD);
            } catch (StrictJson.Refused refused) {
                header = null; // no NDJSON: the text is read as a whole below
            }
            if (header instanceof Map<?, ?> fields && "bundle".equals(fields.get("recordType"))) {
                return lines(header, text.lines().skip(1).toList());
            }
        }
        boolean large = text.contains("\"records\"") && text.contains("\"header\"");
        return StrictJson.read(data, large ? StrictJson.Limits.BUNDLE : StrictJson.Limits.RECORD);
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Object lines(Object header, List<String> lines) throws StrictJson.Refused {
        var records = new ArrayList<>();
        for (String line : lines) {
            if (line.matches("[ \\t\\r]*")) {
                continue;
            }
            try {
                records.add(StrictJson.read(bytes(line), StrictJson.Limits.RECORD));
            } catch (StrictJson.Refused refused) {
                String base = "/records/" + records.size();
                throw new StrictJson.Refused(refused.findings().stream().map(each -> each.below(base)).toList());
            }
        }
        var made = new LinkedHashMap<String, Object>();
        made.put("header", header);
        made.put("records", records);
        return made;
    }

    private Judged bundle(Map<?, ?> bundle) {
        Judged header = record(bundle.get("header"), "/header");
        var found = new ArrayList<>(header.findings());
        for (Object name : bundle.keySet()) {
            if (!name.equals("header") && !name.equals("records")) {
                found.add(Finding.at("BUNDLE-UNKNOWN-NAME", List.of((String) name)));
            }
        }
        Object declared = bundle.get("header") instanceof Map<?, ?> fields ? fields.get("recordType") : null;
        if (declared != null && !declared.equals("bundle")) {
            found.add(new Finding("BUNDLE-HEADER", "/header/recordType"));
        }
        if (!(bundle.get("records") instanceof List<?> records)) {
            found.add(new Finding("BUNDLE-RECORDS", "/records"));
            return new Judged(UNDETERMINED, header.version(), found);
        }
        if (header.version() == null || !"bundle".equals(declared)) {
            return new Judged(UNDETERMINED, header.version(), found);
        }
        var verdicts = new HashSet<>(List.of(header.verdict(), verdict(found)));
        for (int index = 0; index < records.size(); index++) {
            Judged judged = record(records.get(index), "/records/" + index);
            verdicts.add(judged.verdict());
            found.addAll(judged.findings());
        }
        String whole = verdicts.contains(UNDETERMINED) ? UNDETERMINED
                : verdicts.contains(NONCONFORMANT) ? NONCONFORMANT : "conformant";
        return new Judged(whole, header.version(), found);
    }

    private Judged record(Object value, String base) {
        if (!(value instanceof Map<?, ?> fields)) {
            return new Judged(UNDETERMINED, null, List.of(new Finding("STRUCT-NOT-A-RECORD", base)));
        }
        List<Finding> undeclared = declaration(fields, base);
        if (!undeclared.isEmpty()) {
            return new Judged(UNDETERMINED, null, undeclared);
        }
        String version = (String) fields.get("standardVersion");
        String recordType = (String) fields.get("recordType");
        Standard standard = standards.get(version);
        Schema schema = standard.schemas().get(recordType);
        var found = new ArrayList<>(schema.violations(fields, List.of()));
        found.addAll(codes(standard, recordType, fields, reference(fields, schema), broken(found)));
        return new Judged(verdict(found), version, found.stream().map(each -> each.below(base)).toList());
    }

    /** Says what is wrong with the declared version and type; nothing is guessed. */
    private List<Finding> declaration(Map<?, ?> fields, String base) {
        var found = new ArrayList<Finding>();
        Object version = fields.get("standardVersion");
        Standard newest = List.copyOf(standards.values()).get(standards.size() - 1);
        Standard standard = version instanceof String ? standards.getOrDefault(version, newest) : newest;
        refuse(fields, "standardVersion", "STRUCT-VERSION", standards.keySet(), base, found);
        if ("bundle".equals(fields.get("recordType")) && base.startsWith("/records/")) {
            found.add(new Finding("BUNDLE-NESTED", base));
        } else {
            refuse(fields, "recordType", "STRUCT-RECORD-TYPE", standard.schemas().keySet(), base, found);
        }
        return found;
    }

    private static void refuse(
            Map<?, ?> fields, String name, String family, Set<String> known, String base, List<Finding> found) {
        Object value = fields.get(name);
        if (!fields.containsKey(name)) {
            found.add(new Finding(family + "-MISSING", base));
        } else if (value == null) {
            found.add(new Finding("STRUCT-NULL", base + "/" + name));
        } else if (!(value instanceof String)) {
            found.add(new Finding("STRUCT-NOT-ALLOWED", base + "/" + name));
        } else if (!known.contains(value)) {
            found.add(new Finding(family + "-UNKNOWN", base + "/" + name));
        }
    }

    /** Gives the day at which code lists are read: the schema says which property holds it. */
    private String reference(Map<?, ?> fields, Schema schema) {
        String day = asOf.isEmpty() && fields.get("asOfDate") instanceof String own ? own : asOf;
        Object value = fields.get(schema.reference());
        if (value instanceof String text && text.matches(DATE)) {
            return text;
        }
        if (value instanceof Long year && !day.startsWith(String.format("%04d", year))) {
            return String.format("%04d-12-31", year);
        }
        return day;
    }

    /** Gives the places that structural findings leave unusable. */
    private static Set<String> broken(List<Finding> structural) {
        var made = new HashSet<String>();
        for (Finding each : structural) {
            if (!each.ruleId().equals("STRUCT-REQUIRED")) {
                made.add(each.pointer());
            }
        }
        return made;
    }

    private static List<Finding> codes(
            Standard standard, String recordType, Map<?, ?> fields, String day, Set<String> broken) {
        var found = new ArrayList<Finding>();
        for (Standard.Binding binding : standard.bindings()) {
            if (!binding.recordType().equals(recordType)) {
                continue;
            }
            Standard.CodeList list = standard.lists().get(binding.list());
            visit(fields, binding.path(), List.of(), (value, path) -> {
                String id = value instanceof String code ? list.judge(code, day) : null;
                if (id != null && !isBelow(path, broken)) {
                    found.add(Finding.at(id, path));
                }
            });
        }
        return found;
    }

    private static boolean isBelow(List<String> path, Set<String> broken) {
        for (int end = 1; end <= path.size(); end++) {
            if (broken.contains(Finding.pointer(path.subList(0, end)))) {
                return true;
            }
        }
        return false;
    }

    /** Visits every value at a path. */
    private static void visit(
            Object value, List<String> tokens, List<String> path, BiConsumer<Object, List<String>> visitor) {
        if (tokens.isEmpty()) {
            visitor.accept(value, path);
            return;
        }
        List<String> rest = tokens.subList(1, tokens.size());
        if (value instanceof List<?> items && tokens.get(0).equals("*")) {
            for (int index = 0; index < items.size(); index++) {
                visit(items.get(index), rest, joined(path, Integer.toString(index)), visitor);
            }
        }
        if (value instanceof Map<?, ?> fields && fields.containsKey(tokens.get(0))) {
            visit(fields.get(tokens.get(0)), rest, joined(path, tokens.get(0)), visitor);
        }
    }

    private static List<String> joined(List<String> path, String token) {
        var made = new ArrayList<>(path);
        made.add(token);
        return made;
    }

    private static String verdict(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::isError) ? NONCONFORMANT : "conformant";
    }
}
