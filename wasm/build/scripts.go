package main

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// targets are the oldest browsers that know everything the widget uses; its
// colours (light-dark) are the youngest of that.
var targets = []api.Engine{
	{Name: api.EngineChrome, Version: "123"}, {Name: api.EngineFirefox, Version: "120"}, {Name: api.EngineSafari, Version: "17.5"},
}

// classicPlace takes the place of place.js in scripts that are no modules:
// while such a script is evaluated the page knows where it came from. A script
// inside a page has no address; then it is that of the page.
const classicPlace = `export const place = document.currentScript?.src || document.baseURI;`

// release is what release.js is replaced with.
type release struct {
	Files   map[string]asset  `json:"files"`
	Carried map[string]string `json:"carried"`
	Content string            `json:"content"`
}

func (r release) module() (string, error) {
	var text strings.Builder
	for _, part := range []struct {
		name  string
		value any
	}{{"files", r.Files}, {"carried", r.Carried}, {"content", r.Content}} {
		value, err := json.Marshal(part.value)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&text, "export const %s = %s;\n", part.name, value)
	}
	return text.String(), nil
}

// scripts writes the module, the classic script, and an inline script for the
// content of every institution.
func (b *builder) scripts(bundles []string) error {
	light := release{Files: b.table, Carried: map[string]string{}, Content: "wegwijzer.bundle"}
	module, err := b.script(light, api.FormatESModule)
	if err != nil {
		return err
	}
	classic, err := b.script(light, api.FormatIIFE)
	if err != nil {
		return err
	}
	if err := errors.Join(
		b.writeBoth(entry{Name: "wegwijzer.js", Build: "module"}, module),
		b.writeBoth(entry{Name: "wegwijzer-classic.js", Build: "classic"}, classic),
	); err != nil {
		return err
	}
	for _, bundle := range bundles {
		text, err := b.inline(bundle, "")
		if err != nil {
			return err
		}
		name := strings.Replace(strings.TrimSuffix(bundle, ".bundle"), "wegwijzer", "wegwijzer-inline", 1) + ".js"
		if err := b.writeBoth(entry{Name: name, Build: "inline", Institution: institution(bundle)}, text); err != nil {
			return err
		}
	}
	return nil
}

// inline gives a script that carries the program and one bundle. It fetches
// nothing, so that it runs where connect-src is 'none'.
func (b *builder) inline(bundle, lang string) ([]byte, error) {
	r := release{Files: map[string]asset{}, Carried: map[string]string{}, Content: bundle}
	for name, path := range map[string]string{
		programName: filepath.Join(b.from, programName),
		bundle:      filepath.Join(b.from, lang, bundle),
	} {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		r.Carried[name] = base64.StdEncoding.EncodeToString(zip(text))
	}
	return b.script(r, api.FormatIIFE)
}

// script bundles the modules of the widget into one text.
func (b *builder) script(r release, format api.Format) ([]byte, error) {
	replaced, err := r.module()
	if err != nil {
		return nil, err
	}
	modules := map[string]string{"release.js": replaced}
	if format == api.FormatIIFE {
		modules["place.js"] = classicPlace
	}
	from, err := filepath.Abs(b.from)
	if err != nil {
		return nil, err
	}
	result := api.Build(api.BuildOptions{
		EntryPoints: []string{filepath.Join(from, "wegwijzer.js")},
		Bundle:      true, MinifyWhitespace: true, MinifyIdentifiers: true, MinifySyntax: true,
		Format: format, Engines: targets, Charset: api.CharsetUTF8, LegalComments: api.LegalCommentsNone,
		Plugins: []api.Plugin{instead(modules)},
	})
	if len(result.Errors) > 0 {
		return nil, fmt.Errorf("esbuild: %s", result.Errors[0].Text)
	}
	return result.OutputFiles[0].Contents, nil
}

// instead gives modules another text.
func instead(modules map[string]string) api.Plugin {
	return api.Plugin{Name: "instead", Setup: func(build api.PluginBuild) {
		for name, text := range modules {
			filter := `[/\\]` + strings.ReplaceAll(name, ".", `\.`) + "$"
			build.OnLoad(api.OnLoadOptions{Filter: filter}, func(api.OnLoadArgs) (api.OnLoadResult, error) {
				return api.OnLoadResult{Contents: &text, Loader: api.LoaderJS}, nil
			})
		}
	}}
}

// zip compresses as well as gzip can; browsers unpack nothing better by themselves.
func zip(text []byte) []byte {
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		panic(err) // the level is a constant
	}
	if _, err := w.Write(text); err != nil {
		panic(err) // memory takes everything
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return out.Bytes()
}
