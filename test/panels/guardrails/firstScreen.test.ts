import { describe, expect, it } from 'vitest';
import { CRASH_DAYS, MARKET_DAYS, POLICIES } from '../../../src/model/guardrails/index.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { crash, crashOutcome } from '../../../src/panels/guardrails/crash.ts';
import {
  ALL_DAYS,
  type CrashOutcome,
  LAST_DAY,
  MOST_LEVERAGE,
  RIVALS,
} from '../../../src/panels/guardrails/outcomes.ts';
import { type GuardrailsValues, guardrailsParameters } from '../../../src/panels/guardrails/params.ts';
import {
  guardrailsGlance,
  guardrailsMiniature,
  guardrailsSentence,
} from '../../../src/panels/guardrails/sentence.ts';
import { eveOf, winningDays } from '../../../src/panels/guardrails/told.ts';
import { crashTruths } from '../../../src/panels/guardrails/truths.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { keptDraws } from '../../sentences/keptDraws.ts';

const text = await textParts(() => import('../../../src/panels/guardrails/text.en.ts'))();
const DEFAULTS = defaultValues(guardrailsParameters);

function told(changes: Partial<GuardrailsValues>) {
  const values = { ...DEFAULTS, ...changes };
  const outcome = crashOutcome(values);
  return { values, outcome, ...guardrailsSentence(outcome, values, text) };
}

describe('the sentence', () => {
  it('tells the default crash as it is designed', () => {
    const { headline, second, outcome, values } = told({});
    expect(headline).toBe(
      'After 40 good days both stand near 335. Then the crash; in the end the bolder one has nothing, the calmer one 185.',
    );
    expect(second).toBe(
      'Crash on day 3 instead: 142 and 41. Of 41 possible days the bolder one wins on the first 14. Behind a cap of 5×: 103 and 143.',
    );
    expect(guardrailsGlance(outcome, values, text)).toBe('crash on day 41 · nothing and 185');
  });

  it.each([
    [{ day: 1 }, /^Both start with 100\. Then the crash; .* has 152, .* one 30\.$/],
    [{ day: 2 }, /^After 1 good day the calmer one is ahead\. /],
    [{ cap: 2 }, /^After 40 good days both stand at 149\. .*in the end both have 113\.$/],
    [{ crash: 1 }, /in the end both have nothing\.$/],
    [{ crash: 0.3, day: 5 }, /has \d+, the calmer one nothing\.$/],
  ])('%j', (changes, pattern) => {
    expect(told(changes).headline).toMatch(pattern);
  });

  it.each([
    [{ day: 3 }, /^Crash on day 41 instead: nothing and 185\. .* Behind a cap of 5×: 138 and 109\.$/],
    [{ cap: 5 }, / wins on the first 11\. Without a cap: nothing and 185\.$/],
    [{ crash: 1 }, /The bolder one|On all 41 possible days both end alike\./],
    [{ crash: 0.3, cap: 2 }, /The bolder one wins on all 41 possible days\./],
    [{ crash: 0.01, cap: 5 }, /The bolder one wins on none of 41 possible days\./],
  ])('%j under it', (changes, pattern) => {
    expect(told(changes).second).toMatch(pattern);
  });
});

describe('the strip', () => {
  it('says what a cap saves and costs: the worst of 41 days, and 51 good ones', () => {
    const worst = (outcome: CrashOutcome) =>
      RIVALS.map(rival => Math.round(100 * Math.min(...outcome.strip.map(({ ends }) => ends[rival]))));
    expect(worst(told({}).outcome)).toEqual([0, 30]);
    expect(worst(told({ cap: 5 }).outcome)).toEqual([89, 109]);
  });

  it('wipes the bolder one out on the last four days', () => {
    const { strip } = told({}).outcome;
    expect(strip.filter(({ areRuined }) => areRuined.grow).map(({ day }) => day)).toEqual([38, 39, 40, 41]);
    expect(strip.some(({ areRuined }) => areRuined.tighten)).toBe(false);
  });

  it('tells of the chosen day what its lines show', () => {
    for (const day of [1, 3, 20, 41]) {
      const { outcome } = told({ day });
      for (const rival of RIVALS)
        expect(outcome.strip[day - 1]!.ends[rival]).toBe(outcome.accounts[rival].money.at(-1));
    }
  });

  it('is there within a frame as in full', () => {
    const context = { draws: keptDraws(), assets: null };
    expect(crash.preview(DEFAULTS, context)).toEqual(finish(crash.compute(DEFAULTS, context)));
  });
});

