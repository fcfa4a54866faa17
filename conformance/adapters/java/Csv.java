import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values (RFC 4180). */
final class Csv {
    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    /** Gives the rows of a text, the header row among them. */
    static List<List<String>> rows(String text) {
        var reader = new Csv(text);
        var found = new ArrayList<List<String>>();
        while (reader.at < text.length()) {
            found.add(reader.row());
        }
        return found;
    }

    private List<String> row() {
        var fields = new ArrayList<String>();
        do {
            fields.add(text.startsWith("\"", at) ? quoted() : plain());
        } while (at < text.length() && text.charAt(at++) == ',');
        return fields;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        var made = new StringBuilder();
        for (at++; !text.startsWith("\"", at) || text.startsWith("\"\"", at); at++) {
            if (text.charAt(at) == '"') {
                at++;
            }
            made.append(text.charAt(at));
        }
        at++;
        return made.toString();
    }
}
