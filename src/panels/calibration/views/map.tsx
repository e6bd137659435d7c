import { useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { type Dumbbell, Dumbbells } from '../../../charts/Dumbbells.tsx';
import { type HeatCell, HeatMap } from '../../../charts/HeatMap.tsx';
import { type Say, withinError } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { nearestCell } from '../nearestCell.ts';
import type { GuideShare, MapCell, MapOutcome } from '../outcomes.ts';
import type { CalibrationValues } from '../params.ts';
import type { CalibrationText, MapText } from '../types.ts';
import { hundredAxis } from './parts/hundredAxis.ts';
import { cellWords, EVEN_MONEY, guideSentence, mapMethod } from './parts/mapSentences.ts';
import './parts/sceneColumns.css';
import './map.css';

const STAKES = ['full', 'half', 'quarter'] as const;

type MapProps = ViewProps<CalibrationValues, MapOutcome, CalibrationText> & { readonly words: MapText };

/** Accuracy across, honesty down, danger in the cells; and which of the two tells the danger better, by stake. */
export function View({ values, outcome, text, words, table, onPick }: MapProps) {
  const { accuracies, shares, cells, guides, trades } = outcome;
  const heat = useMemo(
    () => cells.map(row => row.map(cell => heatCell(cell, text.say, words))),
    [cells, text.say, words],
  );
  const axis = useMemo(() => hundredAxis(words.axis, text.say), [words, text.say]);
  const sentence = guideSentence(guides, values, words);
  const pick = (row: number, column: number) => {
    onPick('realConfidence', shares[row]!);
    onPick('accuracy', accuracies[column]!);
  };
  return (
    <ChartFigure
      quiet
      told="below"
      title={text.views.map.question}
      sentence={sentence}
      table={table}
      fileName="faultline-calibration-map"
      method={<Method outcome={outcome} words={words} />}
    >
      <Choices values={values} words={words} onPick={onPick} />
      <HeatMap
        label={text.views.map.name}
        rowTitle={words.rowTitle({ trades, isCounted: outcome.isCounted })}
        columnTitle={words.columnTitle}
        columns={accuracies.map(accuracy => text.say.number(accuracy * 100))}
        rows={shares.map(words.share)}
        cells={heat}
        selected={nearestCell(outcome, values)}
        onPick={pick}
      />
      <Dumbbells
        label={words.guidesLabel}
        labels="beside"
        axis={axis}
        marks={words.guideMarks}
        rows={guides.map(guide => guideRow(guide, text.say, words))}
      />
    </ChartFigure>
  );
}

interface ChoicesProps extends Pick<MapProps, 'values' | 'onPick'> {
  readonly words: MapText;
}

function Choices({ values, words, onPick }: ChoicesProps) {
  return (
    <div className="button-row">
      {STAKES.map(stake => (
        <button
          className="button"
          type="button"
          key={stake}
          aria-pressed={values.stake === stake}
          onClick={() => onPick('stake', stake)}
        >
          {words.stake(stake)}
        </button>
      ))}
      <button
        className="button"
        type="button"
        aria-pressed={values.payoffPer100 === EVEN_MONEY}
        onClick={() => onPick('payoffPer100', EVEN_MONEY)}
      >
        {words.evenMoney}
      </button>
    </div>
  );
}

export function heatCell(cell: MapCell, say: Say, words: MapText): HeatCell {
  const { halved, growth } = cell;
  return {
    value: halved.value,
    text: say.number(withinError(halved.value * 100, isCounted(halved) ? 200 * halved.standardError : 0)),
    isMarked: growth < 0,
    words: cellWords(cell, words),
  };
}

function isCounted({ method }: MapCell['halved']): boolean {
  return method.kind === 'traders';
}

function guideRow(guide: GuideShare, say: Say, words: MapText): Dumbbell {
  const { stake, accuracy, honesty } = guide;
  return {
    id: stake,
    label: words.stake(stake),
    first: accuracy,
    second: honesty,
    firstText: say.number(accuracy * 100),
    secondText: say.number(honesty * 100),
    tone: 'neutral',
    words: words.guide(guide),
  };
}

interface MethodProps {
  readonly outcome: MapOutcome;
  readonly words: MapText;
}

function Method({ outcome, words }: MethodProps) {
  return <p>{mapMethod(outcome, words)}</p>;
}
