// 报送客户端示例：校验、报送、重发、更正、撤回、核对回执。Java 17，不用任何第三方库。
// A client: validate, submit, repeat, correct, withdraw, verify. Java 17, no libraries.
//
// 用法 / usage: java Submit.java http://127.0.0.1:8080 密钥/KEY 记录文件/RECORD.json

import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

public final class Submit {
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100"); // RFC 8410
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String base;
    private final String key;

    private Submit(String base, String key) {
        this.base = base;
        this.key = key;
    }

    public static void main(String[] arguments) throws Exception {
        new Submit(arguments[0], arguments[1]).run(Path.of(arguments[2]));
    }

    private void run(Path file) throws Exception {
        Map<String, Object> record = object(Json.read(Files.readString(file)));
        record.put("recordId", "CLIENT-" + name()); // 每次运行一条新记录 / another record each run
        byte[] payload = bytes(Json.write(record));

        HttpResponse<byte[]> report = send(request("/v1/validate").POST(BodyPublishers.ofByteArray(payload)));
        System.out.println("validate: " + object(Json.read(text(report))).get("verdict"));

        String once = name();
        HttpResponse<byte[]> first = submit(payload, once);
        System.out.println("submit: " + status(first));

        HttpResponse<byte[]> again = submit(payload, once); // 网络中断后也这样重发 / the same after a network failure
        boolean same = "true".equals(again.headers().firstValue("Idempotency-Replayed").orElse(""))
                && Arrays.equals(first.body(), again.body());
        System.out.println("repeat: " + (same ? "same receipt" : "another receipt"));

        Map<String, Object> correction = new LinkedHashMap<>(record); // 在此改正数据 / mend the data here
        correction.put("revision", BigInteger.TWO);
        correction.put("supersedes", BigInteger.ONE);
        System.out.println("correct: " + status(submit(bytes(Json.write(correction)), name())));

        System.out.println("withdraw: " + status(submit(bytes(Json.write(withdrawal(record))), name())));

        HttpRequest asked = HttpRequest.newBuilder(URI.create(base + "/.well-known/jiceng-keys")).build();
        Map<String, Object> keys = object(Json.read(text(client.send(asked, BodyHandlers.ofByteArray()))));
        verify(object(Json.read(text(first))), keys, payload);
        System.out.println("verify: signature holds");
    }

    private static Map<String, Object> withdrawal(Map<String, Object> record) {
        Map<String, Object> made = new LinkedHashMap<>();
        for (String each : List.of("standardVersion", "submitter", "asOfDate")) {
            made.put(each, record.get(each));
        }
        made.put("recordType", "withdrawal");
        made.put("recordId", record.get("recordId") + "-W");
        made.put("revision", BigInteger.ONE);
        made.put("withdrawsRecordType", record.get("recordType"));
        made.put("withdrawsRecordId", record.get("recordId"));
        made.put("withdrawsRevision", BigInteger.TWO);
        made.put("reason", "示例程序报送，予以撤回");
        return made;
    }

