package main

import (
	"bytes"
	"math"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// Limits of one JSON text: those of the standard for a record; a bundle may be larger.
type Limits struct {
	Bytes, Depth, Digits, Text, Values int
}

// RecordLimits and BundleLimits are how much one record and one bundle may hold.
var (
	RecordLimits = Limits{8 << 20, 32, 64, 65536, 1_000_000}
	BundleLimits = Limits{64 << 20, 32, 64, 65536, 20_000_000}
)

const maxInteger = 1<<53 - 1

// Object is a JSON object that keeps the order of its names.
type Object struct {
	Names   []string
	Members map[string]any
}

// Fraction is a number that is no integer.
type Fraction float64

// Finding is one thing that is wrong, and where.
type Finding struct {
	RuleID  string `json:"ruleId"`
	Pointer string `json:"pointer"`
}

// Read parses one text as RFC 8259 and RFC 7493 have it. Values are *Object, []any, string, int64, Fraction, bool
// or nil; a number such as 3.0 is the integer 3, as JSON Schema has it.
func Read(data []byte, limits Limits) (any, []Finding) {
	if id := refused(data, limits); id != "" {
		return nil, []Finding{{id, ""}}
	}
	r := &reader{data: data, limits: limits}
	value, ok := r.value(0)
	if ok {
		r.blank()
		ok = r.at == len(data)
	}
	if !ok && r.fault == "" {
		r.stop("SYNTAX-UNEXPECTED")
	}
	if r.fault != "" {
		return nil, []Finding{{r.fault, r.faultAt}}
	}
	return value, r.twice
}

// refused looks at the text as a whole: size, emptiness, byte order mark, encoding.
func refused(data []byte, limits Limits) string {
	switch {
	case len(data) > limits.Bytes:
		return "SYNTAX-LIMIT-BYTES"
	case len(data) == 0:
		return "SYNTAX-EMPTY"
	case len(bytes.Trim(data, " \t\r\n")) == 0:
		return "SYNTAX-BLANK"
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		return "SYNTAX-BOM"
	case !utf8.Valid(data):
		return "SYNTAX-ENCODING-UTF8"
	}
	return ""
}

type reader struct {
	data    []byte
	at      int
	limits  Limits
	values  int
	path    []string
	fault   string
	faultAt string
	twice   []Finding
}

// stop records the first fault with the place that is being read.
func (r *reader) stop(id string) bool {
	if r.fault == "" {
		r.fault, r.faultAt = id, Pointer(r.path)
	}
	return false
}

func (r *reader) blank() {
	for r.at < len(r.data) && bytes.IndexByte([]byte(" \t\r\n"), r.data[r.at]) >= 0 {
		r.at++
	}
}

func (r *reader) take(char byte) bool {
	r.blank()
	if r.at < len(r.data) && r.data[r.at] == char {
		r.at++
		return true
	}
	return false
}

func (r *reader) value(depth int) (any, bool) {
	r.blank()
	if r.values++; r.values > r.limits.Values {
		return nil, r.stop("SYNTAX-LIMIT-VALUES")
	}
	if r.at == len(r.data) {
		return nil, false
	}
	switch char := r.data[r.at]; {
	case char == '{' || char == '[':
		if depth == r.limits.Depth {
			return nil, r.stop("SYNTAX-LIMIT-DEPTH")
		}
		r.at++
		if char == '{' {
			return r.object(depth + 1)
		}
		return r.array(depth + 1)
	case char == '"':
		return r.text()
	case char == '-' || '0' <= char && char <= '9':
		return r.number()
	}
	return r.literal()
}

func (r *reader) literal() (any, bool) {
	for word, value := range map[string]any{"true": true, "false": false, "null": nil} {
		if bytes.HasPrefix(r.data[r.at:], []byte(word)) {
			r.at += len(word)
			return value, true
		}
	}
	return nil, false
}

func (r *reader) object(depth int) (any, bool) {
	made := &Object{Members: map[string]any{}}
	if r.take('}') {
		return made, true
	}
	for {
		r.blank()
		name, ok := r.text()
		if !ok || !r.take(':') {
			return nil, false
		}
		key := name.(string)
		r.path = append(r.path, key)
		value, ok := r.value(depth)
		if !ok {
			return nil, false
		}
		r.keep(made, key, value)
		r.path = r.path[:len(r.path)-1]
		if r.take('}') {
			return made, true
		}
		if !r.take(',') {
			return nil, false
		}
	}
}

func (r *reader) keep(made *Object, name string, value any) {
	r.values++
	if _, there := made.Members[name]; there {
		r.twice = append(r.twice, Finding{"SYNTAX-DUPLICATE-KEY", Pointer(r.path)})
		return
	}
	made.Names = append(made.Names, name)
	made.Members[name] = value
}

func (r *reader) array(depth int) (any, bool) {
	made := []any{}
	if r.take(']') {
		return made, true
	}
	for {
		r.path = append(r.path, strconv.Itoa(len(made)))
		value, ok := r.value(depth)
		if !ok {
			return nil, false
		}
		made = append(made, value)
		r.path = r.path[:len(r.path)-1]
		if r.take(']') {
			return made, true
		}
		if !r.take(',') {
			return nil, false
		}
	}
}

func (r *reader) number() (any, bool) {
	start := r.at
	if r.data[r.at] == '-' {
		r.at++
	}
	whole := r.digits()
	if whole == 0 || whole > 1 && r.data[r.at-whole] == '0' {
		return nil, false
	}
	count, integer := whole, true
	if r.at < len(r.data) && r.data[r.at] == '.' {
		r.at++
		more := r.digits()
		if more == 0 {
			return nil, false
		}
		count, integer = count+more, false
	}
	if r.at < len(r.data) && (r.data[r.at] == 'e' || r.data[r.at] == 'E') {
		r.at++
		if r.at < len(r.data) && (r.data[r.at] == '+' || r.data[r.at] == '-') {
			r.at++
		}
		more := r.digits()
		if more == 0 {
			return nil, false
		}
		count, integer = count+more, false
	}
	if count > r.limits.Digits {
		return nil, r.stop("SYNTAX-LIMIT-DIGITS")
	}
	return r.amount(string(r.data[start:r.at]), integer)
}

func (r *reader) amount(word string, integer bool) (any, bool) {
	if integer {
		value, err := strconv.ParseInt(word, 10, 64)
		if err != nil || value > maxInteger || value < -maxInteger {
			return nil, r.stop("SYNTAX-INTEGER-RANGE")
		}
		return value, true
	}
	value, err := strconv.ParseFloat(word, 64)
	if err != nil {
		return nil, r.stop("SYNTAX-NUMBER-OVERFLOW")
	}
	if value == math.Trunc(value) && math.Abs(value) <= maxInteger {
		return int64(value), true
	}
	return Fraction(value), true
}

func (r *reader) digits() int {
	start := r.at
	for r.at < len(r.data) && '0' <= r.data[r.at] && r.data[r.at] <= '9' {
		r.at++
	}
	return r.at - start
}

func (r *reader) text() (any, bool) {
	if r.at == len(r.data) || r.data[r.at] != '"' {
		return nil, false
	}
	r.at++
	var made []rune
	for r.at < len(r.data) {
		char, size := utf8.DecodeRune(r.data[r.at:])
		switch {
		case char == '"':
			r.at++
			if len(made) > r.limits.Text {
				return nil, r.stop("SYNTAX-LIMIT-STRING")
			}
			return string(made), true
		case char < 0x20:
			return nil, false
		case char == '\\':
			r.at++
			var ok bool
			if char, ok = r.escape(); !ok {
				return nil, false
			}
		default:
			r.at += size
		}
		if char >= 0xFDD0 && char <= 0xFDEF || char&0xFFFE == 0xFFFE {
			return nil, r.stop("SYNTAX-NONCHARACTER")
		}
		made = append(made, char)
	}
	return nil, false
}

var escapes = map[byte]rune{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

func (r *reader) escape() (rune, bool) {
	if r.at == len(r.data) {
		return 0, false
	}
	if char, plain := escapes[r.data[r.at]]; plain {
		r.at++
		return char, true
	}
	first, ok := r.unit()
	if !ok || !utf16.IsSurrogate(first) {
		return first, ok
	}
	if r.at < len(r.data) && r.data[r.at] == '\\' {
		r.at++
		if second, ok := r.unit(); ok {
			if char := utf16.DecodeRune(first, second); char != utf8.RuneError {
				return char, true
			}
		}
	}
	return 0, r.stop("SYNTAX-SURROGATE")
}

func (r *reader) unit() (rune, bool) {
	const length = len("uXXXX")
	if r.at+length > len(r.data) || r.data[r.at] != 'u' {
		return 0, false
	}
	value, err := strconv.ParseUint(string(r.data[r.at+1:r.at+length]), 16, 16)
	r.at += length
	return rune(value), err == nil
}
