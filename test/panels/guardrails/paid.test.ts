import { describe, expect, it } from 'vitest';
import {
  averageGain,
  chanceOfHalving,
  jumpGrowth,
  platformFees,
} from '../../../src/model/guardrails/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import type { AimId, PaidOutcome } from '../../../src/panels/guardrails/paid.ts';
import { HALVED_AT_MOST, PAID_MARKET, PAID_YEARS } from '../../../src/panels/guardrails/paidMarket.ts';
import { paidTable } from '../../../src/panels/guardrails/paidTable.ts';
import type { GuardrailsValues } from '../../../src/panels/guardrails/params.ts';
import * as words from '../../../src/panels/guardrails/text.en.ts';
import {
  halvedOf,
  paidBoxes,
  paidCounts,
  paidSentence,
} from '../../../src/panels/guardrails/views/parts/paidTold.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { full, scenario } from './depthScenario.ts';

const paid = (changes: Partial<GuardrailsValues> = {}) => full<PaidOutcome>('paid', changes);
const pickOf = ({ picks }: PaidOutcome, id: AimId) => picks.find(({ aim }) => aim === id)!;
const MARKETS: readonly Partial<GuardrailsValues>[] = [
  {},
  { crash: 0.2 },
  { cap: 5 },
  { crash: 1, cap: 1.5 },
];

describe('what is paid for', () => {
  it('is best at the leverage that is picked, among all of a fine grid', () => {
    for (const changes of MARKETS) {
      const outcome = paid(changes);
      const market = { ...PAID_MARKET, jumpSize: changes.crash ?? 0.08 };
      const fees = { feePerYear: 0.05, years: PAID_YEARS };
      const values: Readonly<Record<Exclude<AimId, 'survival'>, (leverage: number) => number>> = {
        gain: leverage => averageGain(leverage, market),
        fees: leverage => platformFees(leverage, market, fees),
        growth: leverage => jumpGrowth(leverage, market),
      };
      for (let step = 0; step <= 400; step += 1) {
        const leverage = (outcome.most * step) / 400;
        for (const [aim, value] of Object.entries(values))
          expect(value(leverage)).toBeLessThanOrEqual(value(pickOf(outcome, aim as AimId).leverage) + 1e-12);
      }
      const survival = pickOf(outcome, 'survival').leverage;
      expect(chanceOfHalving(survival, market).upper).toBeLessThanOrEqual(HALVED_AT_MOST);
      expect(chanceOfHalving(survival + 0.01, market).upper).toBeGreaterThan(HALVED_AT_MOST);
    }
  });

  it('is not told as a leverage that one crash would ruin where it is just under it', async () => {
    const text = await textParts(async () => words)();
    for (const crash of [0.08, 0.1, 0.07, 0.2, 0.125]) {
      const outcome = paid({ crash, aim: 'fees' });
      const { leverage, ends } = pickOf(outcome, 'fees');
      const [box] = paidBoxes(outcome, words.paid).filter(({ id }) => id === 'fees');
      const said = paidSentence(outcome, words.paid).match(/picks ((?:just under )?)([\d.]+)×/)!;
      const isToldRuined = said[1] === '' && Number(said[2]) * crash >= 1;
      expect(isToldRuined, `a crash of ${crash}`).toBe(ends.ruined > 0);
      expect(box!.foot!.startsWith('<')).toBe(said[1] !== '');
      expect(box!.label.includes('just under')).toBe(said[1] !== '');
      const row = paidTable(outcome, scenario({ crash }), text).rows[1]!;
      expect(row['oneCrash'] === 'yes').toBe(leverage * crash >= 1);
    }
    expect(paidSentence(paid({ aim: 'fees' }), words.paid)).toMatch(/picks just under 12\.5×;/);
    expect(paidSentence(paid(), words.paid)).toMatch(/picks 20×;/);
  });

  it('never goes past the cap', () => {
    for (const { leverage } of paid({ cap: 5 }).picks) expect(leverage).toBeLessThanOrEqual(5);
    expect(paid().most).toBe(20);
  });
});

describe('accounts after three years', () => {
  it.each(['growth', 'survival'] as const)('are halved under %s as often as simulated ones', aim => {
    const { leverage, ends } = pickOf(paid({ crash: 0.2 }), aim);
    const { mean, volatility, jumps } = PAID_MARKET;
    const random = createRng(11).stream('accounts');
    const accounts = 20_000;
    let halved = 0;
    for (let account = 0; account < accounts; account += 1) {
      let falls = 0;
      for (let clock = -Math.log(random.next()) / jumps; clock < PAID_YEARS; falls += 1)
        clock -= Math.log(random.next()) / jumps;
      // The middle of the normal law by Box and Muller.
      const normal = Math.sqrt(-2 * Math.log(random.next())) * Math.cos(2 * Math.PI * random.next());
      const log =
        (leverage * mean - (leverage * volatility) ** 2 / 2) * PAID_YEARS +
        leverage * volatility * Math.sqrt(PAID_YEARS) * normal +
        falls * Math.log(1 - 0.2 * leverage);
      if (log < Math.log(0.5)) halved += 1;
    }
    const share = halved / accounts;
    const error = Math.sqrt((share * (1 - share)) / accounts);
    expect(Math.abs(share - halvedOf({ aim, leverage, ends }))).toBeLessThan(4 * error);
  });

  it('are a hundred dots, with as many × as are told', () => {
    for (const changes of MARKETS) {
      for (const pick of paid(changes).picks) {
        const { worst, middle, best } = paidCounts(pick);
        expect(worst + middle + best).toBe(100);
        expect(worst).toBe(Math.round(100 * halvedOf(pick)));
      }
    }
  });
});

it('is told beside survival, and survival beside average gain', () => {
  expect(paidSentence(paid(), words.paid)).toBe(
    'Paid for average gain, a model picks 20×; after 3 years, more than 99 of 100 accounts have lost half or more. Paid for survival: 0.43×, and 2 of 100.',
  );
  expect(paidSentence(paid({ aim: 'survival' }), words.paid)).toMatch(
    /^Paid for survival, .* Paid for average gain: 20×, and more than 99 of 100\.$/,
  );
});
