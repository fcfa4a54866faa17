package main

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// Standards are the versions of the standard by number.
type Standards map[string]*Standard

// Standard is one version: its schemas by record type, its code lists, and which list governs which place.
type Standard struct {
	Schemas  map[string]*Schema
	Bindings []Binding
	Lists    map[string]*CodeList
}

// Binding says which code list governs a place; "*" stands for every item of an array.
type Binding struct {
	RecordType string `json:"recordType"`
	Path       string `json:"path"`
	CodeList   string `json:"codelist"`
}

// CodeList holds the codes of a list with the days between which each is in use.
type CodeList struct {
	Open  bool
	Codes map[string]struct{ Since, Until string }
}

// Versions gives the numbers of the versions, oldest first.
func (s Standards) Versions() []string {
	var found []string
	for version := range s {
		found = append(found, version)
	}
	sort.Strings(found)
	return found
}

// Load reads every version below the folder schemas/.
func Load(folder string) (Standards, error) {
	var catalog struct {
		Releases []struct{ Version, Folder string }
	}
	if err := read(filepath.Join(folder, "catalog.json"), &catalog); err != nil {
		return nil, err
	}
	lists, err := codeLists(filepath.Join(folder, "codelists"))
	if err != nil {
		return nil, err
	}
	found := Standards{}
	for _, release := range catalog.Releases {
		standard, err := version(filepath.Join(folder, release.Folder))
		if err != nil {
			return nil, err
		}
		standard.Lists = lists
		found[release.Version] = standard
	}
	return found, nil
}

func version(folder string) (*Standard, error) {
	common := &Schema{}
	if err := read(filepath.Join(folder, "common.schema.json"), common); err != nil {
		return nil, err
	}
	if err := common.resolve(common); err != nil {
		return nil, err
	}
	paths, err := filepath.Glob(filepath.Join(folder, "*.schema.json"))
	if err != nil {
		return nil, err
	}
	made := &Standard{Schemas: map[string]*Schema{}}
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".schema.json")
		if name == "common" {
			continue
		}
		schema := &Schema{}
		if err := read(path, schema); err != nil {
			return nil, err
		}
		if err := schema.resolve(common); err != nil {
			return nil, err
		}
		made.Schemas[name] = schema
	}
	var bindings struct{ Bindings []Binding }
	err = read(filepath.Join(folder, "bindings.json"), &bindings)
	made.Bindings = bindings.Bindings
	return made, err
}

func codeLists(folder string) (map[string]*CodeList, error) {
	var index struct {
		Lists []struct {
			Name string
			Open bool
		}
	}
	if err := read(filepath.Join(folder, "codelists.json"), &index); err != nil {
		return nil, err
	}
	found := map[string]*CodeList{}
	for _, each := range index.Lists {
		file, err := os.Open(filepath.Join(folder, each.Name+".csv"))
		if err != nil {
			return nil, err
		}
		rows, err := csv.NewReader(file).ReadAll()
		file.Close()
		if err != nil {
			return nil, err
		}
		list := &CodeList{Open: each.Open, Codes: map[string]struct{ Since, Until string }{}}
		column := map[string]int{}
		for place, name := range rows[0] {
			column[name] = place
		}
		for _, row := range rows[1:] {
			list.Codes[row[column["code"]]] = struct{ Since, Until string }{
				row[column["since"]], row[column["deprecated_since"]],
			}
		}
		found[each.Name] = list
	}
	return found, nil
}

func read(path string, into any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	return json.Unmarshal(data, into)
}
