// Command structure judges payloads at level Structure and speaks the conformance protocol on standard input and
// output. It is a complete small example to start from; it needs Go's standard library only.
//
//	go run . ../../../schemas
package main

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
)

// Version of this program, as it tells the referee.
const Version = "0.1.0"

type request struct {
	Cmd      string `json:"cmd"`
	Version  int    `json:"version"`
	Standard string `json:"standard"`
	Seq      int    `json:"seq"`
	Case     struct {
		Level         string          `json:"level"`
		Payload       json.RawMessage `json:"payload"`
		PayloadText   *string         `json:"payloadText"`
		PayloadBase64 *string         `json:"payloadBase64"`
		AsOf          string          `json:"asOf"`
	} `json:"case"`
}

func main() {
	if len(os.Args) != 2 {
		fail("用法 / usage: structure SCHEMAS")
	}
	standards, err := Load(os.Args[1])
	if err != nil {
		fail(err.Error())
	}
	if err := converse(standards, bufio.NewReader(os.Stdin), bufio.NewWriter(os.Stdout)); err != nil {
		fail(err.Error())
	}
}

func fail(reason string) {
	fmt.Fprintln(os.Stderr, reason)
	os.Exit(2)
}

// converse answers one line for each line, until stop or the end of the input.
func converse(standards Standards, in *bufio.Reader, out *bufio.Writer) error {
	lines := json.NewDecoder(in)
	for {
		var asked request
		if err := lines.Decode(&asked); err != nil {
			return nil // the referee has gone
		}
		if asked.Cmd == "stop" {
			return nil
		}
		line, err := json.Marshal(answer(standards, asked))
		if err != nil {
			return err
		}
		out.Write(append(line, '\n'))
		if err := out.Flush(); err != nil {
			return err
		}
	}
}

func answer(standards Standards, asked request) any {
	switch asked.Cmd {
	case "start":
		return map[string]any{"version": 1, "implementation": map[string]any{
			"name": "Go example", "version": Version, "language": "Go",
			"levels": []string{"structure"}, "standards": standards.Versions(),
		}}
	case "standard":
		_, known := standards[asked.Standard]
		return map[string]any{"ok": known}
	case "run":
		return run(standards, asked)
	}
	return map[string]any{"errored": true, "context": map[string]any{"cmd": asked.Cmd}}
}

func run(standards Standards, asked request) any {
	if asked.Case.Level != "structure" {
		return map[string]any{"seq": asked.Seq, "skipped": true, "reason": "只实现 structure 级 / level structure only"}
	}
	data, err := payload(asked)
	if err != nil {
		return map[string]any{"seq": asked.Seq, "errored": true, "context": map[string]any{"error": err.Error()}}
	}
	return map[string]any{"seq": asked.Seq, "result": Judge(standards, data, asked.Case.AsOf)}
}

// payload gives the bytes to judge, exactly as they were sent.
func payload(asked request) ([]byte, error) {
	switch {
	case asked.Case.PayloadText != nil:
		return []byte(*asked.Case.PayloadText), nil
	case asked.Case.PayloadBase64 != nil:
		return base64.StdEncoding.DecodeString(*asked.Case.PayloadBase64)
	}
	return asked.Case.Payload, nil
}
