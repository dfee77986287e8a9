// Judges the bench's workload: judge.mjs ENGINE TARGETS FIGURES VERDICTS. Prints the nanoseconds from figures in memory to
// verdicts in memory. Figures are whole numbers of 32 bits, jurisdiction by jurisdiction, -1 where none was filed; verdicts are bytes.
import { readFileSync, writeFileSync } from 'node:fs';

const [MET, SHORT, NOT_REPORTED] = [1, 2, 3];
const [engine, targetsFile, figuresFile, verdictsFile] = process.argv.slice(2);
const { commitments, years } = JSON.parse(readFileSync(targetsFile, 'utf8'));
const bytes = readFileSync(figuresFile);
const figures = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / Int32Array.BYTES_PER_ELEMENT);
const each = commitments.length * years;

/** What one jurisdiction owes, from its cell on. */
function due(first) {
  return Array.from({ length: each }, (_, i) => {
    const { target, strict } = commitments[Math.floor(i / years)];
    const figure = figures[first + i];
    return { figure: figure < 0 ? null : figure, target, strict };
  });
}

/** One question for each figure. */
async function jsonRulesEngine() {
  const { Engine } = await import('json-rules-engine');
  const is = (path, operator, value) => ({ fact: 'due', path: `$.${path}`, operator, value });
  const target = { fact: 'due', path: '$.target' };
  const rules = [
    [NOT_REPORTED, [is('figure', 'equal', null)]],
    [MET, [is('figure', 'greaterThan', target)]],
    [MET, [is('figure', 'equal', target), is('strict', 'equal', false)]],
    [SHORT, [is('figure', 'equal', target), is('strict', 'equal', true)]],
    [SHORT, [is('figure', 'lessThan', target)]],
  ];
  const judge = new Engine(rules.map(([type, all]) => ({ conditions: { all }, event: { type } })));
  return async (first, verdicts) => {
    for (const [i, fact] of due(first).entries()) {
      const { events } = await judge.run({ due: fact });
      verdicts[first + i] = events[0].type;
    }
  };
}

/** One question for each jurisdiction: a decision table that goes through what is due. */
async function zenEngine() {
  const { ZenEngine } = await import('@gorules/zen-engine');
  const row = (id, figure, strict, compared, verdict) => ({ _id: id, figure, strict, compared, verdict: String(verdict) });
  const content = {
    hitPolicy: 'first',
    executionMode: 'loop',
    inputField: 'due',
    inputs: [
      { id: 'figure', name: 'figure', field: 'figure' },
      { id: 'strict', name: 'strict', field: 'strict' },
      { id: 'compared', name: 'compared' },
    ],
    outputs: [{ id: 'verdict', name: 'verdict', field: 'verdict' }],
    rules: [
      row('not-reported', 'null', '', '', NOT_REPORTED),
      row('above', '', '', 'figure > target', MET),
      row('reached', '', 'false', 'figure == target', MET),
      row('short', '', '', '', SHORT),
    ],
  };
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      { id: 'law', name: 'law', type: 'decisionTableNode', content },
      { id: 'out', name: 'out', type: 'outputNode' },
    ],
    edges: [
      { id: 'asked', sourceId: 'in', targetId: 'law', type: 'edge' },
      { id: 'told', sourceId: 'law', targetId: 'out', type: 'edge' },
    ],
  });
  return async (first, verdicts) => {
    const { result } = await decision.evaluate({ due: due(first) });
    result.forEach(({ verdict }, i) => (verdicts[first + i] = verdict));
  };
}

async function judged(judge, cells) {
  const verdicts = new Uint8Array(cells);
  for (let first = 0; first < cells; first += each) {
    await judge(first, verdicts);
  }
  return verdicts;
}

const judge = await { 'json-rules-engine': jsonRulesEngine, 'zen-engine': zenEngine }[engine]();
await judged(judge, Math.min(figures.length, 20 * each)); // warm, as the other judges are
const start = process.hrtime.bigint();
const verdicts = await judged(judge, figures.length);
console.log(String(process.hrtime.bigint() - start));
writeFileSync(verdictsFile, verdicts);
