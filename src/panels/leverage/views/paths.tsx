import { useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { PathsCanvas } from '../../../charts/PathsCanvas.tsx';
import { chanceWords, writeDuration, writeDurationInSentence, writeNumber } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { certaintyOf } from '../certainty.ts';
import { lived, type PathsOutcome } from '../outcomes.ts';
import type { LeverageValues } from '../params.ts';
import { isOrAre, marketWords } from '../sentence.ts';
import { leverageWords } from '../text.en.ts';

const words = leverageWords.views.paths;
/** The widest tenth of the paths may leave the picture; the line that matters never does. */
const SHOWN_SHARE = 0.98;
const DAY_HOURS = 24;
/** Room beyond the liquidation line, where its label stands. */
const ROOM_BEYOND_LIMIT = 0.14;
const MOST_TICKS = 8;
const TICK_STEPS: readonly number[] = [0.25, 0.5, 1, 2, 3, 5, 6, 12, 24, 48, 96, 240, 720];

/** A hundred price paths with the liquidation line. */
export function View({ values, outcome, table }: ViewProps<LeverageValues, PathsOutcome>) {
  const x = useMemo(() => timeAxis(outcome.hours), [outcome.hours]);
  const y = useMemo(() => priceAxis(outcome), [outcome]);
  const paths = useMemo(
    () => outcome.paths.map(({ prices, wipedOutAt }) => ({ values: prices, endsAt: wipedOutAt })),
    [outcome.paths],
  );
  const { liquidationPrice } = outcome.levels;
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={pathsSentence(outcome, values)}
      table={table}
      fileName="faultline-leverage-paths"
    >
      <PathsCanvas
        label={words.question}
        x={x}
        y={y}
        paths={paths}
        {...(liquidationPrice !== null && {
          limit: {
            value: liquidationPrice,
            label: values.side === 'long' ? 'wiped out below here' : 'wiped out above here',
            endSide: values.side === 'long' ? ('below' as const) : ('above' as const),
          },
        })}
        readOut={(hours, wipedOut, all) =>
          `after ${writeNumber(hours, 1)} hours ${wipedOut} of ${all} are wiped out`
        }
      />
      <p className="picture-note">{pathsSentence(outcome, values)}</p>
    </ChartFigure>
  );
}

function timeAxis(hours: number): Axis {
  const inDays = hours > 2 * DAY_HOURS;
  const unit = inDays ? DAY_HOURS : 1;
  const step = TICK_STEPS.find(candidate => hours / unit / candidate <= MOST_TICKS) ?? hours / unit;
  return {
    title: 'Time',
    scale: 'linear',
    domain: [0, hours],
    ticks: Array.from({ length: Math.floor(hours / unit / step) + 1 }, (_, index) => index * step * unit),
    format: value => writeNumber(value / unit, 1),
    formatLast: value => (inDays ? `${writeNumber(value / unit, 1)} days` : writeDuration(value)),
    formatFull: value => (inDays ? `${writeNumber(value / unit, 1)} days` : `${writeNumber(value, 1)} hours`),
  };
}

function priceAxis({ paths, levels }: PathsOutcome): Axis {
  const extremes = paths
    .flatMap(({ prices, wipedOutAt }) => {
      const seen = lived(prices, wipedOutAt);
      return [Math.min(...seen), Math.max(...seen)];
    })
    .sort((a, b) => a - b);
  const cut = Math.floor(((1 - SHOWN_SHARE) / 2) * extremes.length);
  const seen = [
    extremes[cut] ?? 0.9,
    extremes[extremes.length - 1 - cut] ?? 1.1,
    levels.liquidationPrice ?? 1,
    1,
  ];
  const [low, high] = [Math.min(...seen), Math.max(...seen)];
  const room = 0.06 * (high - low);
  const limitRoom = ROOM_BEYOND_LIMIT * (high - low);
  const limit = levels.liquidationPrice ?? 1;
  return {
    title: 'Price, entry = 100',
    scale: 'linear',
    domain: [
      Math.max(0, Math.min(low - room, limit - (limit < 1 ? limitRoom : 0))),
      Math.max(high + room, limit + (limit > 1 ? limitRoom : 0)),
    ],
    format: value => writeNumber(value * 100, high - low < 0.05 ? 1 : 0),
  };
}

function pathsSentence(
  { hours, chances, simulated, missing, levels }: PathsOutcome,
  values: LeverageValues,
): string {
  const { full } = chanceWords(chances.wipedOut.value, certaintyOf(values));
  const dead =
    levels.status === 'ok'
      ? `${full} ${isOrAre(full)} wiped out within ${writeDurationInSentence(hours)} ${marketWords(values)}`
      : levels.status === 'never'
        ? 'None can be wiped out'
        : 'All are wiped out at once';
  const drawn = `${dead}; the hundred paths were chosen from ${writeNumber(simulated)} so that as many die as dots are filled.`;
  return missing === 0 ? drawn : `${drawn} For ${missing} of them no simulated path was found.`;
}
