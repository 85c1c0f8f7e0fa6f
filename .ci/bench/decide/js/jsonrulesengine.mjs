import { Engine } from 'json-rules-engine';
import { collector, names } from './collect.mjs';

export function jsonRulesEngine(problem) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator('some in', (given, listed) => given.some((v) => listed.includes(v)));
  engine.addOperator('some not in', (given, listed) => given.some((v) => !listed.includes(v)));
  problem.rules.forEach((r, i) => {
    engine.addRule({ conditions: { all: r.when.map((c) => clause(problem.facts, c)) }, event: { type: 'hit', params: { i } } });
  });
  const collect = collector(problem);
  return async (state) => {
    const { events } = await engine.run(state);
    const hits = new Uint8Array(problem.rules.length);
    for (const e of events) hits[e.params.i] = 1;
    return collect((i) => hits[i]);
  };
}

function clause(facts, c) {
  const { fact, values } = names(facts, c);
  if (fact.multiple) return { fact: fact.id, operator: c.not ? 'some not in' : 'some in', value: values };
  if (values.length === 1) return { fact: fact.id, operator: c.not ? 'notEqual' : 'equal', value: values[0] };
  return { fact: fact.id, operator: c.not ? 'notIn' : 'in', value: values };
}
