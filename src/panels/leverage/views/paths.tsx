import { useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { LinkedPaths } from '../../../charts/LinkedPaths.tsx';
import type { Say } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { lived, type PathsOutcome } from '../outcomes.ts';
import type { LeverageValues } from '../params.ts';
import type { LeverageText, PathsText } from '../types.ts';
import { pathsSentence, pathWords } from './parts/pathsSentences.ts';

/** "102.5": what has room beside the plot at all settings. */
const TICK_LETTERS = 5;

/** The widest tenth of the paths may leave the picture; the line that matters never does. */
const SHOWN_SHARE = 0.98;
const DAY_HOURS = 24;
/** Room beyond the liquidation line, where its label stands. */
const ROOM_BEYOND_LIMIT = 0.14;
const MOST_TICKS = 8;
const TICK_STEPS: readonly number[] = [0.25, 0.5, 1, 2, 3, 5, 6, 12, 24, 48, 96, 240, 720];

/** A hundred price paths with the liquidation line. */
export function View({
  values,
  outcome,
  text,
  words,
  table,
}: ViewProps<LeverageValues, PathsOutcome, LeverageText> & { readonly words: PathsText }) {
  const x = useMemo(() => timeAxis(outcome.hours, text.say, words), [outcome.hours, text.say, words]);
  const y = useMemo(() => priceAxis(outcome, text.say, words), [outcome, text.say, words]);
  const paths = useMemo(
    () => outcome.paths.map(({ prices, wipedOutAt }) => ({ values: prices, endsAt: wipedOutAt })),
    [outcome.paths],
  );
  const { liquidationPrice } = outcome.levels;
  const { wipedOut, endedWithLess, endedWithMore } = outcome.counts;
  return (
    <ChartFigure
      quiet
      told="below"
      title={text.views.paths.question}
      sentence={pathsSentence(outcome, values, words)}
      table={table}
      fileName="faultline-leverage-paths"
    >
      <LinkedPaths
        label={text.views.paths.name}
        x={x}
        y={y}
        paths={paths}
        {...(liquidationPrice !== null && {
          limit: {
            value: liquidationPrice,
            label: words.limit[values.side],
            endSide: values.side === 'long' ? ('below' as const) : ('above' as const),
          },
        })}
        readOut={(hours, ended, all) => words.moment({ hours, wipedOut: ended, all })}
        counts={{ worst: wipedOut, middle: endedWithLess, best: endedWithMore }}
        dotsLabel={words.dots}
        pathWords={path => pathWords(outcome, path, words)}
        rowWords={words.row}
        invitation={words.invitation}
      />
    </ChartFigure>
  );
}

export function timeAxis(hours: number, say: Say, words: PathsText): Axis {
  const inDays = hours > 2 * DAY_HOURS;
  const unit = inDays ? DAY_HOURS : 1;
  const step = TICK_STEPS.find(candidate => hours / unit / candidate <= MOST_TICKS) ?? hours / unit;
  return {
    title: words.time,
    scale: 'linear',
    domain: [0, hours],
    ticks: Array.from({ length: Math.floor(hours / unit / step) + 1 }, (_, index) => index * step * unit),
    format: value => say.number(value / unit, 1),
    formatLast: value => (inDays ? words.days(value / unit) : say.duration(value)),
    formatFull: value => (inDays ? words.days(value / unit) : words.hours(value)),
  };
}

export function priceAxis({ paths, levels }: PathsOutcome, say: Say, words: PathsText): Axis {
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
    title: words.price,
    scale: 'linear',
    domain: [
      Math.max(0, Math.min(low - room, limit - (limit < 1 ? limitRoom : 0))),
      Math.max(high + room, limit + (limit > 1 ? limitRoom : 0)),
    ],
    format: value => say.number(value * 100, high - low < 0.05 ? 1 : 0),
    letters: TICK_LETTERS,
  };
}
