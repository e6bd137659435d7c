import { describe, expect, it } from 'vitest';
import history from '../../../src/market-data/marketHistory.json';
import { questionsIn } from '../../../src/panels/calibration/questions/questionsIn.ts';
import { testYourselfText } from '../../../src/panels/calibration/testYourself.en.ts';
import { MOST_QUESTIONS } from '../../../src/panels/calibration/testYourselfOutcomes.ts';

const QUESTIONS = questionsIn(testYourselfText.questions);

describe('the questions', () => {
  it('are at least sixty, of both topics, each with an id of its own', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(60);
    expect(QUESTIONS.length).toBeLessThanOrEqual(MOST_QUESTIONS);
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
    for (const topic of ['market', 'numbers']) {
      expect(QUESTIONS.filter(question => question.topic === topic).length).toBeGreaterThanOrEqual(30);
    }
  });

  it('have two different answers, a fact, a source and its year', () => {
    for (const { id, text, options, fact, source, year } of QUESTIONS) {
      expect({ id, same: options[0] === options[1] }).toEqual({ id, same: false });
      expect(text).toMatch(/[.?]$/);
      expect(fact).toMatch(/[.…]$/);
      expect(source).toMatch(/\S/);
      expect(year).toBeGreaterThanOrEqual(1990);
      expect(year).toBeLessThanOrEqual(2026);
    }
  });

  // The shares that the facts name, each to the digits it is told with.
  it.each([
    ['btc-20x-day', 'trailing30d_vol_mid_tercile', 20, 24, 0.12],
    ['btc-20x-day', 'trailing30d_vol_mid_tercile', 20, 168, 0.54],
    ['btc-5x-month', 'trailing30d_vol_mid_tercile', 5, 720, 0.185],
    ['btc-20x-week', 'full_2019_2026', 20, 168, 0.47],
    ['btc-20x-week', 'full_2019_2026', 20, 24, 0.125],
  ])('tell of %s (%s, %i×, %i hours) what history says', (id, window, leverage, hours, told) => {
    expect(QUESTIONS.some(question => question.id === id)).toBe(true);
    const { rows } = history.liquidationFrequency.BTC[window as 'full_2019_2026'];
    const row = rows.find(([h, margin, l]) => h === hours && margin === 0.005 && l === leverage);
    expect(Math.abs(row![4]! - told)).toBeLessThan(0.005);
  });

  it('cannot be answered by always saying true', () => {
    const statements = QUESTIONS.filter(({ kind }) => kind === 'statement');
    const share = statements.filter(({ answer }) => answer === 0).length / statements.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });
});
