import { say } from '../../words/text.en.ts';

interface NamedForecaster {
  readonly name: string;
  readonly right: number;
  readonly gap: number;
  readonly luckGap: number;
}

/** The words of the view of real forecasters. */
export const realForecastersText = {
  axis: 'times in 100',
  marks: { first: 'the chance given', second: 'how often it happened', band: 'luck alone, 8 of 10' },
  row: (number: number) => say.plural(number, { one: '# time', other: '# times' }),
  rowSentence: (bin: { readonly count: number; readonly stated: number; readonly happened: number }) =>
    `Gave ${say.number(bin.stated * 100)} in 100, ${say.plural(bin.count, { one: 'once', other: '# times' })}; it happened ${say.number(bin.happened * 100)} in 100.`,
  sentence: ({ chosen, beside }: { readonly chosen: NamedForecaster; readonly beside: NamedForecaster }) =>
    `${chosen.name}: right ${times(chosen.right)}, ${wholePointsApart(chosen.gap)} off; luck alone would show ${say.number(chosen.luckGap * 100)}. ${beside.name}: right ${times(beside.right)}, ${say.number(beside.gap * 100)} off.`,
  method: ({ count: number, meanForecast, baseRate }: ForecastersMean) =>
    `${say.number(number)} forecasts in ten bins of equal width; a forecast of one half or more counts as “yes”. “Off” is the distance between ring and dot, weighted by how often it was said; luck alone is what honest forecasts in the same bins would show on average, which with few forecasts is much. On average it said ${say.number(meanForecast * 100)} in 100, and ${say.number(baseRate * 100)} in 100 happened.`,
};

interface ForecastersMean {
  readonly count: number;
  readonly meanForecast: number;
  readonly baseRate: number;
}

/** "78 of 100", whole. */
function times(share: number): string {
  return say.chance(share).full;
}

/** A distance in whole points: "14 points", "1 point". */
function wholePointsApart(difference: number): string {
  return say.plural(Math.round(difference * 100), { one: '# point', other: '# points' });
}