    private HttpResponse<byte[]> submit(byte[] payload, String name) throws Exception {
        String digest = Base64.getEncoder().encodeToString(sha256(payload));
        HttpResponse<byte[]> answer = send(request("/v1/submissions")
                .header("Authorization", "Bearer " + key)
                .header("Idempotency-Key", name)
                .header("Content-Digest", "sha-256=:" + digest + ":")
                .POST(BodyPublishers.ofByteArray(payload)));
        if (answer.statusCode() != 200 && answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + text(answer));
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json");
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** 核对回执：摘要、签发者、密钥有效期、签名。/ Digest, issuer, the key's days, and the signature. */
    private static void verify(Map<String, Object> receipt, Map<String, Object> keys, byte[] payload) throws Exception {
        hold(HexFormat.of().formatHex(sha256(payload)).equals(object(receipt.get("payload")).get("sha256")), "payload");
        hold(object(receipt.get("issuer")).get("name").equals(keys.get("issuer")), "issuer");
        Map<String, Object> unsigned = new LinkedHashMap<>(receipt);
        unsigned.remove("signatures");
        byte[] signed = bytes(Json.write(unsigned));
        for (Object each : (List<?>) receipt.get("signatures")) {
            Map<String, Object> signature = object(each);
            Map<String, Object> key = find((List<?>) keys.get("keys"), signature.get("kid"));
            if (key == null || !"Ed25519".equals(signature.get("alg")) || key.get("revokedAt") != null) {
                continue;
            }
            String settled = (String) receipt.get("settledAt");
            String end = (String) key.getOrDefault("notAfter", "9999");
            hold(((String) key.get("notBefore")).compareTo(settled) <= 0 && settled.compareTo(end) <= 0, "validity");
            String thumbprint = Json.write(Map.of("crv", key.get("crv"), "kty", key.get("kty"), "x", key.get("x")));
            hold(Arrays.equals(sha256(bytes(thumbprint)), decoded(key.get("kid"))), "kid"); // RFC 7638
            Signature checked = Signature.getInstance("Ed25519");
            checked.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(joined(ED25519, decoded(key.get("x"))))));
            checked.update(signed);
            hold(checked.verify(decoded(signature.get("value"))), "signature");
            return;
        }
        throw new IllegalStateException("没有可以核对的签名 / no signature that can be checked");
    }

    private static Map<String, Object> find(List<?> keys, Object kid) {
        return keys.stream().map(Submit::object).filter(each -> kid.equals(each.get("kid"))).findFirst().orElse(null);
    }

    private static void hold(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("回执不可采信 / the receipt is not to be trusted: " + what);
        }
    }

    private static String status(HttpResponse<byte[]> receipt) {
        return (String) object(((List<?>) object(Json.read(text(receipt))).get("records")).get(0)).get("status");
    }

    private static String name() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[] data) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(data);
    }

    private static byte[] decoded(Object base64url) {
        return Base64.getUrlDecoder().decode((String) base64url);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /**
     * 读写 JSON；写出的是 RFC 8785 的规范形式，只支持字符串、整数、布尔值、null、数组和对象。
     * 记录里有小数的（如经纬度），原样保留其写法，因此只有回执的写出结果可用于核对签名。
     * JSON: what is written is the form of RFC 8785 for strings, integers, booleans, null, arrays and objects. Fractions
     * keep the way they were written, so that signatures are checked over receipts only, which have none.
     */
    private static final class Json {
        private final String text;
        private int at;

        private Json(String text) {
            this.text = text;
        }

        static Object read(String text) {
            Json reader = new Json(text);
            Object value = reader.value();
            reader.expect(reader.peek() == '\0');
            return value;
        }

        private char peek() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return at < text.length() ? text.charAt(at) : '\0';
        }

        private void expect(boolean holds) {
            if (!holds) {
                throw new IllegalArgumentException("JSON, at " + at);
            }
        }

        private void take(char wanted) {
            expect(peek() == wanted);
            at++;
        }

        private Object value() {
            return switch (peek()) {
                case '{' -> members();
                case '[' -> elements();
                case '"' -> string();
                case 't' -> word("true", Boolean.TRUE);
                case 'f' -> word("false", Boolean.FALSE);
                case 'n' -> word("null", null);
                default -> number();
            };
        }

        private Object word(String word, Object value) {
            expect(text.startsWith(word, at));
            at += word.length();
            return value;
        }

        private Object number() {
            int start = at;
            while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            String written = text.substring(start, at);
            return written.matches("-?[0-9]+") ? new BigInteger(written) : new java.math.BigDecimal(written);
        }

        private Map<String, Object> members() {
            Map<String, Object> found = new LinkedHashMap<>();
            take('{');
            while (peek() != '}') {
                String name = string();
                expect(!found.containsKey(name)); // 名称重复的不可信 / a name that stands twice is not to be trusted
                take(':');
                found.put(name, value());
                if (peek() != '}') {
                    take(',');
                }
            }
            take('}');
            return found;
        }

        private List<Object> elements() {
            List<Object> found = new ArrayList<>();
            take('[');
            while (peek() != ']') {
                found.add(value());
                if (peek() != ']') {
                    take(',');
                }
            }
            take(']');
            return found;
        }

        private String string() {
            StringBuilder found = new StringBuilder();
            take('"');
            for (char each = text.charAt(at++); each != '"'; each = text.charAt(at++)) {
                found.append(each == '\\' ? escaped() : each);
            }
            return found.toString();
        }

        private char escaped() {
            char each = text.charAt(at++);
            if (each == 'u') {
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            int known = "bfnrt".indexOf(each);
            return known < 0 ? each : "\b\f\n\r\t".charAt(known);
        }

        static String write(Object value) {
            if (value instanceof Map<?, ?> members) {
                Map<String, Object> sorted = new TreeMap<>(object(members)); // UTF-16, RFC 8785, 3.2.3
                List<String> written = new ArrayList<>();
                sorted.forEach((name, each) -> written.add(quoted(name) + ":" + write(each)));
                return "{" + String.join(",", written) + "}";
            }
            if (value instanceof List<?> elements) {
                return "[" + String.join(",", elements.stream().map(Json::write).toList()) + "]";
            }
            return value instanceof String string ? quoted(string) : String.valueOf(value);
        }

        private static String quoted(String text) {
            StringBuilder written = new StringBuilder("\"");
            for (char each : text.toCharArray()) {
                int known = "\b\f\n\r\t\"\\".indexOf(each);
                if (known >= 0) {
                    written.append('\\').append("bfnrt\"\\".charAt(known));
                } else if (each < 0x20) {
                    written.append(String.format("\\u%04x", (int) each));
                } else {
                    written.append(each);
                }
            }
            return written.append('"').toString();
        }
    }
}
