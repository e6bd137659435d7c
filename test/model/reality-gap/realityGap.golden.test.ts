import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as model from '../../../src/model/reality-gap/index.ts';

interface Case {
  readonly id: string;
  readonly call: string;
  readonly args: readonly unknown[] | string;
  /** A part of the answer, by its path: "40.densities.0". */
  readonly field: string | number | null;
  readonly expected: number;
  readonly tolerance: number;
}

const functions = model as unknown as Record<string, (...args: unknown[]) => unknown>;
const read = (name: string) => {
  const file = path.join(import.meta.dirname, '../../golden', `realityGap${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: Case[]; readonly logits?: number[] };
};
const withTypedTable = (args: readonly unknown[]) =>
  args.map(arg =>
    typeof arg === 'object' && arg !== null && 'returns' in arg
      ? { ...arg, returns: Float64Array.from(arg.returns as number[]) }
      : arg,
  );
const answerOf = ({ call, args, field }: Case, cases: readonly Case[]) => {
  const given = typeof args === 'string' ? cases[0]?.args : args;
  const answer = functions[call]?.(...withTypedTable(given as unknown[]));
  const steps = field === null ? [] : String(field).split('.');
  return steps.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], answer);
};

describe.each(['Sharpe', 'ClosedForms', 'Costs', 'Performance', 'Overfitting', 'Ranges', 'Search'])(
  'golden %s',
  name => {
    const { cases } = read(name);
    it.each(cases.map(row => [row.id, row] as const))('%s', (_id, row) => {
      const received = answerOf(row, cases);
      const report = `${row.call}(${JSON.stringify(row.args).slice(0, 300)}).${row.field}`;
      expect(typeof received, report).toBe('number');
      expect(Math.abs((received as number) - row.expected), `${report} = ${received}`).toBeLessThanOrEqual(
        row.tolerance,
      );
    });
  },
);

describe('golden logits', () => {
  it('are those of the definition, split for split', () => {
    const { cases, logits } = read('Overfitting');
    const answer = functions['overfittingProbability']?.(...withTypedTable(cases[0]?.args as unknown[]));
    const found = Array.from((answer as { logits: Float64Array }).logits).sort((a, b) => a - b);
    // One unit in the last place: two logarithm routines.
    expect(found).toHaveLength(logits?.length ?? 0);
    found.forEach((logit, split) => {
      expect(logit).toBeCloseTo(logits?.[split] ?? Number.NaN, 14);
    });
  });
});
