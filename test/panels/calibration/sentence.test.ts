import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitRateAtStated } from '../../../src/model/calibration/index.ts';
import type { LevelsOutcome, MoneyEstimate } from '../../../src/panels/calibration/outcomes.ts';
import { type CalibrationValues, calibrationParameters } from '../../../src/panels/calibration/params.ts';
import { calibrationPanel as panel, calibrationTelling as telling } from '../../openPanels.ts';
import { wordsIn } from '../wordCount.ts';
import { full, preview, scenario } from './scenario.ts';

const tell = (changes: Partial<CalibrationValues> = {}) =>
  telling.sentence(full<LevelsOutcome>('levels', changes), scenario(changes));

describe('the sentence', () => {
  test('is the one of the design', () => {
    expect(tell()).toEqual({
      headline: 'This model is right 80 times in 100; when it says 90\u202f% sure, 75.',
      second:
        'A win pays 25 per 100 risked. Staking as boldly as that allows (half of all money at 90\u202f%), 70 of 100 traders lose half their money within 50 trades; honest confidence: 17.',
    });
  });

  test('says the stake, however bold', () => {
    expect(tell({ stake: 'half' }).second).toContain(
      'half as boldly as that allows (a quarter of all money at 90',
    );
    expect(tell({ level: 0.8 }).second).toContain(
      '(nothing at 80\u202f%; where staked, the middle stake is 92\u202f%, honest 67\u202f%)',
    );
    expect(tell({ stake: 'capped' }).second).toContain(
      'but at most a tenth of all money, 1 of 1,000 traders loses',
    );
    expect(tell({ stake: 'flat' }).second).toMatch(
      /Staking a tenth of all money every time.*however sure it says it is\.$/,
    );
  });

  test('tells chances that are compared in one base, and names it where it is a thousand', () => {
    expect(tell({ realConfidence: 10 }).second).toMatch(
      /less than 1 in 1,000 traders lose .*; honest confidence: 17\d of 1,000\.$/,
    );
    expect(tell({ stake: 'half' }).second).toMatch(/18 of 100 traders lose .*; honest confidence: 1\.$/);
  });

  test('says of which trades the median stake is, and where there are hardly any or none', () => {
    expect(tell({ accuracy: 0.7, realConfidence: 0.99, payoffPer100: 2 }).second).toContain(
      '; where staked, the middle stake is ',
    );
    expect(tell({ accuracy: 0.53, trades: 10 }).second).toContain(
      '; where staked, hardly ever, the middle stake is ',
    );
    const never =
      'A win pays 25 per 100 risked. Nothing is ever staked: none of 100 traders lose half their money';
    expect(tell({ accuracy: 0.52 }).second).toBe(
      `${never} within 50 trades; honest confidence: none of 100.`,
    );
    expect(tell({ accuracy: 0.52, realConfidence: 1, trades: 1000 }).second).toBe(
      `${never} within 1,000 trades.`,
    );
  });

  test('says of a level that it hardly ever states that it does not', () => {
    expect(tell({ accuracy: 0.52, payoffPer100: 100 }).headline).toBe(
      'This model is right 52 times in 100; when it says 90\u202f% sure (hardly ever), 75.',
    );
    expect(tell({ accuracy: 0.52, level: 0.52 }).headline).not.toContain('hardly');
  });

  test('compares an honest model with nothing', () => {
    expect(tell({ realConfidence: 1 }).second).not.toContain('honest');
  });

  test('speaks of extremes without rounding them to certainties', () => {
    const { headline, second } = tell({ realConfidence: 4, level: 0.999, accuracy: 0.501, trades: 1 });
    expect(headline).toContain('This model is right 50.1 times in 100');
    expect(headline).toMatch(/, more than 99\.$/);
    expect(second).toContain('within one trade');
  });

  test('before the full answer gives a range in which that lies', () => {
    const coarse = preview<LevelsOutcome>('levels')!;
    const [, from, to] = /(\d+) to (\d+) of 100 traders/.exec(telling.sentence(coarse, scenario()).second)!;
    expect(Number(from)).toBeLessThanOrEqual(69);
    expect(Number(to)).toBeGreaterThanOrEqual(70);
  });
});

