// The same clock as clock.go: every entry once in every round.
const rounds = 15, slice = 12;

export async function measure(entries, states) {
  const times = entries.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [k, e] of entries.entries()) {
      if (round > (e.rounds || rounds)) continue;
      const t = e.waits ? await waiting(e, states) : once(e, states);
      if (round > 0) times[k].push(t); // the first round is for the compiler
    }
  }
  return entries.map((e, k) => ({ name: e.name, rounds: times[k] }));
}

// once runs an entry for one slice of time and gives nanoseconds for one run.
function once(e, states) {
  let done = 0, batch = 1, spent = 0;
  const start = performance.now();
  do {
    if (e.many) e.many(done % states, batch);
    else for (let i = 0; i < batch; i++) e.run((done + i) % states);
    done += batch;
    batch = Math.min(2 * batch, 500);
    spent = performance.now() - start;
  } while (spent < slice);
  return (spent * 1e6) / done;
}

async function waiting(e, states) {
  let done = 0, spent = 0;
  const start = performance.now();
  do {
    await e.run(done % states);
    done++;
    spent = performance.now() - start;
  } while (spent < slice);
  return (spent * 1e6) / done;
}
