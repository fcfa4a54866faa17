import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON text as RFC 8259 and RFC 7493 have it. Jackson reads the tokens; what it lets pass is refused here.
 * Values are Map (in order), List, String, Long, Double (no integer), Boolean or null; a number such as 3.0 is the
 * integer 3, as JSON Schema has it.
 */
public final class StrictJson {
    /** How much one text may hold: the limits of the standard. */
    public record Limits(int bytes, int depth, int digits, int text, int values) {
        public static final Limits RECORD = new Limits(8 << 20, 32, 64, 65_536, 1_000_000);
        public static final Limits BUNDLE = new Limits(64 << 20, 32, 64, 65_536, 20_000_000);
    }

    /** The text is refused. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient List<Finding> findings;

        Refused(List<Finding> findings) {
            this.findings = findings;
        }

        public List<Finding> findings() {
            return findings;
        }
    }

    private static final BigInteger MOST = BigInteger.TWO.pow(53).subtract(BigInteger.ONE);
    private static final JsonFactory JSON = wide();

    /** Gives a factory whose own limits are wider than the standard's, so that ours are the ones that count. */
    static JsonFactory wide() {
        var limits = StreamReadConstraints.builder().maxStringLength(1 << 28).maxNumberLength(1 << 20).build();
        return JsonFactory.builder().streamReadConstraints(limits).build();
    }

    private final JsonParser tokens;
    private final Limits limits;
    private final List<String> path = new ArrayList<>();
    private final List<Finding> twice = new ArrayList<>();
    private int values;

    private StrictJson(JsonParser tokens, Limits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    /** Gives the value of a text. */
    public static Object read(byte[] data, Limits limits) throws Refused {
        String text = decoded(data, limits);
        try (JsonParser tokens = JSON.createParser(text)) {
            var reader = new StrictJson(tokens, limits);
            tokens.nextToken();
            Object value = reader.value(0);
            if (tokens.nextToken() != null) {
                throw reader.refused("SYNTAX-TRAILING");
            }
            if (!reader.twice.isEmpty()) {
                throw new Refused(reader.twice);
            }
            return value;
        } catch (IOException error) {
            throw new Refused(List.of(new Finding("SYNTAX-UNEXPECTED", "")));
        }
    }

    /** Looks at the text as a whole: size, emptiness, byte order mark, encoding. */
    private static String decoded(byte[] data, Limits limits) throws Refused {
        if (data.length > limits.bytes()) {
            throw new Refused(List.of(new Finding("SYNTAX-LIMIT-BYTES", "")));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(data)).toString();
        } catch (CharacterCodingException error) {
            throw new Refused(List.of(new Finding("SYNTAX-ENCODING-UTF8", "")));
        }
        String id = text.isEmpty() ? "SYNTAX-EMPTY"
                : text.matches("[ \\t\\r\\n]+") ? "SYNTAX-BLANK"
                : text.charAt(0) == '\uFEFF' ? "SYNTAX-BOM" : null;
        if (id != null) {
            throw new Refused(List.of(new Finding(id, "")));
        }
        return text;
    }

    private Refused refused(String id) {
        return new Refused(List.of(Finding.at(id, path)));
    }

    private Object value(int depth) throws IOException, Refused {
        if (++values > limits.values()) {
            throw refused("SYNTAX-LIMIT-VALUES");
        }
        JsonToken token = tokens.currentToken();
        if (token == null) {
            throw refused("SYNTAX-TRUNCATED");
        }
        if (token.isStructStart() && depth == limits.depth()) {
            throw refused("SYNTAX-LIMIT-DEPTH");
        }
        return switch (token) {
            case START_OBJECT -> object(depth + 1);
            case START_ARRAY -> array(depth + 1);
            case VALUE_STRING -> text(tokens.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(tokens.getText());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    private Map<String, Object> object(int depth) throws IOException, Refused {
        var made = new LinkedHashMap<String, Object>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            values++;
            String name = text(tokens.getCurrentName());
            path.add(name);
            if (made.containsKey(name)) {
                twice.add(Finding.at("SYNTAX-DUPLICATE-KEY", path));
            }
            tokens.nextToken();
            Object value = value(depth);
            made.putIfAbsent(name, value);
            path.remove(path.size() - 1);
        }
        return Collections.unmodifiableMap(made);
    }

    private List<Object> array(int depth) throws IOException, Refused {
        var made = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            path.add(Integer.toString(made.size()));
            made.add(value(depth));
            path.remove(path.size() - 1);
        }
        return Collections.unmodifiableList(made);
    }

    private String text(String value) throws Refused {
        if (value.codePointCount(0, value.length()) > limits.text()) {
            throw refused("SYNTAX-LIMIT-STRING");
        }
        for (int point : value.codePoints().toArray()) {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                throw refused("SYNTAX-SURROGATE");
            }
            if (point >= 0xFDD0 && point <= 0xFDEF || (point & 0xFFFE) == 0xFFFE) {
                throw refused("SYNTAX-NONCHARACTER");
            }
        }
        return value;
    }

    private Object number(String word) throws Refused {
        if (word.chars().filter(Character::isDigit).count() > limits.digits()) {
            throw refused("SYNTAX-LIMIT-DIGITS");
        }
        if (word.matches("-?[0-9]+")) {
            var value = new BigInteger(word);
            if (value.abs().compareTo(MOST) > 0) {
                throw refused("SYNTAX-INTEGER-RANGE");
            }
            return value.longValue();
        }
        double value = Double.parseDouble(word);
        if (Double.isInfinite(value)) {
            throw refused("SYNTAX-NUMBER-OVERFLOW");
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) <= MOST.doubleValue();
        return whole ? (Object) new BigDecimal(value).longValue() : (Object) value;
    }
}
