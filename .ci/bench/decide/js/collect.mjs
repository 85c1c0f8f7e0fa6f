// From the conditions that hold to the channels, as problem/collect.go does.
export function collector({ rules, places, silences }) {
  const holds = new Uint8Array(1 + Math.max(...rules.map((r) => r.number)));
  const seen = new Uint8Array(256);
  return (hit) => {
    for (let i = 0; i < rules.length; i++) holds[rules[i].number] = hit(i) ? 1 : 0;
    for (const [rule, by] of silences ?? []) if (holds[by]) holds[rule] = 0;
    seen.fill(0);
    const out = [];
    for (const { rule, channel } of places) {
      if (holds[rule] && !seen[channel]) {
        seen[channel] = 1;
        out.push(channel);
      }
    }
    return out;
  };
}

// names gives the fact of a clause and the names of its values.
export const names = (facts, c) => ({ fact: facts[c.fact], values: c.values.map((v) => facts[c.fact].values[v]) });
