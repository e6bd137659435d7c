import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/model/random/createRng.ts';
import { sampleNormal } from '../../../../src/model/random/sampleNormal.ts';
import { overfittingProbability } from '../../../../src/model/reality-gap/overfitting/overfittingProbability.ts';

function noise(rules: number, periods: number, seed: number) {
  const rng = createRng(seed).stream('table');
  return { returns: Float64Array.from({ length: rules * periods }, () => sampleNormal(rng)), rules, periods };
}

/** Straight from the definition, one half after the other in the order of combinations. */
function naive({ returns, rules, periods }: ReturnType<typeof noise>, blocks: number) {
  const length = Math.floor(periods / blocks);
  const logits: number[] = [];
  for (const half of halves(blocks, blocks / 2)) {
    const sharpe = (inside: boolean) =>
      Array.from({ length: rules }, (_, rule) => {
        const kept: number[] = [];
        for (let bar = 0; bar < length * blocks; bar++)
          if (half.includes(Math.floor(bar / length)) === inside) kept.push(returns[rule * periods + bar]!);
        const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length;
        return (
          mean / Math.sqrt(kept.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (kept.length - 1))
        );
      });
    const seen = sharpe(true);
    const unseen = sharpe(false);
    const winner = seen.indexOf(Math.max(...seen));
    const omega = (unseen.filter(value => value < unseen[winner]!).length + 1) / (rules + 1);
    logits.push(Math.log(omega / (1 - omega)));
  }
  return logits;
}

function halves(blocks: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const found: number[][] = [];
  for (let block = from; block <= blocks - size; block++)
    for (const rest of halves(blocks, size - 1, block + 1)) found.push([block, ...rest]);
  return found;
}

describe('overfittingProbability', () => {
  it.each([
    [2, 9, 41],
    [4, 7, 30],
    [6, 10, 67],
    [8, 5, 80],
  ])('equals the naive version exactly, split by split (%i blocks)', (blocks, rules, periods) => {
    const table = noise(rules, periods, blocks);
    expect(Array.from(overfittingProbability(table, blocks).logits)).toEqual(naive(table, blocks));
  });

  it('has as many splits as there are halves', () => {
    expect(overfittingProbability(noise(3, 64, 1), 8).splits).toBe(70);
    expect(overfittingProbability(noise(3, 64, 1), 16).splits).toBe(12870);
    expect(overfittingProbability(noise(3, 67, 1), 8).periodsDropped).toBe(3);
  });

  it('finds nothing wrong with a rule that is really better, and a slope that proves nothing', () => {
    const table = noise(6, 160, 3);
    for (let bar = 0; bar < 160; bar++) table.returns[bar] = table.returns[bar]! + 2;
    const found = overfittingProbability(table, 8);
    expect(found.probability).toBe(0);
    expect(found.slope!).toBeLessThan(-0.8);
  });

  it('gives rules that are the same the same rank', () => {
    const one = noise(1, 32, 4);
    const table = { rules: 2, periods: 32, returns: Float64Array.from([...one.returns, ...one.returns]) };
    expect(overfittingProbability(table, 4).probability).toBe(1);
    expect(new Set(overfittingProbability(table, 4).logits)).toEqual(new Set([0]));
  });

  it('is near one half for pure noise', () => {
    const shares = Array.from(
      { length: 40 },
      (_, seed) => overfittingProbability(noise(20, 96, seed + 100), 8).probability,
    );
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const error = Math.sqrt(
      shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (shares.length - 1) / shares.length,
    );
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * error);
  });

  it('refuses what cannot be cut', () => {
    expect(() => overfittingProbability(noise(3, 64, 1), 7)).toThrow('even number of blocks');
    expect(() => overfittingProbability(noise(1, 64, 1), 8)).toThrow('at least 2 rules');
    expect(() => overfittingProbability(noise(3, 12, 1), 8)).toThrow('two periods');
  });
});
