import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MODELS, type StormTrial, stormSummary, stormTrial } from './stormTrial.ts';

interface StormFile {
  readonly summary: ReturnType<typeof stormSummary>;
  readonly trials: readonly StormTrial[];
}

const file = path.join(import.meta.dirname, '../golden/guardrailsStorm.json');
const figures = JSON.parse(readFileSync(file, 'utf8')) as StormFile;

const SHORT = 6;
const short = (value: unknown) =>
  JSON.parse(
    JSON.stringify(value, (_, part) => (typeof part === 'number' ? Number(part.toPrecision(SHORT)) : part)),
  ) as unknown;

describe('the claims about the network in a storm', () => {
  it('stand on 200 seeds, of which these are made anew to the last digit', () => {
    expect(figures.trials).toHaveLength(200);
    for (const seed of [1, 57, 113, 200])
      expect(short(stormTrial(seed)), `seed ${seed}`).toEqual(figures.trials[seed - 1]);
  });

  it('are the summary of those seeds', () => {
    const anew = short(stormSummary(figures.trials)) as StormFile['summary'];
    for (const model of MODELS)
      for (const name of ['tooSmall', 'lessThanHalf', 'didNotFail', 'bolderOnEve', 'bolderAfter'] as const)
        expect(anew[model][name], `${model} ${name}`).toBe(figures.summary[model][name]);
  });
});
