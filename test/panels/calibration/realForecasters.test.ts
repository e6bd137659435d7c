import { expect, test } from 'vitest';
import { DrawCache, loadComputation } from '../../../src/compute/index.ts';
import type { RealForecastersOutcome } from '../../../src/panels/calibration/outcomes.ts';
import { calibrationParameters } from '../../../src/panels/calibration/params.ts';
import { realForecastersText } from '../../../src/panels/calibration/realForecasters.en.ts';
import { baseValues } from '../../../src/scenario/index.ts';
import { calibrationPanel } from '../../openPanels.ts';

const { computation, assets } = await loadComputation(calibrationPanel.module);
const names = calibrationPanel.parameterWords['forecaster']!.options!;

const outcomeOf = (forecaster: string) =>
  computation.views['real-forecasters']!.preview(
    { ...baseValues(calibrationPanel, null), forecaster },
    { draws: new DrawCache(), assets },
  ) as RealForecastersOutcome;

function sentenceOf(forecaster: string): string {
  const { chosen, beside } = outcomeOf(forecaster);
  return realForecastersText.sentence({
    chosen: { ...chosen, name: names[chosen.id]! },
    beside: { ...beside, name: names[beside.id]! },
  });
}

test('rain in Tampere is right 78 times in 100 and 14 points off, baseball right 58 times and honest to a point', () => {
  expect(sentenceOf('tampere-1')).toBe(
    'Rain in Tampere, a day ahead: right 78 of 100, 14 points off; luck alone would show 5. Baseball (MLB): right 58 of 100, 1 off.',
  );
  expect(sentenceOf('mlb')).toBe(
    'Baseball (MLB): right 58 of 100, 1 point off; luck alone would show 1. Rain in Tampere, a day ahead: right 78 of 100, 14 off.',
  );
});

test.each(calibrationParameters.forecaster.options)('%s stands in the file, with its bins in order', id => {
  const { chosen, beside, bins } = outcomeOf(id);
  expect(chosen.id).toBe(id);
  expect(beside.id).not.toBe(id);
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(chosen.count);
  expect(bins.map(({ index }) => index)).toEqual(bins.map(({ index }) => index).sort((a, b) => a - b));
  for (const { stated, happened, luck } of bins) {
    expect(luck[0]).toBeLessThanOrEqual(stated);
    expect(luck[1]).toBeGreaterThanOrEqual(stated);
    expect(happened).toBeGreaterThanOrEqual(0);
    expect(happened).toBeLessThanOrEqual(1);
  }
});
