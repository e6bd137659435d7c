import { expect, test } from 'vitest';
import {
  MIXING_SHAPE,
  tailProposal,
  WILD_MIXING_FROM,
  WILD_MIXING_RATIO,
  WILD_MIXING_TAIL,
  wildHourAt,
  wildMixingAt,
} from '../../../src/model/price-paths/tailProposal.ts';

test('the chances of the wild hour sum to 1 over the first week, and what lies beyond the hours is kept', () => {
  for (const hours of [1, 24, 168, 720]) {
    const { hourShare, laterShare } = tailProposal(hours);
    const used = hourShare.reduce((sum, share) => sum + share, 0);
    expect(used + laterShare[hours]!).toBeCloseTo(1, 12);
    expect(laterShare[hours]! > 0).toBe(hours < 168);
  }
});

test('equal steps of the uniform number meet each hour in proportion to its chance', () => {
  const proposal = tailProposal(24);
  const steps = 20000;
  const counts = new Float64Array(25);
  for (let step = 0; step < steps; step++) counts[wildHourAt(proposal, (step + 0.5) / steps)]! += 1 / steps;
  expect(counts[0]).toBeCloseTo(proposal.laterShare[24]!, 3);
  for (let hour = 1; hour <= 24; hour++) expect(counts[hour]).toBeCloseTo(proposal.hourShare[hour]!, 3);
});

test('the ratio of the wild to the ordinary density of the mixing value, integrated over the ordinary one, is 1', () => {
  // In t = ln λ: the wild density is tail·from^tail·λ^(−tail) beyond `from`; the ordinary one is ratio times
  // smaller.
  const gammaOfShape = 0.9652307260711482;
  let total = 0;
  const step = 1e-3;
  for (let t = Math.log(WILD_MIXING_FROM) + step / 2; t < 60; t += step) {
    const mixing = Math.exp(t);
    const ordinary =
      ((MIXING_SHAPE - 1) ** MIXING_SHAPE / gammaOfShape) *
      mixing ** -MIXING_SHAPE *
      Math.exp(-(MIXING_SHAPE - 1) / mixing);
    const ratio = WILD_MIXING_RATIO * mixing ** 1.5 * Math.exp((MIXING_SHAPE - 1) / mixing);
    total += ordinary * ratio * step;
  }
  // Mid-point rule: error step²/24·tail² ≈ 1e-8, cut-off at e^60: 1e-10.
  expect(total).toBeCloseTo(1, 7);
});

test('uniform numbers become mixing values with the stated tail', () => {
  expect(wildMixingAt(1)).toBe(WILD_MIXING_FROM);
  expect(wildMixingAt(0.1)).toBeCloseTo(WILD_MIXING_FROM * 10 ** (1 / WILD_MIXING_TAIL), 8);
});
