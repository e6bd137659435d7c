import { describe, expect, it } from 'vitest';
import { simulateCashNeed } from '../../../src/model/guardrails/index.ts';
import { volatilityStart } from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import type { NeedOutcome } from '../../../src/panels/guardrails/need.ts';
import type { GuardrailsValues } from '../../../src/panels/guardrails/params.ts';
import * as words from '../../../src/panels/guardrails/text.en.ts';
import { needBoxes, needCounts, needSentence } from '../../../src/panels/guardrails/views/parts/needTold.ts';
import { full, scenario } from './depthScenario.ts';

const need = (changes: Partial<GuardrailsValues> = {}) => full<NeedOutcome>('need', changes);
const caseOf = (outcome: NeedOutcome, id: string) => outcome.cases.find(one => one.id === id)!;

describe('money needed on a date', () => {
  it('is missing as often as on price paths that are followed hour by hour', () => {
    const start = volatilityStart({ asset: 'btc', regime: 'normal' });
    for (const [id, ringFenced] of [
      ['position', 0],
      ['ring-fenced', 0.4],
    ] as const) {
      const counted = simulateCashNeed(
        { start, hours: 720, paths: 2500, leverage: 5, maintenanceMargin: 0.005, need: 0.8, ringFenced },
        createRng(7),
      );
      const { missed, closed, standardError } = caseOf(need(), id);
      const allowed = (error: number) => 4 * (error + standardError);
      expect(Math.abs(missed - counted.missed.value)).toBeLessThan(allowed(counted.missed.standardError));
      expect(Math.abs(closed - counted.liquidated.value)).toBeLessThan(
        allowed(counted.liquidated.standardError),
      );
    }
  });

  it('cannot be missing once all of it is kept outside, and half of it helps little', () => {
    const { byRing, cases } = need();
    expect(caseOf(need({ ringFenced: 0.8 }), 'ring-fenced')).toMatchObject({ missed: 0, cannotMiss: true });
    const chances = byRing.map(({ missed }) => missed);
    expect(chances).toEqual([...chances].sort((one, other) => other - one));
    const half = byRing.find(({ ringFenced }) => ringFenced === 0.4)!;
    expect(half.missed).toBe(caseOf(need(), 'ring-fenced').missed);
    expect(half.missed).toBeGreaterThan(0.75 * cases[0]!.missed);
  });

  it('falls from the chance of being closed to none where the need is covered', () => {
    const { byRing, cases } = need();
    const almost = caseOf(need({ ringFenced: 0.7999 }), 'ring-fenced').missed;
    const atNeed = byRing.filter(({ ringFenced }) => ringFenced === 0.8).map(({ missed }) => missed);
    expect(atNeed).toEqual([cases[0]!.closed, 0]);
    expect(almost).toBeCloseTo(cases[0]!.closed, 3);
  });

  it('is there in a hedge; with one leg closed only up to the cash of that leg', () => {
    const { cases } = need();
    expect(cases.map(({ id, cannotMiss }) => [id, cannotMiss])).toEqual([
      ['position', false],
      ['ring-fenced', false],
      ['hedge', true],
      ['long-left', false],
      ['short-left', false],
    ]);
    expect(caseOf(need({ need: 0.5 }), 'long-left')).toMatchObject({ missed: 0, cannotMiss: true });
    expect(caseOf(need({ need: 0.55 }), 'long-left').missed).toBeGreaterThan(0.1);
  });
});

describe('its picture', () => {
  it('has a hundred dots, as many missing as are told', () => {
    for (const changes of [{}, { heldLeverage: 20 }, { need: 0.05, heldLeverage: 1 }, { needDays: 1 }]) {
      for (const one of need(changes).cases) {
        const { worst, middle, best } = needCounts(one);
        expect(worst + middle + best).toBe(100);
        expect(worst + middle).toBe(Math.round(100 * one.missed));
      }
    }
  });

  it('says none only by arithmetic', () => {
    const figures = (changes: Partial<GuardrailsValues>) =>
      needBoxes(need(changes), scenario(changes), words.need).map(({ figure }) => figure);
    expect(figures({})).toEqual(['44 of 100', '37 of 100', 'none', '34 of 100']);
    expect(figures({ need: 0.05, heldLeverage: 1, ringFenced: 0.01, needDays: 1 })[0]).toBe('<1 in 1,000');
  });
});

it('is told with what a part kept outside changes', () => {
  const told = (changes: Partial<GuardrailsValues>) =>
    needSentence(need(changes), scenario(changes), words.need);
  expect(told({})).toBe(
    'At 5× in a normal market, 80\u202f% of your money, needed in 30 days, is missing in 44 of 100 cases. With 40\u202f% kept outside: 37. With all of it kept outside it cannot be missing.',
  );
  expect(told({ ringFenced: 0.8 })).toMatch(/With 80\u202f% kept outside it cannot be missing\.$/);
  expect(told({ ringFenced: 0 })).toMatch(/cases\. With all of it kept outside it cannot be missing\.$/);
});
