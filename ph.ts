import { phase, phaseEdges } from './src/panels/cascade/phase.ts';
import { gauge } from './src/panels/cascade/gauge.ts';
import { ownBook, ownRanges } from './src/panels/cascade/ownBook.ts';
import { ownPosition } from './src/panels/cascade/ownPosition.ts';
import { classBook } from './src/panels/cascade/classBook.ts';
import { cascadeParameters } from './src/panels/cascade/params.ts';
import { defaultValues } from './src/schema/index.ts';
import * as words from './src/panels/cascade/text.en.ts';
import { phaseSentence } from './src/panels/cascade/views/parts/phaseTold.ts';
import { gaugeSentence } from './src/panels/cascade/views/parts/gaugeTold.ts';
import { ownBookSentence } from './src/panels/cascade/views/parts/ownBookTold.ts';
import { positionSentence } from './src/panels/cascade/views/parts/positionTold.ts';
import { classBookSentence } from './src/panels/cascade/views/parts/classTold.ts';
const D = defaultValues(cascadeParameters) as any;
const ctx = { draws: { peek: () => undefined, keep() {} }, assets: null } as any;
const fin = (g: any) => { let n = 0, mx = 0, t = performance.now(); for (;;) { const s = g.next(); const u = performance.now(); mx = Math.max(mx, u - t); t = u; n++; if (s.done) { console.log('steps', n, 'longest ms', mx.toFixed(1)); return s.value; } } };
for (const ch of [{}, { similarity: 0.5 }, { shock: 0.02 }, { leverage: 5, modelShare: 0 }, {platforms: 20}, {timeStep: 0.05}, {impact:'sqrt'}, {handsAt5: 3, handsAt20: 2}] as any[]) {
  const v = { ...D, ...ch };
  console.log(ch);
  const t = performance.now();
  const p = fin(phase.compute(v, ctx)); console.log((performance.now() - t).toFixed(0), 'ms', phaseSentence(p, v, words.phase as any), JSON.stringify(p).length);
  console.log(gaugeSentence(fin(gauge.compute(v, ctx)), words.gauge as any));
  const t2 = performance.now();
  console.log(ownBookSentence(fin(ownBook.compute(v, ctx)), words.ownBook as any), performance.now() - t2);
  console.log(positionSentence(fin(ownPosition.compute(v, ctx)), v, words.position as any));
  console.log(classBookSentence(fin(classBook.compute(v, ctx)), v, words.classBook as any));
}
