import { useCallback, useContext, useMemo, useState } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import type { CurveLine, CurvePoint } from '../../../charts/curve.ts';
import { ExploreNumbers } from '../../../charts/ExploreNumbers.tsx';
import { InSceneContext } from '../../../charts/scenePicture.ts';
import { guessAt, type Say } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { type CurveOutcome, KNOTS, LARGEST_LEVERAGE, MODEL } from '../outcomes.ts';
import type { LeverageValues } from '../params.ts';
import type { CurveText, LeverageText } from '../types.ts';
import {
  curvePointWords,
  curveSentence,
  HISTORY,
  OTHER_SIDE,
  opposite,
  pointAt,
} from './parts/curveSentences.ts';

const SMALLEST_CHANCE = 1e-5;
/** What 1 of a guess is on the axis: guesses count of a hundred. */
const OF_HUNDRED = 0.01;

type CurveProps = ViewProps<LeverageValues, CurveOutcome, LeverageText> & { readonly words: CurveText };

/**
 * One holding time for every leverage, the range from calm to stressed, and the prices of the past as points. In a scene
 * only the model's line, from the one point that is given.
 */
export function View(props: CurveProps) {
  const inScene = useContext(InSceneContext);
  const { values, outcome, text, words, table, hidden } = props;
  const title = text.views.curve.question;
  return (
    <ChartFigure
      title={title}
      quiet
      told="below"
      sentence={hidden ? title : curveSentence(outcome, values, words)}
      table={table}
      fileName="faultline-leverage-curve"
    >
      {inScene ? <AskedCurve {...props} /> : <WholeCurve {...props} />}
    </ChartFigure>
  );
}

function AskedCurve({ values, outcome, text, words, hidden, guess }: CurveProps) {
  const axes = useMemo(() => axesOf(text.say, words), [text.say, words]);
  const lines = useMemo(() => [modelLine(outcome, words)], [outcome, words]);
  const pointWords = useReadOut(outcome, values, words);
  const asked = useMemo(() => {
    const given = { x: values.leverage, y: pointAt(outcome, values.leverage)?.probability ?? 0 };
    return {
      given,
      givenLabel: pointWords('', given),
      at: KNOTS,
      names: KNOTS.map(words.times),
      unit: OF_HUNDRED,
    };
  }, [outcome, values.leverage, words, pointWords]);
  return (
    <CurveChart
      label={text.views.curve.question}
      x={axes.leverage}
      y={axes.chance}
      lines={hidden ? [] : lines}
      readOut={pointWords}
      asked={asked}
      guess={guess && guessAt(guess, MODEL)}
    />
  );
}

function WholeCurve({ values, outcome, text, words, table, onPick }: CurveProps) {
  const [small, setSmall] = useState(false);
  const axes = useMemo(() => axesOf(text.say, words), [text.say, words]);
  const layers = useMemo(() => layersOf(outcome, values.side, words), [outcome, values.side, words]);
  const here = pointAt(outcome, values.leverage);
  return (
    <>
      <div className="button-row">
        <button className="button" type="button" aria-pressed={small} onClick={() => setSmall(!small)}>
          {words.showSmallChances}
        </button>
      </div>
      <CurveChart
        label={text.views.curve.name}
        x={axes.leverage}
        y={small ? axes.smallChance : axes.chance}
        {...layers}
        readOut={useReadOut(outcome, values, words)}
        marker={{
          x: Math.min(LARGEST_LEVERAGE, values.leverage),
          label: text.say.quantity('multiple', values.leverage),
          ...(here !== null && { y: here.probability }),
          onMove: leverage => onPick('leverage', Math.round(leverage)),
        }}
      />
      <ExploreNumbers
        table={table}
        across="leverage"
        lines={[
          { key: 'probability', role: 'primary' },
          { key: 'calm', role: 'reference' },
          { key: 'stressed', role: 'reference' },
        ]}
        formatX={words.times}
        formatY={axes.formatFull}
      />
    </>
  );
}

/** A point in words: of the line, or of history with all that it rests on. */
function useReadOut({ history }: CurveOutcome, values: LeverageValues, words: CurveText) {
  return useCallback(
    (series: string, { x, y }: CurvePoint) => curvePointWords({ series, x, y }, { history, values, words }),
    [history, values, words],
  );
}

/** The axes in the words of the page: leverage, and the chance on two scales. */
export function axesOf(say: Say, words: CurveText) {
  const formatFull = (value: number) => say.chance(value).full;
  const leverage: Axis = {
    title: words.leverage,
    limit: { kind: 'leverage' },
    scale: 'log',
    domain: [1, LARGEST_LEVERAGE],
    ticks: [1, 2, 5, 10, 20, 50, 100],
    format: value => say.number(value),
    formatLast: words.times,
    formatFull: words.times,
  };
  const chance: Axis = {
    title: words.wipedOut,
    limit: { kind: 'ofHundred', one: OF_HUNDRED },
    scale: 'linear',
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1],
    format: value => say.number(value * 100),
    formatLast: () => words.hundredOfHundred,
    formatFull,
  };
  const smallChance: Axis = {
    title: words.wipedOut,
    limit: { kind: 'ofHundred', one: OF_HUNDRED },
    scale: 'log',
    domain: [SMALLEST_CHANCE, 1],
    ticks: [1e-5, 1e-4, 1e-3, 0.01, 0.1, 1],
    format: value => words.oneIn(1 / value),
    formatLast: () => words.all,
    formatFull,
  };
  return { leverage, chance, smallChance, formatFull };
}

export function layersOf({ points, history }: CurveOutcome, side: LeverageValues['side'], words: CurveText) {
  const ranged = points.filter(point => point.calm !== null && point.stressed !== null);
  const happenedOn = (one: LeverageValues['side']) =>
    history.kind === 'rows' ? history.rows.filter(row => row.side === one && row.probability > 0) : [];
  return {
    lines: [modelLine({ points }, words)],
    band:
      ranged.length === 0
        ? undefined
        : {
            id: 'range',
            label: words.range,
            points: ranged.map(({ leverage, calm, stressed }) => ({
              x: leverage,
              low: calm!,
              high: stressed!,
            })),
          },
    observed:
      history.kind === 'none'
        ? undefined
        : {
            id: HISTORY,
            label: words.history(history),
            points: happenedOn(side).map(row => ({
              x: row.leverage,
              y: row.probability,
              ...(row.interval && { low: row.interval[0], high: row.interval[1] }),
            })),
          },
    observedBeside: {
      id: OTHER_SIDE,
      label: words.otherSide[opposite(side)],
      points: happenedOn(opposite(side)).map(({ leverage, probability }) => ({
        x: leverage,
        y: probability,
      })),
    },
  };
}

function modelLine({ points }: Pick<CurveOutcome, 'points'>, words: CurveText): CurveLine {
  return {
    id: MODEL,
    label: words.model,
    role: 'primary',
    points: points.map(({ leverage, probability }) => ({ x: leverage, y: probability })),
  };
}
