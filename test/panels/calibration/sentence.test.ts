import { describe, expect, test } from 'vitest';
import type { LevelsOutcome } from '../../../src/panels/calibration/outcomes.ts';
import type { CalibrationValues } from '../../../src/panels/calibration/params.ts';
import { calibrationTelling as telling } from '../../openPanels.ts';
import { full, scenario } from './scenario.ts';

const tell = (changes: Partial<CalibrationValues> = {}) =>
  telling.sentence(full<LevelsOutcome>('levels', changes), scenario(changes));

describe('the sentence', () => {
  test('is the one of the design', () => {
    expect(tell().headline).toBe(
      'This model is right 80 times in 100. But when it says 90\u202f% sure, it is right 75. A win pays 25 per 100 risked: staking what it says, 70 of 100 traders lose half their money within 50 trades; with honest confidence 17 would.',
    );
    expect(tell().second).toBe(
      'A typical trader’s money shrinks 1.6\u202f% a trade (honest: grows 4.8\u202f% a trade). After 50 trades 51 of 100 have less than they began with.',
    );
  });

  test('names the base of a count where the chance before it has none', () => {
    expect(tell({ realConfidence: 10 }).headline).toMatch(
      /less than 1 in 1,000 traders lose .* with honest confidence 171 of 1,000 would\.$/,
    );
  });

  test('speaks of a single trader in the singular', () => {
    expect(tell({ realConfidence: 2, level: 0.7 }).second).toMatch(/After 50 trades 1 of 100 has less/);
  });

  test('says plainly where being too sure does not ruin, with the danger beside the growth', () => {
    const { second } = tell({ payoffPer100: 100 });
    expect(second).toBe(
      'Being too sure does not ruin it here: a typical trader’s money still grows 22\u202f% a trade (honest: grows 32\u202f% a trade), with 49 of 100 losing half on the way (honest: 19).',
    );
  });

  test('compares an honest model with nothing', () => {
    const { headline } = tell({ realConfidence: 1 });
    expect(headline).toContain('right 80 times in 100, and when it says 90\u202f% sure, it is right 90.');
    expect(headline).not.toContain('honest');
  });

  test('does not say “but” of a modest one', () => {
    expect(tell({ realConfidence: 2, level: 0.7 }).headline).toContain('it is right 84.');
    expect(tell({ realConfidence: 2, level: 0.7 }).headline).not.toContain('But');
    expect(tell({ realConfidence: 2, level: 0.7 }).second).not.toContain('too sure');
  });

  test('at a flat stake confidence does not matter', () => {
    expect(tell({ stake: 'flat' }).headline).toMatch(/however sure it says it is\.$/);
  });

  test('speaks of extremes without rounding them to certainties', () => {
    const { headline } = tell({ realConfidence: 4, level: 0.999, accuracy: 0.501, trades: 1 });
    expect(headline).toContain('This model is right 50.1 times in 100');
    expect(headline).toContain('it is right more than 99.');
    expect(headline).toContain('within one trade');
  });
});

describe('the facts that scenes quote', () => {
  const facts = (changes: Partial<CalibrationValues> = {}) =>
    telling.facts(full<LevelsOutcome>('levels', changes), scenario(changes));

  test('compare with honest confidence where there is another', () => {
    expect(facts()['halvedSentence']).toBe('70 of 100. If it were honest: 17.');
    expect(facts({ realConfidence: 1 })['halvedSentence']).toBe('17 of 100.');
    expect(facts({ stake: 'flat' })['halvedSentence']).toMatch(/^\d+ of 100\.$/);
  });

  test('name the base again where it is not the same', () => {
    expect(facts({ realConfidence: 10 })['halvedSentence']).toBe(
      'less than 1 in 1,000. If it were honest: 171 of 1,000.',
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
