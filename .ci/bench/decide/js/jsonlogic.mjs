import jsonLogicJs from 'json-logic-js';
import { collector, names } from './collect.mjs';

export function jsonLogic(problem) {
  const conditions = problem.rules.map((r) => (r.when.length === 0 ? true : { and: r.when.map((c) => clause(problem.facts, c)) }));
  const collect = collector(problem);
  return (state) => collect((i) => jsonLogicJs.apply(conditions[i], state));
}

function clause(facts, c) {
  const { fact, values } = names(facts, c);
  const of = { var: fact.id };
  if (fact.multiple) {
    const listed = { in: [{ var: '' }, values] };
    return { some: [of, c.not ? { '!': [listed] } : listed] };
  }
  if (values.length === 1) return { [c.not ? '!==' : '===']: [of, values[0]] };
  return c.not ? { '!': [{ in: [of, values] }] } : { in: [of, values] };
}