describe('the numbers that words and pictures know without the model', () => {
  it('are the model’s own', () => {
    expect([LAST_DAY, ALL_DAYS]).toEqual([CRASH_DAYS, MARKET_DAYS]);
    expect(MOST_LEVERAGE).toBe(POLICIES.grow.most);
    expect(POLICIES.tighten.from).toBeLessThan(MOST_LEVERAGE);
  });

  it('keep every account within the picture, whatever is set', () => {
    const most = [0.001, 0.01, 0.08, 0.5, 1].flatMap(size =>
      [null, 1, 5, 20].flatMap(cap =>
        [1, 10, 41].flatMap(day =>
          RIVALS.map(rival => Math.max(...told({ crash: size, cap, day }).outcome.accounts[rival].money)),
        ),
      ),
    );
    expect(100 * Math.max(...most)).toBeLessThan(350);
    expect(100 * Math.max(...most)).toBeGreaterThan(335);
  });
});

describe('what is guessed', () => {
  it('is what is left of each, and on how many days the bolder one wins', () => {
    const { outcome, values } = told({});
    expect(crashTruths(outcome, values)).toMatchObject({
      ends: [0, 185],
      eve: [339, 332],
      wins: [14],
      isEarly: [1],
    });
  });
});

describe('how both stand before the crash', () => {
  const eve = (grow: number, tighten: number) => {
    const account = (amount: number) => ({ money: [1, amount / 100], leverage: [], ruinedOn: null });
    return eveOf({ accounts: { grow: account(grow), tighten: account(tighten) } }, 2);
  };

  it('is the same, near or apart by what is shown', () => {
    expect(eve(149.2, 148.9)).toEqual({ kind: 'same', amount: 149 });
    expect(eve(339, 332)).toEqual({ kind: 'near', amount: 335 });
    expect(eve(100, 110)).toEqual({ kind: 'apart', ahead: 'tighten' });
    expect(eve(110, 100)).toEqual({ kind: 'apart', ahead: 'grow' });
  });
});

describe('the days on which one wins', () => {
  const days = (leaders: string) => {
    const strip = [...leaders.padEnd(LAST_DAY, leaders.at(-1))].map((leader, at) => ({
      day: at + 1,
      ends: { grow: 1, tighten: 1 },
      areRuined: { grow: false, tighten: false },
      leader: leader === 'g' ? ('grow' as const) : leader === 't' ? ('tighten' as const) : null,
    }));
    return winningDays({ strip }, 'grow');
  };

  it.each([
    ['ggt', 2, 'first'],
    ['tg', 40, 'last'],
    ['tgt', 1, 'some'],
    ['g', 41, 'all'],
    ['t', 0, 'none'],
    ['-', 0, 'tied'],
  ] as const)('%s: %i, %s', (leaders, count, where) => {
    expect(days(leaders)).toEqual({ count, of: LAST_DAY, where });
  });
});

describe('the picture at the size of a stamp', () => {
  it('has the bolder one part at the crash', () => {
    const { outcome, values } = told({});
    const drawn = guardrailsMiniature(outcome, values);
    if (drawn.kind !== 'lines') throw new Error(drawn.kind);
    expect(drawn.lines.map(({ role }) => role)).toEqual(['first', 'second', 'third']);
    expect(drawn.lines[0]!.points.at(-1)).toEqual(drawn.lines[2]!.points[0]);
    expect(drawn.lines[2]!.points.at(-1)![1]).toBe(0);
  });
});
