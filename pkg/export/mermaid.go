package export

import (
	"fmt"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

func mermaidName(l entry.Lang) string { return "flow." + l.String() + ".mmd" }

func (s *site) mermaidFiles() []File {
	var files []File
	for _, l := range s.langs {
		files = append(files, File{mermaidName(l), []byte(s.mermaid(l))})
	}
	return files
}

// mermaid draws the questions in the order of their tiers, and from each an
// arrow to the sections of rules in which it counts, with the number of rules.
func (s *site) mermaid(l entry.Lang) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%%%% %s: %s\nflowchart LR\n", word("site", l), word("questions.about", l))
	last := ""
	for _, f := range s.order {
		if !f.Asked {
			continue
		}
		if tier := word(tierKey(f.Tier), l); tier != last {
			if last != "" {
				b.WriteString("  end\n")
			}
			fmt.Fprintf(&b, "  subgraph tier%d[%s]\n", f.Tier, mermaidText(tier))
			last = tier
		}
		fmt.Fprintf(&b, "    %s{{%s}}\n", f.ID, mermaidText(f.Question.In(l)))
	}
	if last != "" {
		b.WriteString("  end\n")
	}
	for _, section := range s.sections() {
		fmt.Fprintf(&b, "  section%s[%s]\n", section, mermaidText(section+". "+word("section."+section, l)))
	}
	s.arrows(&b)
	return b.String()
}

func (s *site) arrows(b *strings.Builder) {
	for _, f := range s.order {
		for i, n := range s.counts(f.ID) {
			if f.Asked && n > 0 {
				fmt.Fprintf(b, "  %s -->|%d| section%s\n", f.ID, n, s.sections()[i])
			}
		}
	}
}

// mermaidText quotes a label; Mermaid reads entity codes in it.
func mermaidText(s string) string {
	return `"` + strings.NewReplacer(`"`, "#quot;", "#", "#35;").Replace(s) + `"`
}
