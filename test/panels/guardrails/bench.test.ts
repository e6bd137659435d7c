import { describe, expect, it } from 'vitest';
import {
  crashMarket,
  hardCap,
  POLICIES,
  paretoTail,
  policyPath,
  simulateDays,
} from '../../../src/model/guardrails/index.ts';
import { volatilityStart } from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import { daysTable } from '../../../src/panels/guardrails/benchTables.ts';
import type { DaysOutcome } from '../../../src/panels/guardrails/days.ts';
import type { LastWordOutcome } from '../../../src/panels/guardrails/lastWord.ts';
import type { GuardrailsValues } from '../../../src/panels/guardrails/params.ts';
import type { TailsOutcome } from '../../../src/panels/guardrails/tails.ts';
import * as words from '../../../src/panels/guardrails/text.en.ts';
import {
  DAYS_SHOWN,
  daysCells,
  daysRanges,
  daysRows,
  daysSentence,
} from '../../../src/panels/guardrails/views/parts/daysTold.ts';
import {
  endRows,
  lastWordSentence,
  leverageLines,
} from '../../../src/panels/guardrails/views/parts/lastWordTold.ts';
import { tailsSentence } from '../../../src/panels/guardrails/views/parts/tailsTold.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import golden from '../../golden/guardrailsPolicies.json';
import { full, scenario } from './depthScenario.ts';

type Changes = Partial<GuardrailsValues>;

const GOOD = Array<number>(40).fill(0.005);
const TREMBLING = Array.from({ length: 10 }, (_, day) => (day % 2 === 0 ? -0.02 : 0.01));
const crashOn = (day: number, size: number) => [
  ...GOOD.slice(0, day - 1),
  -size,
  ...TREMBLING,
  ...GOOD.slice(day - 1),
];

/** The bolder model's money and leverage, written down from its rule, with a bound that it cannot pass. */
function boldly(days: readonly number[], bound: number) {
  const { start, step, unit, least, most } = POLICIES.grow;
  let [leverage, money] = [start, 1];
  const used: number[] = [];
  for (const change of days) {
    used.push(money > 0 ? Math.min(leverage, bound) : 0);
    money = Math.max(0, money * (1 + used.at(-1)! * change));
    leverage =
      change > 0
        ? Math.min(most, leverage * Math.exp(step))
        : Math.max(least, leverage * Math.exp((step * change) / unit));
  }
  return { used, money };
}

describe('who decides last', () => {
  const lastWord = (changes: Changes = {}) => full<LastWordOutcome>('last-word', changes);

  it('is what the rule of the model makes of it behind the smaller bound', () => {
    for (const changes of [{}, { day: 7, crash: 0.2, cap: 8, limit: 2 }, { limit: 40 }, { limit: 0 }]) {
      const { day, crash } = scenario(changes);
      const { rows, cap, limit } = lastWord(changes);
      const bounds = [Number.POSITIVE_INFINITY, cap, Math.min(cap, limit)];
      for (const [place, row] of rows.entries()) {
        const alone = boldly(crashOn(day, crash), bounds[place]!);
        expect(row.end).toBeCloseTo(alone.money, 10);
        expect(row.crashLeverage).toBeCloseTo(alone.used[day - 1]!, 10);
        for (const [at, leverage] of row.used.entries()) expect(leverage).toBeCloseTo(alone.used[at]!, 10);
        expect(row.calmEnd).toBeCloseTo(boldly(Array<number>(51).fill(0.005), bounds[place]!).money, 10);
        const worst = Array.from({ length: 41 }, (_, at) => boldly(crashOn(at + 1, crash), bounds[place]!));
        expect(row.worstEnd).toBeCloseTo(Math.min(...worst.map(({ money }) => money)), 10);
      }
    }
  });

  it('can only lower the leverage, on every day', () => {
    for (const changes of [{}, { cap: 12, limit: 3 }, { day: 1, limit: 100 }]) {
      const [model, cap, owner] = lastWord(changes).rows;
      for (const [at, used] of cap!.used.entries()) {
        // Whoever is ruined uses none: what he is compared with is what he would have used.
        if (model!.used[at]! > 0) expect(used).toBeLessThanOrEqual(model!.used[at]!);
        expect(owner!.used[at]!).toBeLessThanOrEqual(used);
      }
    }
  });

  it('is one order and one wording in lines, rows and table, and nobody’s limit is called the reader’s', () => {
    const outcome = lastWord();
    const named = leverageLines(outcome, words.lastWord).map(({ label }) => label);
    expect(named).toEqual(['the model', 'with a cap', 'and with a limit']);
    expect(endRows(outcome, words.lastWord).map(({ label }) => label)).toEqual(named);
    expect(Object.values(words.page.tables.lastWord.deciders)).toEqual(named);
    const told = (changes: Changes) => lastWordSentence(lastWord(changes), scenario(changes), words.lastWord);
    for (const changes of [{}, { limit: 2 }, { cap: 8, limit: 2 }])
      expect(told(changes)).not.toMatch(/\byour?\b/i);
    expect(told({ cap: 8, limit: 2 })).toContain(
      'With a cap, of 8×, it gets 8×; and with a limit, of 2×, 2×.',
    );
  });

  it('costs what the crash does not take', () => {
    expect(lastWordSentence(lastWord(), { day: 41 }, words.lastWord)).toBe(
      'On the morning of day 41 the model wants 14.8×. With a cap, of 5× for instance, it gets 5×; and with a limit, of 3× for instance, 3×. Without a crash 100 become 886, 299 and 209; on the worst crash day nothing, 89 and 107 are left.',
    );
  });
});

