import { useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { type DotBox, DotBoxes } from '../../../charts/DotBoxes.tsx';
import {
  type ChanceWords,
  chanceWords,
  chanceWordsTogether,
  countsAddingUp,
  writeDuration,
  writeDurationInSentence,
} from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { certaintyOf } from '../certainty.ts';
import { chosenTime, type HoldingTime, type OddsOutcome, type OutcomeChances } from '../outcomes.ts';
import type { LeverageValues } from '../params.ts';
import { marketWords } from '../sentence.ts';
import { ENDING_NAMES, leverageWords } from '../text.en.ts';
import { LeverageMethod } from './parts/LeverageMethod.tsx';
import './odds.css';

const DOTS = 100;
const HALF_A_DOT = 0.5 / DOTS;
const { question } = leverageWords.views.odds;

/** Four holding times as a hundred dots each; picking one sets the holding time. */
export function View({
  values,
  outcome,
  table,
  hidden,
  settled,
  guesses,
  onPick,
}: ViewProps<LeverageValues, OddsOutcome>) {
  const boxes = useMemo(() => boxesOf(outcome, values, hidden, guesses), [outcome, values, hidden, guesses]);
  return (
    <ChartFigure
      quiet
      title={question}
      sentence={hidden ? question : endingsSentence(outcome, values)}
      table={table}
      fileName="faultline-leverage"
      method={<LeverageMethod outcome={outcome} values={values} />}
    >
      <DotBoxes
        boxes={boxes}
        selected={String(outcome.hours)}
        onSelect={hours => onPick('horizon', Number(hours))}
        label="Holding time"
        stateWords={ENDING_NAMES}
        animate={settled}
      />
      <p className="picture-note">{hidden ? ' ' : endingsSentence(outcome, values)}</p>
    </ChartFigure>
  );
}

function boxesOf(
  { times }: OddsOutcome,
  values: LeverageValues,
  hidden: boolean,
  guesses: Readonly<Record<string, number>>,
): readonly DotBox[] {
  const words = chanceWordsTogether(
    times.map(time => time.chances.wipedOut.value),
    certaintyOf(values),
  );
  return times.map((time, index) => boxOf(time, words[index]!, hidden, guesses[String(time.hours)]));
}

function boxOf(time: HoldingTime, words: ChanceWords, hidden: boolean, guess: number | undefined): DotBox {
  const heading = writeDuration(time.hours);
  const { value } = time.chances.wipedOut;
  return {
    id: String(time.hours),
    heading,
    figure: words.full,
    counts: countsOf(time.chances),
    label: hidden ? heading : `${heading}: ${words.full} wiped out`,
    ...(value > 0 && value < HALF_A_DOT && { partial: 'first' as const }),
    ...(value < 1 && value > 1 - HALF_A_DOT && { partial: 'last' as const }),
    ...(guess !== undefined && { guess }),
  };
}

function countsOf({ wipedOut, endedWithLess, endedWithMore }: OutcomeChances) {
  const [out, less, more] = countsAddingUp([wipedOut.value, endedWithLess.value, endedWithMore.value], DOTS);
  return { worst: out!, middle: less!, best: more! };
}

/** What becomes of the others: those that are not wiped out are not all fine. */
function endingsSentence(outcome: OddsOutcome, values: LeverageValues): string {
  const { chances, hours } = chosenTime(outcome);
  const { middle: endedWithLess, best: endedWithMore } = countsOf(chances);
  const wiped = chanceWords(chances.wipedOut.value, certaintyOf(values)).full;
  const ended = `${endWords(endedWithLess)} with less than the stake and ${endedWithMore} with more`;
  const held = `After ${writeDurationInSentence(hours)} ${marketWords(values)}, fees paid`;
  switch (outcome.levels.status) {
    case 'immediate':
      return 'All of them are wiped out at once, whatever the holding time.';
    case 'never':
      return `${held}: none of 100 is wiped out, ${ended}.`;
    case 'ok':
      return `${held}: ${wiped} wiped out${wiped.endsWith('of 100') ? ', ' : '; of 100, '}${ended}.`;
    default:
      return outcome.levels.status satisfies never;
  }
}

/** "42 end", "1 ends", "none ends". */
function endWords(count: number): string {
  return count === 0 ? 'none ends' : `${count} ${count === 1 ? 'ends' : 'end'}`;
}
