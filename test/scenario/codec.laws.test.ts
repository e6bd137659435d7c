import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { viewsOf } from '../../src/panels/definePanel.ts';
import type { SceneGuess } from '../../src/panels/defineScene.ts';
import type { Panel } from '../../src/panels/openPanel.ts';
import {
  baseValues,
  ownValues,
  PAGE_KEYS,
  type PageState,
  PLAIN_PAGE,
  parameterNameOf,
  readScenario,
  refusalWords,
  shownScene,
  THEMES,
  writePersonalScenario,
  writeScenario,
} from '../../src/scenario/index.ts';
import { isTracking } from '../../src/scenario/tracking.ts';
import {
  type AnyValues,
  defaultValues,
  LANGUAGES,
  readValue,
  shortened,
  writeValue,
} from '../../src/schema/index.ts';
import { siteText } from '../../src/words/text.en.ts';
import { arbitraryValue, arbitraryValues } from '../schema/arbitraryValues.ts';
import { toyPanel } from './toyPanel.ts';

const panels = [...PANELS, toyPanel];
/** Every page that a scenario can stand on: the panel's own and those of its presets. */
const pages = panels.flatMap(panel =>
  [null, ...panel.presets.map(preset => preset.id)].map(presetId => ({
    name: `${panel.id}/${presetId ?? ''}`,
    panel,
    base: baseValues(panel, presetId),
  })),
);
const RUNS = { numRuns: 15 };
const NOBODY: ReadonlySet<string> = new Set();

/** Values as the page can reach them: what breaks a rule goes back to the default. */
function keepingRules(panel: Panel, values: AnyValues): AnyValues {
  const defaults = defaultValues(panel.parameters);
  let kept = values;
  for (const _ of Object.keys(defaults)) {
    const broken = panel.brokenRules(kept, NOBODY)[0];
    if (broken === undefined) return kept;
    kept = { ...kept, [broken.name]: defaults[broken.name]! };
  }
  throw new Error(`${panel.id} breaks a rule that no default mends: ${JSON.stringify(values)}`);
}

function scenarios(panel: Panel): fc.Arbitrary<AnyValues> {
  return arbitraryValues(panel.parameters).map(values => keepingRules(panel, values));
}

/** What a friend can have guessed: at a scene whose range is known what can be set there, elsewhere anything. */
function guessesAt(guess: SceneGuess | undefined): fc.Arbitrary<readonly number[] | null> {
  if (guess !== undefined && guess.scaledBy === undefined) {
    const { kind, minimum: min, maximum: max, rest } = guess;
    const handles = rest?.length ?? (kind === 'two-ends' ? 2 : 1);
    return fc.option(fc.array(fc.integer({ min, max }), { minLength: handles, maxLength: handles }));
  }
  const numbers = fc.oneof(
    fc.nat({ max: 999_999_999 }),
    fc.nat({ max: 9_999_999 }).map(tenths => tenths / 10),
  );
  return fc.option(fc.array(numbers, { minLength: 1, maxLength: 9 }));
}

function pageStates(panel: Panel): fc.Arbitrary<PageState> {
  const keys = Object.values(panel.parameters).map(parameter => parameter.urlKey);
  const story = fc
    .constantFrom(...panel.stories)
    .chain(({ id, scenes }) =>
      fc.integer({ min: 1, max: scenes.length }).map(step => ({ story: id, step, scene: null })),
    );
  const scene = fc
    .constantFrom(null, ...panel.scenes.map(({ id }) => id))
    .map(id => ({ story: null, step: 1, scene: id }));
  // The first guesses are stepped through too.
  const firstGuess = fc
    .integer({ min: 1, max: Math.max(1, panel.firstGuesses.length) })
    .map(step => ({ story: null, step, scene: null, guess: true }));
  const told = fc
    .oneof(
      fc.tuple(fc.oneof(scene, story), fc.boolean()).map(([place, guess]) => ({ ...place, guess })),
      firstGuess,
    )
    .chain(place => guessesAt(shownScene(panel, place)?.guess).map(theirs => ({ ...place, theirs })));
  const rest = fc.record({
    view: fc.constantFrom(null, ...viewsOf(panel)),
    theme: fc.constantFrom(...THEMES),
    lang: fc.constantFrom(...LANGUAGES),
    lock: fc.subarray(keys),
    hide: fc.subarray(keys),
    only: fc.subarray(keys),
  });
  return fc.tuple(rest, told).map(([state, played]) => ({ ...state, ...played }));
}

/** Parameters of no account beside the others: a market beside a typed volatility. They are not in a link. */
function idleNames(panel: Panel, values: AnyValues): string[] {
  return panel.brokenRules(values, new Set(Object.keys(values))).map(({ name }) => name);
}

/** The parameters whose values the schema does not allow, and the rules that are broken. */
function faults(panel: Panel, values: AnyValues): readonly unknown[] {
  const outside = Object.entries(panel.parameters).filter(([name, parameter]) => {
    const read = readValue(parameter, writeValue(parameter, values[name]!));
    return !read.ok || !Object.is(read.value, values[name]);
  });
  return [...outside, ...panel.brokenRules(values, NOBODY)];
}

