import { describe, expect, it } from 'vitest';
import { activeGuards } from '../../../src/panels/cascade/activeGuards.ts';
import { boxes } from '../../../src/panels/cascade/boxes.ts';
import { countsOf } from '../../../src/panels/cascade/counts.ts';
import { isInventedEdge } from '../../../src/panels/cascade/market.ts';
import { type CascadeValues, cascadeParameters } from '../../../src/panels/cascade/params.ts';
import { cascadeGlance, cascadeSentence } from '../../../src/panels/cascade/sentence.ts';
import { sharesBeside } from '../../../src/panels/cascade/shares.ts';
import { exitsNote, handNote } from '../../../src/panels/cascade/views/parts/eventNote.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { keptDraws } from '../../sentences/keptDraws.ts';

const text = await textParts(() => import('../../../src/panels/cascade/text.en.ts'))();
const DEFAULTS = defaultValues(cascadeParameters);
const context = { draws: keptDraws(), assets: null };
const plain = (said: string) => said.replaceAll('\u202f', ' ');

function told(changes: Partial<CascadeValues>) {
  const values = { ...DEFAULTS, ...changes };
  const outcome = finish(boxes.compute(values, context));
  const { headline, second } = cascadeSentence(outcome, values, text);
  return { values, outcome, headline: plain(headline), second: plain(second) };
}

describe('the sentence', () => {
  it('tells the default event as it is designed', () => {
    const { headline, second, outcome, values } = told({});
    expect(headline).toBe(
      'Without look-alike models a 4 % dip stops at 5 %. Give them 40 of every 100 of the money and it falls 17 %, in 39 seconds.',
    );
    expect(second).toBe(
      'Half an hour after the dip the price stands at −8 %. 20 of every 100: 16 %, in a minute. An invented market, set near the edge.',
    );
    expect(plain(cascadeGlance(outcome, values, text))).toBe('4 % · 40 of every 100 · −17 %');
  });

  it.each([
    [{ modelShare: 0 }, /^Without look-alike models a 4 % dip stops at 5 %, in 27 seconds\.$/],
    [{ leverage: 12 }, /runs away to 22 %\. Give them 40 of every 100 of the money and it still falls 22 %/],
    [{ equity: 0 }, /stops at 3\.9 %\. Give them 40 of every 100 of the money and it stays at 3\.9 %\.$/],
    [{ modelShare: 0.3 }, /Give them 30 of every 100/],
  ])('%j', (changes, pattern) => {
    expect(told(changes).headline).toMatch(pattern);
  });

  it('names the guards that are on, and where', () => {
    expect(told({ overrideLatency: 8 }).second).toMatch(/ −?[\d.]+ %\. With a stop after 8 seconds\. /);
    expect(told({ rateCap: 2, rateCapOn: 2, haltAfter: 0.07 }).second).toMatch(
      / With at most \$2M a second on 2 of 3 platforms and a halt at 7 %\. /,
    );
    expect(activeGuards({ ...DEFAULTS, overrideLatency: 5, guardFrom: 2, overrideOn: 2 })).toEqual([
      { kind: 'override', amount: 5, on: 1, of: 3 },
    ]);
  });

  it('tells the end from the dip on, right behind the chosen event', () => {
    expect(told({ duration: 30 }).second).toMatch(/^30 seconds after the dip the price stands at /);
    expect(told({ modelShare: 0 }).second).toMatch(/^Half an hour after the dip the price stands at /);
  });

  it('names others who sell: users with orders, and those who want out before a halt', () => {
    expect(told({ stopShare: 1 }).second).toMatch(
      / With stop-loss orders at 5 to 7 % for 100 of every 100 without a model\. /,
    );
    expect(told({ haltAfter: 0.07, magnetVolume: 100 }).second).toMatch(
      / With a halt at 7 % and \$100M that wants out in the last 1 % before it\. /,
    );
    expect(told({ magnetVolume: 100 }).second).not.toMatch(/ With /);
    expect(told({ insuranceInventory: 300 }).second).toMatch(/ With insurance that takes \$300M\. /);
  });

  it('calls the market set near the edge only as it was set', () => {
    expect(isInventedEdge({ ...DEFAULTS, leverage: 5, overrideLatency: 3 })).toBe(true);
    expect(isInventedEdge({ ...DEFAULTS, depth: 151 })).toBe(false);
    expect(told({ depth: 300 }).second).toMatch(/An invented market\.$/);
  });
});

