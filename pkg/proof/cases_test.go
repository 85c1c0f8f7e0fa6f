package proof_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/proof"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// TestEveryCaseComesTrue runs the stories of the national content.
func TestEveryCaseComesTrue(t *testing.T) {
	c, err := wegwijzer.Content()
	require.NoError(t, err)
	g, err := wegwijzer.Default()
	require.NoError(t, err)
	assert.GreaterOrEqual(t, len(c.Cases), 150)
	for _, finding := range proof.Cases(c, g, 20261121) {
		t.Error(finding)
	}
}
