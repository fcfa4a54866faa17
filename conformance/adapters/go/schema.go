package main

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Schema is the part of JSON Schema draft-07 that the standard's schemas use.
type Schema struct {
	Ref                  string             `json:"$ref"`
	Type                 string             `json:"type"`
	Const                json.RawMessage    `json:"const"`
	Enum                 []string           `json:"enum"`
	Properties           map[string]*Schema `json:"properties"`
	Required             []string           `json:"required"`
	AdditionalProperties *bool              `json:"additionalProperties"`
	Items                *Schema            `json:"items"`
	MinItems             *int               `json:"minItems"`
	MaxItems             *int               `json:"maxItems"`
	UniqueItems          bool               `json:"uniqueItems"`
	MinLength            *int               `json:"minLength"`
	MaxLength            *int               `json:"maxLength"`
	Pattern              string             `json:"pattern"`
	Minimum              *int64             `json:"minimum"`
	Maximum              *int64             `json:"maximum"`
	Definitions          map[string]*Schema `json:"definitions"`
	Reference            string             `json:"x-reference"`

	pattern *regexp.Regexp
}

// resolve replaces references by what they lead to and compiles patterns. In RE2 "$" matches at the very end only,
// as the standard asks.
func (s *Schema) resolve(common *Schema) error {
	for _, group := range []map[string]*Schema{s.Properties, s.Definitions} {
		for name, child := range group {
			target, err := child.followed(common)
			if err != nil {
				return err
			}
			group[name] = target
		}
	}
	var err error
	if s.Items != nil {
		if s.Items, err = s.Items.followed(common); err != nil {
			return err
		}
	}
	if s.Pattern != "" {
		s.pattern, err = regexp.Compile(s.Pattern)
	}
	return err
}

func (s *Schema) followed(common *Schema) (*Schema, error) {
	if s.Ref == "" {
		return s, s.resolve(common)
	}
	target, known := common.Definitions[s.Ref[strings.LastIndex(s.Ref, "/")+1:]]
	if !known {
		return nil, fmt.Errorf("%s: no such definition", s.Ref)
	}
	return target.followed(common)
}

// Violations gives what a value breaks, as findings.
func (s *Schema) Violations(value any, path []string) []Finding {
	if value == nil {
		return []Finding{{"STRUCT-NULL", Pointer(path)}}
	}
	if s.Type != "" && s.Type != kind(value) {
		return []Finding{{"STRUCT-TYPE", Pointer(path)}}
	}
	switch typed := value.(type) {
	case *Object:
		return s.object(typed, path)
	case []any:
		return s.array(typed, path)
	case string:
		return s.text(typed, path)
	case int64:
		return s.number(typed, path)
	}
	return nil
}

func (s *Schema) object(value *Object, path []string) []Finding {
	var found []Finding
	for _, name := range s.Required {
		if _, there := value.Members[name]; !there {
			found = append(found, Finding{"STRUCT-REQUIRED", Pointer(path)})
		}
	}
	for _, name := range value.Names {
		below := append(append([]string{}, path...), name)
		if child, known := s.Properties[name]; known {
			found = append(found, child.Violations(value.Members[name], below)...)
		} else if s.AdditionalProperties != nil && !*s.AdditionalProperties {
			found = append(found, Finding{"STRUCT-UNKNOWN-NAME", Pointer(below)})
		}
	}
	return found
}

func (s *Schema) array(value []any, path []string) []Finding {
	var found []Finding
	found = append(found, less(len(value), s.MinItems, "STRUCT-TOO-FEW", path)...)
	found = append(found, more(len(value), s.MaxItems, "STRUCT-TOO-MANY", path)...)
	seen := map[string]bool{}
	for index, item := range value {
		found = append(found, s.Items.Violations(item, append(append([]string{}, path...), strconv.Itoa(index)))...)
		if text := plain(item); s.UniqueItems && seen[text] {
			found = append(found, Finding{"STRUCT-NOT-UNIQUE", Pointer(path)})
		} else {
			seen[text] = true
		}
	}
	return found
}

func (s *Schema) text(value string, path []string) []Finding {
	var found []Finding
	length := utf8.RuneCountInString(value)
	found = append(found, less(length, s.MinLength, "STRUCT-TOO-SHORT", path)...)
	found = append(found, more(length, s.MaxLength, "STRUCT-TOO-LONG", path)...)
	if s.pattern != nil && !s.pattern.MatchString(value) {
		found = append(found, Finding{"STRUCT-PATTERN", Pointer(path)})
	}
	if s.Const != nil && string(s.Const) != strconv.Quote(value) || s.Enum != nil && !contains(s.Enum, value) {
		found = append(found, Finding{"STRUCT-NOT-ALLOWED", Pointer(path)})
	}
	return found
}

func (s *Schema) number(value int64, path []string) []Finding {
	if s.Minimum != nil && value < *s.Minimum {
		return []Finding{{"STRUCT-TOO-SMALL", Pointer(path)}}
	}
	if s.Maximum != nil && value > *s.Maximum {
		return []Finding{{"STRUCT-TOO-LARGE", Pointer(path)}}
	}
	return nil
}

func less(size int, limit *int, id string, path []string) []Finding {
	if limit != nil && size < *limit {
		return []Finding{{id, Pointer(path)}}
	}
	return nil
}

func more(size int, limit *int, id string, path []string) []Finding {
	if limit != nil && size > *limit {
		return []Finding{{id, Pointer(path)}}
	}
	return nil
}

func contains(words []string, word string) bool {
	for _, each := range words {
		if each == word {
			return true
		}
	}
	return false
}

func kind(value any) string {
	switch value.(type) {
	case *Object:
		return "object"
	case []any:
		return "array"
	case string:
		return "string"
	case int64:
		return "integer"
	case Fraction:
		return "number"
	case bool:
		return "boolean"
	}
	return "null"
}

// plain writes a value so that equal values are written alike; encoding/json sorts the names of maps.
func plain(value any) string {
	text, _ := json.Marshal(unordered(value))
	return string(text)
}

func unordered(value any) any {
	switch typed := value.(type) {
	case *Object:
		made := map[string]any{}
		for name, member := range typed.Members {
			made[name] = unordered(member)
		}
		return made
	case []any:
		made := make([]any, len(typed))
		for index, item := range typed {
			made[index] = unordered(item)
		}
		return made
	}
	return value
}

// Pointer writes a path as a JSON Pointer (RFC 6901).
func Pointer(path []string) string {
	var made strings.Builder
	for _, token := range path {
		made.WriteString("/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(token))
	}
	return made.String()
}
