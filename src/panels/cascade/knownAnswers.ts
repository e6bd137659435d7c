import { type CascadeScenario, DEFAULT_CASCADE, runCascade } from '../../model/cascade/index.ts';
import type { KnownAnswer } from '../defineComputation.ts';

/** Deepest log falls that an independent program in Python gives. */
const CASES: readonly {
  readonly what: string;
  readonly changes: Partial<CascadeScenario>;
  readonly expected: number;
}[] = [
  { what: 'clones', changes: {}, expected: 0.1860494 },
  { what: 'far-apart', changes: { similarity: 0 }, expected: 0.06434794 },
  { what: 'halt', changes: { haltAfter: 0.07 }, expected: 0.08209403 },
  { what: 'leverage-cap', changes: { leverageCap: 5 }, expected: 0.0609681 },
  { what: 'square-root', changes: { impact: 'sqrt' }, expected: 0.08038601 },
  { what: 'small-dip', changes: { shock: 0.025 }, expected: 0.02662875 },
];

/** Known answers beside what this machine computes. */
export function cascadeKnownAnswers(): readonly KnownAnswer[] {
  return CASES.map(({ what, changes, expected }) => ({
    what,
    expected,
    received: runCascade({ ...DEFAULT_CASCADE, ...changes }).troughLog,
  }));
}
