import { describe, expect, it } from 'vitest';
import { CASCADE_LIMITS, type CascadeNumber, DEFAULT_CASCADE } from '../../../src/model/cascade/index.ts';
import { cascadeNumbers } from '../../../src/panels/cascade/answer.ts';
import { type CascadeValues, cascadeParameters } from '../../../src/panels/cascade/params.ts';
import { cascadeBrokenRules } from '../../../src/panels/cascade/rules.ts';
import { cascadeScenario } from '../../../src/panels/cascade/scenario.ts';
import { defaultValues, readValue } from '../../../src/schema/index.ts';
import published from '../../golden/cascadePublished.json';

const DEFAULTS = defaultValues(cascadeParameters);
const PER_CENT = ['shock', 'kappa', 'mm', 'theta', 'thw', 'brk', 'magnetW', 'sigmaD'];
const byKey = new Map(Object.entries(cascadeParameters).map(entry => [entry[1].urlKey, entry]));

/** Values as links carry them: some in per cent, null as a word, all else as it stands. */
function linked(overrides: Readonly<Record<string, unknown>>): CascadeValues {
  const read = Object.entries(overrides).map(([key, value]) => {
    const [name, parameter] = byKey.get(key)!;
    const inLink = PER_CENT.includes(key) && typeof value === 'number' ? value * 100 : value;
    const result = readValue(parameter, inLink === null ? 'none' : String(inLink));
    if (!result.ok) throw new Error(`${key}=${inLink} is refused`);
    return [name, result.value];
  });
  return { ...DEFAULTS, ...Object.fromEntries(read) };
}

describe('the cascade’s parameters', () => {
  it('have every key of the published defaults, and its default', () => {
    expect(linked(published.defaults)).toEqual(DEFAULTS);
    expect(cascadeScenario(DEFAULTS)).toEqual(DEFAULT_CASCADE);
  });

  it('have keys that differ without their capitals', () => {
    const keys = Object.values(cascadeParameters).map(({ urlKey }) => urlKey.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(Object.entries(CASCADE_LIMITS) as [CascadeNumber, (typeof CASCADE_LIMITS)[CascadeNumber]][])(
    '%s has the limits of the model',
    (name, { least, greatest, above = false, whole = false, optional = false }) => {
      const parameter = cascadeParameters[name];
      if (!('limits' in parameter)) throw new Error(`${name} is no number`);
      // A book of one's own at leverage 1 holds an open interest at the highest leverage as own money.
      const most = name === 'equity' ? greatest / CASCADE_LIMITS.leverage.greatest : greatest;
      expect(parameter.limits).toEqual([least, most]);
      expect(parameter.aboveLowerLimit ?? false).toBe(above);
      expect(parameter.whole ?? false).toBe(whole);
      expect(parameter.kind === 'optional-number').toBe(optional);
    },
  );

  it('take a class as the book once a hand is up', () => {
    const { hands } = cascadeScenario({ ...DEFAULTS, handsAt5: 8, handsAt20: 3 });
    expect(hands).toEqual([
      { leverage: 5, hands: 8 },
      { leverage: 20, hands: 3 },
    ]);
  });

  it('are refused where they do not fit together', () => {
    const rules = (changes: Partial<CascadeValues>) => cascadeBrokenRules({ ...DEFAULTS, ...changes });
    expect(rules({})).toEqual([]);
    expect(rules({ maintenanceMargin: 0.1 })).toEqual([
      { name: 'maintenanceMargin', rule: 'liquidated-at-once' },
    ]);
    expect(rules({ timeStep: 0.01 })).toEqual([{ name: 'timeStep', rule: 'too-many-steps' }]);
    expect(rules({ duration: 0.1 })).toEqual([{ name: 'duration', rule: 'no-step' }]);
  });
});

describe('what the command line prints', () => {
  it.each(published.cases)('$name, from a link, in eight digits', ({ overrides, expect: figures }) => {
    const numbers = cascadeNumbers(linked(overrides));
    for (const [name, expected] of Object.entries(figures)) {
      const received = [numbers[name]].flat() as number[];
      for (const [place, value] of [expected].flat().entries())
        expect(Math.abs(received[place]! - value), name).toBeLessThanOrEqual(
          1e-9 * Math.max(Math.abs(value), 1e-3),
        );
    }
  });

  it('says who got out where, and leaves no array of the path', () => {
    const numbers = cascadeNumbers(DEFAULTS);
    expect(numbers['whoGotOutWhere']).toMatchObject({ stop: null, magnet: null });
    expect(JSON.stringify(numbers).length).toBeLessThan(10_000);
  });
});
