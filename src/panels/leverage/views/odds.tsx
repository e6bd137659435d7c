import { useContext, useMemo, useState } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { type DotBox, DotBoxes } from '../../../charts/DotBoxes.tsx';
import { InSceneContext } from '../../../charts/scenePicture.ts';
import { Switch } from '../../../controls/index.ts';
import { guessAt, type PictureGuess } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { CHOSEN, type HoldingTime, type OddsOutcome, OTHER, otherTime, RIGHT } from '../outcomes.ts';
import type { LeverageValues } from '../params.ts';
import type { LeverageText } from '../types.ts';
import { HoldingTimeField } from './parts/HoldingTimeField.tsx';
import { LeverageMethod } from './parts/LeverageMethod.tsx';
import {
  type BoxFigure,
  boxLabel,
  countsOf,
  endingsSentence,
  figuresOf,
  keyOf,
  rightLabel,
} from './parts/oddsSentences.ts';
import { sceneFiguresOf } from './parts/sceneFigures.ts';
import './odds.css';

const DOTS = 100;
const HALF_A_DOT = 0.5 / DOTS;

/** Four holding times as a hundred dots each; picking one sets the holding time. */
export function View({
  values,
  outcome,
  text,
  table,
  hidden,
  settled,
  guess,
  asked,
  restClosed = false,
  onPick,
}: ViewProps<LeverageValues, OddsOutcome, LeverageText>) {
  const words = text.views.odds;
  const endings = endingsSentence(outcome, values, text);
  const inScene = useContext(InSceneContext);
  const sceneAsks = inScene ? (asked ?? CHOSEN) : null;
  const isPlain = inScene || hidden;
  const keyWords = isPlain ? { stateWords: words.endings } : keyOf(outcome, settled, text);
  const [wanted, setWanted] = useState(false);
  const ticked = wanted || asked === RIGHT;
  const boxes = useMemo(
    () =>
      boxesOf(outcome, values, text, { ticked, settled, sceneAsks }).map(box => {
        const isAsked = isAskedOf(asked, outcome, box.id);
        return {
          ...boxIn(box, hidden || (restClosed && !isAsked), guessIn(guess, outcome, box.id)),
          asked: isAsked,
        };
      }),
    [outcome, values, text, hidden, guess, asked, restClosed, ticked, settled, sceneAsks],
  );
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={hidden || restClosed ? words.question : endings}
      table={table}
      fileName="faultline-leverage"
      foot={
        <Switch on={wanted} disabled={outcome.levels.status !== 'ok'} onTurn={setWanted}>
          {words.right[values.side].ask}
        </Switch>
      }
      method={<LeverageMethod outcome={outcome} values={values} words={words} />}
    >
      <DotBoxes
        boxes={boxes}
        selected={String(outcome.hours)}
        onSelect={hours => onPick('horizon', Number(hours))}
        label={words.holdingTime}
        {...keyWords}
        tickWords={ticked ? words.right[values.side].tick : undefined}
        limited
        animate={settled}
      />
      <HoldingTimeField hours={outcome.hours} words={words.holding} onPick={onPick} />
    </ChartFigure>
  );
}

interface BoxesShown {
  readonly ticked: boolean;
  readonly settled: boolean;
  /** Where a scene asks, which counts of a hundred; null outside of one. */
  readonly sceneAsks: string | null;
}

export function boxesOf(
  outcome: OddsOutcome,
  values: LeverageValues,
  text: LeverageText,
  { ticked, settled, sceneAsks }: BoxesShown,
): readonly DotBox[] {
  const figures =
    sceneAsks === null
      ? figuresOf(outcome, values, text, settled)
      : sceneFiguresOf(outcome, values, text, { settled, asked: sceneAsks });
  return outcome.times.map((time, index) => ({
    ...boxOf(time, figures[index]!, text),
    ...(ticked && ticksOf(time, values, text)),
  }));
}

function boxOf({ hours, chances }: HoldingTime, figure: BoxFigure, text: LeverageText): DotBox {
  const { value } = chances.wipedOut;
  return {
    id: String(hours),
    heading: text.say.duration(hours),
    figure: figure.shown,
    counts: countsOf(chances),
    label: boxLabel(hours, figure.said, text),
    ...(value > 0 && value < HALF_A_DOT && { partial: 'first' as const }),
    ...(value < 1 && value > 1 - HALF_A_DOT && { partial: 'last' as const }),
  };
}

/** Those who were right and are wiped out, as dots and in words. */
function ticksOf(time: HoldingTime, values: LeverageValues, text: LeverageText) {
  const count = Math.round(time.rightAndWipedOut.value * DOTS);
  return { ticked: count, label: rightLabel(time, values, text) };
}

/** While its answer is hidden a box tells no more than its holding time. */
function boxIn(box: DotBox, hidden: boolean, guess: PictureGuess | null): DotBox {
  return { ...box, ...(hidden && { label: box.heading, figure: '', closed: true }), guess };
}

/** Whether a scene that asks at this place asks of a box. */
function isAskedOf(place: string | undefined, outcome: OddsOutcome, box: string): boolean {
  const { hours } = place === OTHER ? otherTime(outcome) : outcome;
  return box === String(hours);
}

/** The guess that a scene asks of a box: its holding time is the chosen one, or the other. */
function guessIn(guess: PictureGuess | null, outcome: OddsOutcome, box: string): PictureGuess | null {
  if (box === String(outcome.hours)) return guessAt(guess, CHOSEN) ?? guessAt(guess, RIGHT);
  return box === String(otherTime(outcome).hours) ? guessAt(guess, OTHER) : null;
}
