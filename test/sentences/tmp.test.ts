import fc from 'fast-check';
import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { GRAMMARS } from './grammars.ts';

const only = process.env['ONLY'] ?? '';
const runs = Number(process.env['RUNS'] ?? 600);
it('shows', { timeout: 600_000 }, () => {
  const unknown = new Set<string>();
  for (const [panel, texts] of Object.entries(GRAMMARS)) {
    for (const text of texts) {
      if (!`${panel}/${text.name}`.includes(only)) continue;
      const seen = new Map<string, string[]>();
      let samples: string[] = [];
      for (const outcome of fc.sample(text.random, { numRuns: runs, seed: 17 })) {
        let faults: readonly string[];
        try { faults = text.faults(outcome); } catch (e) { faults = [`CRASH ${(e as Error).stack?.slice(0, 400)}`]; }
        for (const fault of faults) {
          const word = /^nobody knows the word “(.*?)”/.exec(fault)?.[1];
          if (word) { unknown.add(word); continue; }
          const key = fault.replaceAll(/[\d,.]+/g, '#').slice(0, 60);
          seen.set(key, [...(seen.get(key) ?? []), fault]);
        }
      }
      if (seen.size > 0) {
        console.log(`== ${panel}/${text.name}`);
        for (const [, all] of [...seen].slice(0, 8)) console.log(all.length, all[0]!.slice(0, 500));
      }
      void samples;
    }
  }
  writeFileSync('/tmp/unknown.json', JSON.stringify([...unknown].sort()));
});
