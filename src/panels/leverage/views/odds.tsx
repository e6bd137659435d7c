import { useMemo, useState } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { type DotBox, DotBoxes } from '../../../charts/DotBoxes.tsx';
import { Switch } from '../../../controls/index.ts';
import { type ChanceWords, countsAddingUp, guessAt, type PictureGuess } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { certaintyOf } from '../certainty.ts';
import {
  CHOSEN,
  chosenTime,
  type HoldingTime,
  type OddsOutcome,
  OTHER,
  type OutcomeChances,
  otherTime,
  RIGHT,
} from '../outcomes.ts';
import type { LeverageValues } from '../params.ts';
import type { LeverageText } from '../types.ts';
import { HoldingTimeField } from './parts/HoldingTimeField.tsx';
import { LeverageMethod } from './parts/LeverageMethod.tsx';
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
  onPick,
}: ViewProps<LeverageValues, OddsOutcome, LeverageText>) {
  const words = text.views.odds;
  const endings = endingsSentence(outcome, values, text);
  const [wanted, setWanted] = useState(false);
  const ticked = wanted || guess?.place === RIGHT;
  const boxes = useMemo(
    () =>
      boxesOf(outcome, values, text, { ticked, settled }).map(box =>
        asked(box, hidden, guessIn(guess, outcome, box.id)),
      ),
    [outcome, values, text, hidden, guess, ticked, settled],
  );
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={hidden ? words.question : endings}
      table={table}
      fileName="faultline-leverage"
      foot={
        outcome.levels.status === 'ok' && (
          <Switch on={wanted} onTurn={setWanted}>
            {words.right[values.side].ask}
          </Switch>
        )
      }
      method={<LeverageMethod outcome={outcome} values={values} words={words} />}
    >
      <DotBoxes
        boxes={boxes}
        selected={String(outcome.hours)}
        onSelect={hours => onPick('horizon', Number(hours))}
        label={words.holdingTime}
        stateWords={words.endings}
        tickWords={ticked ? words.right[values.side].tick : undefined}
        animate={settled}
      />
      <HoldingTimeField
        hours={outcome.hours}
        words={words.holding}
        onPick={hours => onPick('horizon', hours)}
      />
      <p className="picture-note">{hidden ? ' ' : othersNote(outcome, text)}</p>
      {!hidden && outcome.size && outcome.levels.status === 'ok' && (
        <p className="picture-note">{words.size(outcome.size)}</p>
      )}
    </ChartFigure>
  );
}

function boxesOf(
  { times }: OddsOutcome,
  values: LeverageValues,
  text: LeverageText,
  { ticked, settled }: { readonly ticked: boolean; readonly settled: boolean },
): readonly DotBox[] {
  const words = text.chances(
    times.map(time => time.chances.wipedOut.value),
    certaintyOf(values),
  );
  return times.map((time, index) => ({
    ...boxOf(time, figureOf(words[index]!, settled, text), text),
    ...(ticked && ticksOf(time, values, text)),
  }));
}

/** A first estimate is said to be one; what is told by no number needs no word for that. */
function figureOf({ full, short, chance }: ChanceWords, settled: boolean, { say }: LeverageText): string {
  return settled || chance.kind !== 'count' ? full : say.about(short);
}

function boxOf({ hours, chances }: HoldingTime, figure: string, text: LeverageText): DotBox {
  const { value } = chances.wipedOut;
  return {
    id: String(hours),
    heading: text.say.duration(hours),
    figure,
    counts: countsOf(chances),
    label: text.views.odds.box({ hours, chance: figure }),
    ...(value > 0 && value < HALF_A_DOT && { partial: 'first' as const }),
    ...(value < 1 && value > 1 - HALF_A_DOT && { partial: 'last' as const }),
  };
}

/** Those who were right and are wiped out, as dots and in words. */
function ticksOf(
  { hours, chances, rightAndWipedOut }: HoldingTime,
  { side }: LeverageValues,
  text: LeverageText,
) {
  const count = Math.round(rightAndWipedOut.value * DOTS);
  const [wipedOut, right] = [chances.wipedOut.value, rightAndWipedOut.value];
  return { ticked: count, label: text.views.odds.right[side].box({ hours, wipedOut, right }) };
}

/** While its answer is hidden a box tells no more than its holding time. */
function asked(box: DotBox, hidden: boolean, guess: PictureGuess | null): DotBox {
  return { ...box, ...(hidden && { label: box.heading, figure: '' }), guess };
}

/** The guess that a scene asks of a box: its holding time is the chosen one, or the other. */
function guessIn(guess: PictureGuess | null, outcome: OddsOutcome, box: string): PictureGuess | null {
  if (box === String(outcome.hours)) return guessAt(guess, CHOSEN) ?? guessAt(guess, RIGHT);
  return box === String(otherTime(outcome).hours) ? guessAt(guess, OTHER) : null;
}

function countsOf({ wipedOut, endedWithLess, endedWithMore }: OutcomeChances) {
  const [out, less, more] = countsAddingUp([wipedOut.value, endedWithLess.value, endedWithMore.value], DOTS);
  return { worst: out!, middle: less!, best: more! };
}

/** The others in the fewest words; empty where all or none are wiped out by arithmetic. */
function othersNote(outcome: OddsOutcome, { views }: LeverageText): string {
  const { middle, best } = countsOf(chosenTime(outcome).chances);
  return outcome.levels.status === 'ok'
    ? views.odds.others({ endedWithLess: middle, endedWithMore: best })
    : '';
}

/** What becomes of the others: those that are not wiped out are not all fine. */
function endingsSentence(outcome: OddsOutcome, values: LeverageValues, { views }: LeverageText): string {
  const { chances, hours } = chosenTime(outcome);
  const { middle, best } = countsOf(chances);
  return views.odds.sentence({
    ...values,
    status: outcome.levels.status,
    hours,
    probability: chances.wipedOut.value,
    certainty: certaintyOf(values),
    endedWithLess: middle,
    endedWithMore: best,
  });
}