describe('the boxes', () => {
  it('close 10, 29, 96 and 98 of 100 positions at falls of 4.9, 6.8, 15.9 and 17.0 %', () => {
    const { outcome } = told({});
    const shown = outcome.boxes.map(box => {
      const { worst, middle } = countsOf(box.ended);
      return [worst + middle, plain(text.views.boxes.fall(box.fall))];
    });
    expect(shown).toEqual([
      [10, '−4.9 %'],
      [29, '−6.8 %'],
      [96, '−15.9 %'],
      [98, '−17.0 %'],
    ]);
  });

  it('let a share of one’s own take the place of the nearest, never that of none', () => {
    expect(sharesBeside(0.4)).toEqual([0, 0.1, 0.2, 0.4]);
    expect(sharesBeside(0.01)).toEqual([0, 0.01, 0.2, 0.4]);
    expect(sharesBeside(0.31)).toEqual([0, 0.1, 0.2, 0.31]);
    expect(sharesBeside(1)).toEqual([0, 0.1, 0.2, 1]);
  });

  it('close dots as it falls, and none opens again', () => {
    const { closed, ended } = told({}).outcome.boxes[3]!;
    const counts = closed.map(({ exchange, sold }) => exchange + sold);
    expect(counts[0]).toBe(0);
    expect(counts.every((count, at) => at === 0 || count >= counts[at - 1]!)).toBe(true);
    expect(counts.at(-1)).toBeLessThanOrEqual(ended.exchange + ended.sold);
  });
});

describe('the strip', () => {
  it('keeps its length when the event is stopped, and its path up to there', () => {
    const [whole, stopped] = [told({}).outcome, told({ overrideLatency: 8 }).outcome];
    expect(stopped.moments).toEqual(whole.moments);
    expect(whole.moments.at(-1)).toBe(60);
    expect(stopped.overrideAt).toBe(10);
    expect(stopped.prices.slice(0, 11)).toEqual(whole.prices.slice(0, 11));
    expect(stopped.prices[20]).toBeGreaterThan(whole.prices[20]!);
  });

  it('keeps its scale when the event is stopped', () => {
    const [whole, stopped] = [told({}).outcome, told({ overrideLatency: 1 }).outcome];
    expect(stopped.scale).toEqual(whole.scale);
    expect(whole.scale.lowest).toBeCloseTo(1 - whole.boxes[3]!.fall, 6);
    expect(stopped.prices.every(price => price > whole.scale.lowest)).toBe(true);
    const rates = whole.flows.model.map((amount, at) => amount + whole.flows.liquidation[at]!);
    expect(whole.scale.mostSold).toBeCloseTo(Math.max(...rates), 5);
  });

  it('has bars whose sum is what was sold', () => {
    const { outcome } = told({ duration: 60 });
    const sold = outcome.flows.model.reduce((sum, flow) => sum + flow, 0);
    expect(sold / 1000).toBeCloseTo(outcome.boxes[3]!.ended.sold, 5);
  });
});

describe('the note beside the buttons', () => {
  const hand = (changes: Partial<CascadeValues>) => {
    const { outcome, values } = told(changes);
    return plain(handNote(outcome, values, text));
  };

  it('says what the hand did', () => {
    expect(hand({ overrideLatency: 8 })).toBe('You stopped 8 seconds after the first sale: 8 %.');
    expect(hand({ overrideLatency: 5, overrideOn: 1 })).toBe(
      'You stopped 5 seconds after the first sale: 14 %. Only 1 of 3 platforms obeyed you.',
    );
    const { outcome, values } = told({ overrideLatency: 1 });
    expect(
      [handNote(outcome, values, text), handNote(outcome, values, text, { isFine: true })].map(plain),
    ).toEqual([
      'You stopped 1 second after the first sale: 5 %.',
      'You stopped 1 second after the first sale: 4.7 %.',
    ]);
    expect(hand({ overrideLatency: 0 })).toMatch(/^You stopped at the first sale: /);
    expect(hand({ overrideLatency: 5, modelShare: 0 })).toBe(
      'No model sells here: there was nothing to stop.',
    );
  });

  it('says who got out where, only where models got out higher', () => {
    expect(plain(exitsNote(told({}).outcome, text))).toBe(
      'Whoever had a model got out at −7 % on average, everyone else was closed at −12 %.',
    );
    expect(exitsNote(told({ modelShare: 0 }).outcome, text)).toBe('');
  });
});
