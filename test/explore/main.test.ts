import { describe, expect, test } from 'vitest';
import { main } from '../../src/explore/main.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { FILE_FLAGS } from '../../src/reader-files/fileFlags.ts';

const FILES: Readonly<Record<string, string>> = { 'one-column.csv': 'hello\nworld\n' };

async function explore(...words: string[]) {
  let out = '';
  let err = '';
  const status = await main(words, {
    out: text => {
      out += text;
    },
    err: text => {
      err += text;
    },
    read: path => {
      const text = FILES[path];
      return text === undefined
        ? Promise.reject(new Error('no such file'))
        : Promise.resolve(new TextEncoder().encode(text));
    },
  });
  return { status, out, err };
}

const answer = async (...words: string[]) =>
  JSON.parse((await explore(...words)).out) as Record<string, unknown>;

/** Closed forms answer at once; one test asks for the simulated answer. */
const CONSTANT = ['--model', 'constant'];

describe('leverage', () => {
  test('prints what the screen shows as JSON, and nothing else', async () => {
    const { status, out, err } = await explore('leverage', '--lev', '20', '--h', '24');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      panel: 'leverage',
      seed: 1,
      sentence: expect.stringContaining('12 of 100'),
      liquidationPrice: expect.closeTo(0.9547738693, 9),
      bankruptcyPrice: 0.95,
      probability: {
        value: expect.closeTo(0.116, 2),
        standardError: expect.any(Number),
        method: expect.any(String),
      },
      endedWithLess: { value: expect.closeTo(0.418, 2) },
      endedWithMore: { value: expect.closeTo(0.466, 2) },
      maxLeverageForTarget: expect.closeTo(18.7, 0),
      history: {
        hours: 24,
        rows: expect.arrayContaining([expect.objectContaining({ leverage: 20, side: 'long' })]),
      },
    });
    // The curve's 95 % band at the reader's own leverage: 1.96 of the standard errors that the chance itself
    // names.
    const { curve, probability } = JSON.parse(out);
    const own = curve.find((point: { leverage: number }) => point.leverage === 20);
    expect(own.probability).toBeCloseTo(probability.value, 12);
    expect((own.upper - own.probability) / probability.standardError).toBeCloseTo(1.96, 3);
    expect((own.probability - own.lower) / probability.standardError).toBeCloseTo(1.96, 3);
  });

  test('understands the words of links', async () => {
    expect(
      await answer('leverage', '--h=1d', '--lev=20x', '--vol', '53%', '--model', 'constant'),
    ).toMatchObject({
      values: { horizon: 24, leverage: 20, volatility: 0.53 },
    });
  });

  test('1× long is never liquidated, 200× at once', async () => {
    expect(await answer('leverage', '--lev', '1', ...CONSTANT)).toMatchObject({
      status: 'never',
      liquidationPrice: null,
      probability: { value: 0, standardError: 0 },
    });
    expect(await answer('leverage', '--lev', '200', ...CONSTANT)).toMatchObject({
      status: 'immediate',
      probability: { value: 1, standardError: 0 },
    });
  });

  test('history is null with a reason where there is none', async () => {
    expect(await answer('leverage', '--vol', '60', ...CONSTANT)).toMatchObject({
      history: null,
      historyReason: expect.stringMatching(/typed volatility/),
    });
  });

  test('a volatility takes the place of a regime, and says so beside the answer', async () => {
    const { status, out, err } = await explore('leverage', '--vol', '60', '--regime', 'calm', ...CONSTANT);
    expect(status).toBe(0);
    expect(err).toMatch(/--regime: .*takes its place/);
    expect(JSON.parse(out)).toMatchObject({ values: { volatility: 0.6, regime: 'normal' } });
  });
});

describe('what cannot be used is an error on standard error with status 2', () => {
  test.each([
    [['leverage', '--lev', '900'], /--lev 900: it must be at most 200×/],
    [['leverage', '--lev', 'abc'], /“abc” is not a number/],
    [['leverage', '--colour', 'red'], /knows no such key/],
    [['leverage', '--lev'], /needs a value/],
    [['leverage', '--lev', '2', '--lev', '3'], /given twice/],
    [['leverage', 'lev=20'], /not understood/],
    [['leverage', '--h', '900'], /--h: changing volatility was compared/],
    [['leverage', '--drift', '5'], /--drift: /],
    [['leverage', '--asset', 'other'], /--asset: another coin needs a volatility/],
    [['leverage', '--asset', 'other', '--vol', '90', '--regime', 'calm'], /--regime: /],
    [['leverage', '--file', 'x.csv'], /takes no file/],
    [['calibration', '--file', 'missing.csv'], /“missing.csv” cannot be read/],
    [['nothing'], /is no panel/],
  ])('%o', async (words, message) => {
    const { status, out, err } = await explore(...words);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
  });
});

test.each(['calibration', 'reality-gap'])('%s says why a file is refused, and ends as refused', async id => {
  const { status, out, err } = await explore(id, '--file', 'one-column.csv');
  const { sentence, refused } = JSON.parse(out) as Record<string, string>;
  expect(status).toBe(2);
  expect(err).toBe(`explore: --file: ${sentence}\n`);
  expect(refused).toMatch(/Column/);
});

test.each(PANELS.map(panel => panel.id))('%s --help prints its keys from the schema', async id => {
  const { status, out } = await explore(id, '--help');
  expect(status).toBe(0);
  const panel = PANELS.find(candidate => candidate.id === id)!;
  for (const { urlKey } of Object.values(panel.parameters))
    expect(out).toMatch(new RegExp(`^--${urlKey} `, 'm'));
});

test('without a panel it says how it is used', async () => {
  expect((await explore()).out).toMatch(/^usage: /);
});

test.each([[['--help']], [['calibration', '--help']], [['reality-gap', '--help']]])(
  '%j lists every flag of files with what it means',
  async words => {
    const { status, out } = await explore(...words);
    expect(status).toBe(0);
    for (const { flag } of FILE_FLAGS) expect(out).toMatch(new RegExp(`^--${flag} +[a-z]`, 'm'));
  },
);

test('a panel that takes no file lists no flags of files', async () => {
  expect((await explore('leverage', '--help')).out).not.toContain('--outcome-column');
});