describe.each(pages)('links of $name', ({ panel, base }) => {
  const parameters = Object.entries(panel.parameters);

  test('bring back the scenario and the page, personal amounts only if asked for', () => {
    fc.assert(
      fc.property(scenarios(panel), pageStates(panel), (values, page) => {
        const idle = idleNames(panel, values);
        const own = ownValues(panel, base, page);
        for (const [write, personal] of [
          [writeScenario, false],
          [writePersonalScenario, true],
        ] as const) {
          const read = readScenario(panel, write(panel, values, base, page), base);
          const changed = parameters.filter(
            ([name, parameter]) =>
              !idle.includes(name) &&
              !Object.is(read.values[name], parameter.personal && !personal ? own[name] : values[name]),
          );
          expect({ ...read, values: changed }).toEqual({ page, refusals: [], values: [] });
          expect(faults(panel, read.values)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test('have one form: the version, what differs in the order of the schema, the seed, the page', () => {
    const order = ['v', ...parameters.map(([, parameter]) => parameter.urlKey), ...PAGE_KEYS];
    fc.assert(
      fc.property(scenarios(panel), pageStates(panel), (values, page) => {
        const query = writeScenario(panel, values, base, page);
        const read = readScenario(panel, query, base);
        expect(writeScenario(panel, read.values, base, read.page)).toBe(query);
        const keys = [...new URLSearchParams(query).keys()];
        expect(keys).toEqual(order.filter(key => keys.includes(key)));
        if (keys.length > 0) expect(keys).toEqual(expect.arrayContaining(['v', 'seed']));
        const own = ownValues(panel, base, page);
        const needless = parameters.filter(
          ([name, { kind, urlKey, personal }]) =>
            kind !== 'seed' && keys.includes(urlKey) && (values[name] === own[name] || personal),
        );
        expect(needless).toEqual([]);
      }),
      RUNS,
    );
  });

  test('are empty for the page’s own values', () => {
    expect(writeScenario(panel, base, base)).toBe('');
    expect(writePersonalScenario(panel, { ...base }, base, PLAIN_PAGE)).toBe('');
    expect(readScenario(panel, '', base)).toEqual({ values: base, page: PLAIN_PAGE, refusals: [] });
  });
});

const JUNK = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'constructor',
    '__proto__',
    'toString',
    'b.lev',
    'b.seed',
    '%',
    '%zz',
    '%00',
    '\ud800',
    '🐙',
  ),
  fc.constantFrom('', 'null', 'NaN', '1e999', '9'.repeat(500), '<script>', '-1', '0', 'x'.repeat(3000)),
);

/** Entries of which most are nearly right. */
function queries(panel: Panel): fc.Arbitrary<string> {
  const parameterEntry = fc
    .constantFrom(...Object.values(panel.parameters))
    .chain(parameter =>
      fc.tuple(
        fc.constant(parameter.urlKey),
        fc.oneof(
          { weight: 3, arbitrary: arbitraryValue(parameter).map(value => writeValue(parameter, value)) },
          { weight: 1, arbitrary: JUNK },
        ),
      ),
    );
  const pageEntry = fc.tuple(
    fc.constantFrom(...PAGE_KEYS, 'v'),
    fc.oneof(
      JUNK,
      fc.constantFrom('1', '2', '28', '3,9,30', 'dark', 'lev,h', 'lev,nonsense', ...viewsOf(panel)),
      fc.constantFrom(...panel.stories.map(({ id }) => id), ...panel.scenes.map(({ id }) => id)),
    ),
  );
  const junkEntry = fc.tuple(JUNK, JUNK);
  const entry = fc.oneof(
    { weight: 4, arbitrary: parameterEntry },
    { weight: 1, arbitrary: pageEntry },
    { weight: 1, arbitrary: junkEntry },
  );
  const escaped = fc.array(entry, { maxLength: 12 }).map(entries => new URLSearchParams(entries).toString());
  const raw = fc.array(entry, { maxLength: 6 }).map(entries => entries.map(e => e.join('=')).join('&'));
  return fc.oneof(escaped, raw, fc.string());
}

/** Whether a key of a link was understood; those about the page are, or else they are reported. */
function isUsed(panel: Panel, key: string, text: string, values: AnyValues): boolean {
  const name = parameterNameOf(panel, key);
  if (name === null) return key === 'v' || (PAGE_KEYS as readonly string[]).includes(key);
  const read = readValue(panel.parameters[name]!, text);
  return read.ok && Object.is(read.value, values[name]);
}

describe.each(pages)('any query of $name', ({ panel, base }) => {
  test('gives values that keep the schema and the rules, and a report of every key that was not used', () => {
    fc.assert(
      fc.property(queries(panel), query => {
        const { values, page, refusals } = readScenario(panel, query, base);
        expect(faults(panel, values)).toEqual([]);
        expect(Object.keys(values)).toEqual(Object.keys(panel.parameters));
        const reported = new Set(refusals.map(({ key }) => key));
        const seen = new Set<string>();
        const passedOver: string[] = [];
        for (const [key, text] of new URLSearchParams(query)) {
          const used = isTracking(key) || (!seen.has(key) && isUsed(panel, key, text, values));
          if (!used && !reported.has(shortened(key))) passedOver.push(key);
          seen.add(key);
        }
        expect(passedOver).toEqual([]);
        const keys = new Set([...seen].map(shortened));
        const told = refusals.map(refusal => refusalWords(panel, refusal, siteText));
        const odd = told.filter(({ key, text, reason }) => !keys.has(key) || text.length > 50 || !reason);
        expect(odd).toEqual([]);
        const rewritten = writePersonalScenario(panel, values, base, page);
        const again = readScenario(panel, rewritten, base);
        expect(again.refusals).toEqual([]);
        expect(writePersonalScenario(panel, again.values, base, again.page)).toBe(rewritten);
      }),
      { numRuns: Number(process.env['FAULTLINE_FUZZ'] ?? 40) },
    );
  });
});