describe('its length', () => {
  /** The line has about thirty-five words, two stakes among them; a range of a counted chance needs three more, the longest stake some too. */
  const fits = (
    { headline, second }: { readonly headline: string; readonly second?: string | undefined },
    mostInLine: number,
  ) => {
    expect(wordsIn(headline).length, headline).toBeLessThanOrEqual(30);
    expect(headline.match(/\d[\d.,]*/g)!.length, headline).toBeLessThanOrEqual(4);
    expect(wordsIn(second!).length, second).toBeLessThanOrEqual(mostInLine);
  };

  test.each(panel.presets.map(({ id, values }) => [id, values] as const))('fits at %s', (_id, values) => {
    fits(tell(values as Partial<CalibrationValues>), 45);
  });

  const within = ({ limits }: { readonly limits: readonly [number, number] }) =>
    fc.double({ min: limits[0], max: limits[1], noNaN: true }).map(value => Number(value.toPrecision(3)));
  const chance = fc.oneof(
    fc.record<MoneyEstimate>({
      value: fc.double({ min: 0, max: 1, noNaN: true }),
      standardError: fc.constant(0),
      method: fc.constant({ kind: 'recursion' } as const),
    }),
    fc.nat(400).map(hits => ({
      value: hits / 400,
      standardError: 0.01,
      method: { kind: 'traders' as const, traders: 400 },
    })),
  );

  test('fits at 200 random scenarios', () => {
    const { accuracy, realConfidence, payoffPer100, stake, level, trades } = calibrationParameters;
    const values = fc.record({
      accuracy: within(accuracy),
      realConfidence: within(realConfidence),
      payoffPer100: within(payoffPer100),
      stake: fc.constantFrom(...stake.options),
      level: within(level),
      trades: fc.integer({ min: trades.limits[0], max: trades.limits[1] }),
    });
    const known = full<LevelsOutcome>('levels');
    fc.assert(
      fc.property(
        values,
        chance,
        chance,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (changes, own, honest, stakeThere) => {
          const told = scenario(changes);
          const happened = hitRateAtStated(told.level, {
            accuracy: told.accuracy,
            kappa: 1 / told.realConfidence,
          });
          const outcome: LevelsOutcome = {
            ...known,
            level: told.level,
            levels: [{ stated: told.level, happened }],
            exact: { ...known.exact, accuracy: told.accuracy },
            stakeThere,
            own: { ...known.own, halved: own },
            honest: { ...known.honest, halved: honest },
          };
          fits(telling.sentence(outcome, told), 50);
        },
      ),
      { numRuns: 200, seed: 11 },
    );
  });
});

describe('the facts that scenes quote', () => {
  const facts = (changes: Partial<CalibrationValues> = {}) =>
    telling.facts(full<LevelsOutcome>('levels', changes), scenario(changes));

  test('compare with honest confidence where there is another', () => {
    expect(facts()['halvedSentence']).toBe('70 of 100. If it were honest: 17.');
    expect(facts({ realConfidence: 1 })['halvedSentence']).toBe('17 of 100.');
    expect(facts({ stake: 'flat' })['halvedSentence']).toMatch(/^\d+ of 100\.$/);
    expect(facts({ realConfidence: 10 })['halvedSentence']).toBe(
      'less than 1 in 1,000. If it were honest: 171 of 1,000.',
    );
  });

  test('tell the middle trader no finer than the error', () => {
    expect(facts()['middle']).toMatch(/^The middle trader’s 10,000 becomes about 8,[0-9]00$/);
    expect(facts({ payoffPer100: 100 })['middle']).toBe(
      'The middle trader’s 10,000 grows more than 100-fold',
    );
  });

  test('say how often it is right, what it says, and what a win pays', () => {
    expect(facts()).toMatchObject({
      rightTimes: '80',
      level: '90\u202f%',
      payoff: '25',
      happened: '75 of 100',
    });
  });
});