describe('all policies over all crash days', () => {
  const days = (changes: Changes = {}) => full<DaysOutcome>('days', changes);

  it('end as a program of its own in NumPy has them', () => {
    for (const { cap, size, policies, ends: expected } of golden.strips) {
      for (const { policy, ends } of days({ cap, crash: size }).policies) {
        const place = policies.indexOf(policy);
        expect(ends).toHaveLength(41);
        for (const [at, end] of ends.entries()) expect(end).toBeCloseTo(expected[at]![place]!, 10);
      }
    }
  });

  it('hold the ends of their ranges, and the days on which they are ruined', () => {
    for (const changes of [{}, { crash: 0.3 }, { cap: 5 }]) {
      for (const { ends, worst, best, ruined } of days(changes).policies) {
        expect([worst, best]).toEqual([Math.min(...ends), Math.max(...ends)]);
        expect(ruined).toBe(ends.filter(end => end === 0).length);
      }
    }
  });

  it('are drawn on five of the days', () => {
    const cells = daysCells(days(), words.days);
    expect(cells).toHaveLength(6);
    for (const row of cells) expect(row).toHaveLength(DAYS_SHOWN.length);
    expect(cells[0]!.map(({ text }) => text)).toEqual(['152', '111', '85', '51', '0']);
  });

  it('are named by the leverage that is left behind a cap, wherever they are named', async () => {
    const changes = { crash: 0.4, cap: 1 };
    const outcome = days(changes);
    const { used, money } = policyPath(crashMarket({ day: 41, size: 0.4 }), POLICIES.fixed, hardCap(1));
    expect(new Set(used)).toEqual(new Set([1]));
    expect(outcome.policies.at(-1)!.ends.at(-1)).toBeCloseTo(money.at(-1)!, 12);
    const text = await textParts(async () => words)();
    const table = daysTable(outcome, scenario(changes), text);
    const cells = daysCells(outcome, words.days).at(-1)!;
    const said = [
      daysSentence(outcome, words.days),
      daysRows(outcome, words.days).at(-1)!,
      daysRanges(outcome, words.days).at(-1)!.label,
      table.columns.at(-1)!.label,
      ...cells.map(cell => cell.words),
    ];
    for (const words of said) expect(words).toMatch(/stays at 1×/);
    expect(said[0]).toMatch(
      /^On whichever day the crash comes, behind a cap of 1×, the one that stays at 1× /,
    );
    expect(
      [table.caption, words.days.map.policies(outcome)].every(one => /behind a cap of 1×$/.test(one)),
    ).toBe(true);
    for (const cap of [2, 3, null]) expect(daysRows(days({ cap }), words.days).at(-1)).toBe('stays at 2×');
  });

  it('are told by who does not care, whose ends lie apart and whose worst is highest', () => {
    expect(daysSentence(days(), words.days)).toBe(
      'On whichever day the crash comes, the one that stays at 2× ends with 113 of 100. The ends lie furthest apart for the one that calms down: from 30 to 185. The highest worst end has the one that stays at 2×: 113.',
    );
  });
});

describe('tails from the calm', () => {
  const tails = (changes: Changes = {}) => full<TailsOutcome>('tails', changes);
  const lossesOf = (seed: number) =>
    Array.from(
      simulateDays(
        { start: volatilityStart({ asset: 'btc', regime: 'longrun' }), days: 3650 },
        createRng(seed).stream('ten years'),
      ),
      change => -change,
    );

  it('are those of the window whose returns vary least', () => {
    const losses = lossesOf(1);
    const { from, window, threshold, exceedances, shape } = tails();
    const spreads = Array.from({ length: 341 }, (_, place) => {
      const some = losses.slice(10 * place, 10 * place + window);
      const mean = some.reduce((sum, loss) => sum + loss, 0) / window;
      return some.reduce((sum, loss) => sum + (loss - mean) ** 2, 0);
    });
    expect(from).toBe(10 * spreads.indexOf(Math.min(...spreads)));
    const chosen = losses.slice(from, from + window);
    expect(exceedances).toBe(chosen.filter(loss => loss > threshold).length);
    expect(paretoTail({ losses: chosen, threshold, confidence: 0.95 })).toMatchObject({ shape });
  });

  it('are exceeded on the other days, counted one by one', () => {
    for (const seed of [1, 2, 5]) {
      const losses = lossesOf(seed);
      const { from, window, rows, greatest } = tails({ seed });
      expect(greatest).toBe(Math.max(...losses));
      for (const { fitted, exceeded } of rows) {
        const others = losses.filter((_, day) => day < from || day >= from + window);
        expect(exceeded).toBe(others.filter(loss => loss > fitted.value).length);
        expect(fitted.lower).toBeLessThanOrEqual(fitted.value);
        if (fitted.upper !== null) expect(fitted.upper).toBeGreaterThanOrEqual(fitted.value);
      }
    }
  });

  it('say less than happened: on most seeds ten times as many days lose more as they let expect', () => {
    const seeds = Array.from({ length: 20 }, (_, place) => place + 1);
    const missed = seeds.filter(seed => {
      const { rows, days, window } = tails({ seed });
      const { exceeded, oneIn } = rows[1]!;
      return exceeded > 10 * ((days - window) / oneIn);
    });
    expect(missed.length).toBeGreaterThan(10);
  });

  it('are told with the range that the days do not rule out', () => {
    expect(tailsSentence(tails(), words.tails)).toMatch(
      /^Of 3,650 simulated days the calmest 250 in a row put the loss of one day in 1,000 at 7\.2\u202f%, and do not rule out 5\.7\u202f% to 30\.5\u202f%\. The bell curve says 6\.0\u202f%\. Of the other 3,400 days 83 lost more than 7\.2\u202f%\.$/,
    );
  });
});
