package content_test

import (
	"os"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// TestLoadReviews makes one change in good content, and expects what is found on
// a day.
func TestLoadReviews(t *testing.T) {
	const decaan, pesten, nood = "channels/studentendecaan.json", "vocabulary/pesten.json", "channels/noodnummer-112.json"
	tests := []struct {
		name, file, old, changed string
		day                      entry.Date
		want                     string
	}{
		{
			name: "on the day by which it must be reviewed", file: decaan, day: 20261201,
			old: `"reviewBy": "2027-05-21"`, changed: `"reviewBy": "2026-12-01"`,
		},
		{
			name: "a review that is due", file: decaan, day: 20261202,
			old: `"reviewBy": "2027-05-21"`, changed: `"reviewBy": "2026-12-01"`,
			want: `channels/studentendecaan.json:74:15: warning: this should have been reviewed by 2026-12-01 [review-due]
    check everything again, and move the dates on`,
		},
		{
			name: "without a day", file: decaan,
			old: `"reviewBy": "2027-05-21"`, changed: `"reviewBy": "2026-12-01"`,
		},
		{
			name: "a channel that is reviewed as seldom as a concept", file: decaan,
			old: `"reviewBy": "2027-05-21"`, changed: `"reviewBy": "2028-05-21"`,
			want: `channels/studentendecaan.json:74:15: error: "2028-05-21" is too long after the review of "2026-11-21", expected at most "2027-05-21" [review-too-late]
    what stands in channels/ is gone through every 6 months`,
		},
		{
			name: "a concept whose review is put off", file: pesten,
			old: `"reviewBy": "2028-05-21"`, changed: `"reviewBy": "2028-05-22"`,
			want: `vocabulary/pesten.json:46:15: error: "2028-05-22" is too long after the review of "2026-11-21", expected at most "2028-05-21" [review-too-late]
    what stands in vocabulary/ is gone through every 18 months`,
		},
		{
			name: "numbers that were seen long ago", file: nood, day: 20261121,
			old: `"on": "2026-11-21"`, changed: `"on": "2026-05-20"`,
			want: `channels/noodnummer-112.json:76:11: warning: the numbers and hours should have been seen again by 2026-11-20 [assurance-due]
    call or open them again and set assured`,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			files := good(t)
			files[tt.file].Data = []byte(change(t, string(files[tt.file].Data), tt.old, tt.changed))
			_, findings := content.Load(files, content.WithDay(tt.day))
			assert.Equal(t, tt.want, print(findings))
		})
	}
}

func TestLoadInstitutionReviewDue(t *testing.T) {
	national, findings := content.Load(good(t))
	require.Empty(t, findings)
	text, err := os.ReadFile("testdata/institution.json")
	require.NoError(t, err)
	inst, findings := national.LoadInstitution("inst.json", text, content.WithDay(20270521))
	require.NotNil(t, inst)
	assert.Equal(t, "", print(findings), "on the day itself")
	inst, findings = national.LoadInstitution("inst.json", text, content.WithDay(20270522))
	assert.NotNil(t, inst, "it can still be used")
	assert.Equal(t, `inst.json:11:15: warning: this should have been reviewed by 2027-05-21 [review-due]
    check everything again, and move the dates on`, print(findings))
}

func TestLoadUncitedSource(t *testing.T) {
	files := good(t)
	text := change(t, string(files["sources/wet-whw.json"].Data), `"id": "wet-whw"`, `"id": "wet-oud"`)
	files["sources/wet-oud.json"] = &fstest.MapFile{Data: []byte(text)}
	_, findings := content.Load(files)
	assert.Equal(t, `sources/wet-oud.json:3:9: warning: nothing cites the source "wet-oud" [uncited-source]
    cite it in the entries that rest on it, or take the file away`, print(findings))

	files["duties/meldcode-whw-1-21.json"].Data = []byte("{")
	_, findings = content.Load(files)
	assert.NotContains(t, print(findings), "uncited-source", "nobody knows what it cites")
}
