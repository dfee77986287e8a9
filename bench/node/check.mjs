// The check of one county in Node: reads the same files, judges by json-rules-engine, prints "item verdict" lines.
// It gives the verdicts alone: no findings, no arithmetic, no proof that the files hold no mistakes.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { Engine } from 'json-rules-engine';

const [home, folder, file] = process.argv.slice(2);
const read = (...path) => yaml.load(readFileSync(join(...path), 'utf8'));

const { plans: [plan] } = read(folder, 'assessment.yaml');
const { unit, year, values, duties } = read(file);
const indicators = new Map(read(home, 'registry/indicators.yaml').indicators.map((i) => [i.zh, i.id]));
const shares = new Map(
  readdirSync(join(folder, 'allocations'))
    .flatMap((name) => read(folder, 'allocations', name).allocations)
    .filter((allocation) => allocation.year === year && unit in allocation.shares)
    .map((allocation) => [allocation.item, allocation.shares[unit]]));

/** A figure as filed, which may stand in ten thousands, in the unit of its target. */
function figure(typed) {
  const [, digits, tenThousands] = /^([\d.]+)(万)?/.exec(String(typed));
  return tenThousands ? Math.round(Number(digits) * 1e4) : Number(digits);
}

const reported = new Map(values.map((v) => [indicators.get(v.indicator), figure(v.value)]));
const done = new Map(duties.map((d) => [d.duty, d.state === '已完成']));

const commitments = read(home, 'plans', plan, 'commitments.yaml').commitments
  .filter((c) => c.cadence === 'each-year' && shares.has(`${plan}/${c.id}`))
  .map((c) => ({ item: c.id, kind: 'commitment', value: reported.get(c.indicator), target: shares.get(`${plan}/${c.id}`) }));
const yearly = read(home, 'plans', plan, 'duties.yaml').duties
  .filter((d) => d.cadence === 'each-year' && d.scope === 'each-county')
  .map((d) => ({ item: d.id, kind: 'duty', done: done.get(`${plan}/${d.id}`) ?? false }));

const kind = (value) => ({ fact: 'due', path: '$.kind', operator: 'equal', value });
const due = (path, operator, value) => ({ fact: 'due', path: `$.${path}`, operator, value });
const target = { fact: 'due', path: '$.target' };
const rules = [
  ['MET', [kind('commitment'), due('value', 'greaterThanInclusive', target)]],
  ['SHORTFALL', [kind('commitment'), due('value', 'lessThan', target)]],
  ['MET', [kind('duty'), due('done', 'equal', true)]],
  ['SHORTFALL', [kind('duty'), due('done', 'equal', false)]],
];
const engine = new Engine(rules.map(([type, all]) => ({ conditions: { all }, event: { type } })));

for (const fact of [...commitments, ...yearly]) {
  const { events } = await engine.run({ due: fact });
  for (const { type } of events) {
    console.log(`${fact.item} ${type}`);
  }
}
