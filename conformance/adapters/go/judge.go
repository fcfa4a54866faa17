package main

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// Result is what is found of one payload.
type Result struct {
	Verdict         string    `json:"verdict"`
	StandardVersion *string   `json:"standardVersion"`
	Findings        []Finding `json:"findings"`
}

var warnings = map[string]bool{"CODE-UNKNOWN-OPEN": true, "CODE-DEPRECATED": true}

// Judge gives the verdict on a record or a bundle at level Structure.
func Judge(standards Standards, data []byte, asOf string) Result {
	value, found := payloadOf(data)
	if found != nil {
		return Result{"nonconformant", nil, found}
	}
	bundle, ok := value.(*Object)
	if !ok || !bundle.has("header") || !bundle.has("records") {
		return record(standards, value, "", asOf)
	}
	return judgeBundle(standards, bundle, asOf)
}

// payloadOf reads one JSON text, or NDJSON whose first line is a bundle's header.
func payloadOf(data []byte) (any, []Finding) {
	lines := bytes.Split(data, []byte("\n"))
	if header, found := Read(lines[0], RecordLimits); found == nil && bytes.Contains(lines[0], []byte(`"bundle"`)) {
		if typed, ok := header.(*Object); ok && typed.Members["recordType"] == "bundle" {
			return linesOf(header, lines[1:])
		}
	}
	limits := RecordLimits
	if bytes.Contains(data, []byte(`"records"`)) && bytes.Contains(data, []byte(`"header"`)) {
		limits = BundleLimits
	}
	return Read(data, limits)
}

func linesOf(header any, lines [][]byte) (any, []Finding) {
	records := []any{}
	for _, line := range lines {
		if len(bytes.Trim(line, " \t\r\n")) == 0 {
			continue
		}
		record, found := Read(line, RecordLimits)
		if found != nil {
			return nil, based(found, fmt.Sprintf("/records/%d", len(records)))
		}
		records = append(records, record)
	}
	return &Object{[]string{"header", "records"}, map[string]any{"header": header, "records": records}}, nil
}

func judgeBundle(standards Standards, bundle *Object, asOf string) Result {
	header := record(standards, bundle.Members["header"], "/header", asOf)
	for _, name := range bundle.Names {
		if name != "header" && name != "records" {
			header.Findings = append(header.Findings, Finding{"BUNDLE-UNKNOWN-NAME", Pointer([]string{name})})
		}
	}
	declared := ""
	if head, ok := bundle.Members["header"].(*Object); ok {
		declared, _ = head.Members["recordType"].(string)
	}
	records, listed := bundle.Members["records"].([]any)
	if declared != "" && declared != "bundle" {
		header.Findings = append(header.Findings, Finding{"BUNDLE-HEADER", "/header/recordType"})
	}
	if !listed {
		header.Findings = append(header.Findings, Finding{"BUNDLE-RECORDS", "/records"})
	}
	if header.StandardVersion == nil || declared != "bundle" || !listed {
		header.Verdict = "undetermined"
		return header
	}
	whole := Result{worse(header.Verdict, verdict(header.Findings)), header.StandardVersion, header.Findings}
	for index, each := range records {
		judged := record(standards, each, "/records/"+strconv.Itoa(index), asOf)
		whole.Verdict = worse(whole.Verdict, judged.Verdict)
		whole.Findings = append(whole.Findings, judged.Findings...)
	}
	return whole
}

// worse gives the verdict on a whole: what could not be judged leaves the whole undetermined.
func worse(one, other string) string {
	for _, each := range []string{"undetermined", "nonconformant"} {
		if one == each || other == each {
			return each
		}
	}
	return "conformant"
}

func record(standards Standards, value any, base, asOf string) Result {
	version, recordType, found := declared(standards, value, base)
	if len(found) > 0 {
		return Result{"undetermined", nil, found}
	}
	standard := standards[version]
	fields := value.(*Object)
	schema := standard.Schemas[recordType]
	structural := schema.Violations(value, nil)
	day := reference(fields, schema, asOf)
	found = append(structural, standard.codes(recordType, fields, day, places(structural))...)
	return Result{verdict(found), &version, based(found, base)}
}

// declared reads record type and version; nothing is guessed.
func declared(standards Standards, value any, base string) (string, string, []Finding) {
	fields, ok := value.(*Object)
	if !ok {
		return "", "", []Finding{{"STRUCT-NOT-A-RECORD", base}}
	}
	var found []Finding
	version, fault := word(fields, "standardVersion", "STRUCT-VERSION", base)
	known := standards[standards.Versions()[len(standards)-1]]
	if fault == nil {
		if standard, there := standards[version]; there {
			known = standard
		} else {
			fault = &Finding{"STRUCT-VERSION-UNKNOWN", base + "/standardVersion"}
		}
	}
	if fault != nil {
		found = append(found, *fault)
	}
	recordType, fault := word(fields, "recordType", "STRUCT-RECORD-TYPE", base)
	switch {
	case recordType == "bundle" && strings.HasPrefix(base, "/records/"):
		fault = &Finding{"BUNDLE-NESTED", base}
	case fault == nil && known.Schemas[recordType] == nil:
		fault = &Finding{"STRUCT-RECORD-TYPE-UNKNOWN", base + "/recordType"}
	}
	if fault != nil {
		found = append(found, *fault)
	}
	return version, recordType, found
}

func word(fields *Object, name, family, base string) (string, *Finding) {
	value, there := fields.Members[name]
	if !there {
		return "", &Finding{family + "-MISSING", base}
	}
	text, ok := value.(string)
	switch {
	case value == nil:
		return "", &Finding{"STRUCT-NULL", base + "/" + name}
	case !ok:
		return "", &Finding{"STRUCT-NOT-ALLOWED", base + "/" + name}
	}
	return text, nil
}

var isDate = regexp.MustCompile(`^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`)

// reference gives the day at which code lists are read: the schema says which property holds it.
func reference(fields *Object, schema *Schema, asOf string) string {
	if asOf == "" {
		asOf, _ = fields.Members["asOfDate"].(string)
	}
	name := schema.Reference
	if name == "" {
		name = "asOfDate"
	}
	switch typed := fields.Members[name].(type) {
	case string:
		if isDate.MatchString(typed) {
			return typed
		}
	case int64:
		if year := fmt.Sprintf("%04d", typed); !strings.HasPrefix(asOf, year) {
			return year + "-12-31"
		}
	}
	return asOf
}

// codes judges every code whose place is sound.
func (s *Standard) codes(recordType string, fields *Object, day string, broken map[string]bool) []Finding {
	var found []Finding
	for _, binding := range s.Bindings {
		if binding.RecordType != recordType {
			continue
		}
		list := s.Lists[binding.CodeList]
		if len(list.Codes) == 0 {
			continue
		}
		each(fields, strings.Split(binding.Path, "/")[1:], nil, func(value any, path []string) {
			code, ok := value.(string)
			if id := list.judge(code, day); ok && id != "" && !below(path, broken) {
				found = append(found, Finding{id, Pointer(path)})
			}
		})
	}
	return found
}

func (l *CodeList) judge(code, day string) string {
	entry, known := l.Codes[code]
	switch {
	case !known && l.Open:
		return "CODE-UNKNOWN-OPEN"
	case !known:
		return "CODE-UNKNOWN"
	case entry.Since != "" && day != "" && day < entry.Since:
		return "CODE-NOT-YET"
	case entry.Until != "" && (day == "" || day >= entry.Until):
		return "CODE-DEPRECATED"
	}
	return ""
}

// each visits every value at a path.
func each(value any, tokens, path []string, visit func(any, []string)) {
	if len(tokens) == 0 {
		visit(value, path)
		return
	}
	if items, ok := value.([]any); ok && tokens[0] == "*" {
		for index, item := range items {
			each(item, tokens[1:], append(append([]string{}, path...), strconv.Itoa(index)), visit)
		}
	}
	if fields, ok := value.(*Object); ok && fields.has(tokens[0]) {
		each(fields.Members[tokens[0]], tokens[1:], append(append([]string{}, path...), tokens[0]), visit)
	}
}

func (o *Object) has(name string) bool {
	_, there := o.Members[name]
	return there
}

// places gives the places that structural findings leave unusable.
func places(found []Finding) map[string]bool {
	made := map[string]bool{}
	for _, finding := range found {
		if finding.RuleID != "STRUCT-REQUIRED" {
			made[finding.Pointer] = true
		}
	}
	return made
}

func below(path []string, broken map[string]bool) bool {
	for end := 1; end <= len(path); end++ {
		if broken[Pointer(path[:end])] {
			return true
		}
	}
	return false
}

func verdict(found []Finding) string {
	for _, finding := range found {
		if !warnings[finding.RuleID] {
			return "nonconformant"
		}
	}
	return "conformant"
}

func based(found []Finding, base string) []Finding {
	made := make([]Finding, len(found))
	for index, finding := range found {
		made[index] = Finding{finding.RuleID, base + finding.Pointer}
	}
	return made
}
