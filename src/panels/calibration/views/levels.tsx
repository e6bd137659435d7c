import { useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { type DotCase, DotPair } from '../../../charts/DotPair.tsx';
import { type Dumbbell, Dumbbells } from '../../../charts/Dumbbells.tsx';
import { chanceWords, writeNumber, writeQuantity } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { HALVED_GUESS, LEVEL_GUESS } from '../guesses.ts';
import { chosenLevel, type LevelsOutcome } from '../outcomes.ts';
import type { CalibrationValues } from '../params.ts';
import { CALL_MARKS, calibrationParameterWords, calibrationWords } from '../text.en.ts';
import { CalibrationMethod } from './parts/CalibrationMethod.tsx';
import { hundredAxis } from './parts/hundredAxis.ts';
import { moneyCases } from './parts/moneyWords.ts';
import './levels.css';

const { question } = calibrationWords.views.levels;

const CHANCE_AXIS = hundredAxis('times right in 100');

/** What the model says and what happens, level by level, and what that does to a hundred traders. */
export function View(props: ViewProps<CalibrationValues, LevelsOutcome>) {
  const { values, outcome, table, hidden, settled, guesses, onPick } = props;
  const rows = useMemo(() => rowsOf(outcome, hidden, guesses[LEVEL_GUESS]), [outcome, hidden, guesses]);
  const note = wholeSentence(outcome);
  return (
    <ChartFigure
      quiet
      title={question}
      sentence={hidden ? question : note}
      table={table}
      fileName="faultline-calibration"
      method={<CalibrationMethod outcome={outcome} values={values} />}
    >
      <div className="calls-and-money-frame">
        <div className="calls-and-money">
          <Dumbbells
            label={calibrationParameterWords.level.label}
            axis={CHANCE_AXIS}
            whole={wholeRow(outcome)}
            rows={rows}
            selected={String(outcome.level)}
            onSelect={level => onPick('level', Number(level))}
            marks={CALL_MARKS}
            animate={settled}
          />
          <DotPair cases={casesOf(outcome, values, hidden, guesses[HALVED_GUESS])} animate={settled} />
        </div>
      </div>
      <p className="picture-note">{hidden ? ' ' : note}</p>
    </ChartFigure>
  );
}

function rowsOf(outcome: LevelsOutcome, hidden: boolean, guess: number | undefined): readonly Dumbbell[] {
  return outcome.levels.map(({ stated, happened }) => {
    const says = writeQuantity('fraction', stated);
    return {
      id: String(stated),
      label: `${says} sure`,
      first: stated,
      second: happened,
      firstText: writeNumber(stated * 100, 1),
      secondText: timesInHundred(happened),
      words: hidden
        ? `When it says ${says} sure`
        : `When it says ${says} sure, it is right ${chanceWords(happened).full}`,
      ...(guess !== undefined && stated === outcome.level && { guess: guess / 100 }),
    };
  });
}

function wholeRow({ exact }: LevelsOutcome): Dumbbell {
  return {
    id: 'all',
    label: 'All its calls',
    first: exact.meanConfidence,
    second: exact.accuracy,
    firstText: timesInHundred(exact.meanConfidence),
    secondText: writeNumber(exact.accuracy * 100, 1),
    words: `All its calls: it says ${chanceWords(exact.meanConfidence).full} on average and is right ${chanceWords(exact.accuracy).full}`,
  };
}

/** "75", ">99": beside a mark there is room for no more. */
function timesInHundred(chance: number): string {
  return chance > 0.99 ? '>99' : writeNumber(chance * 100);
}

function wholeSentence({ exact, ...outcome }: LevelsOutcome): string {
  const { stated, happened } = chosenLevel({ exact, ...outcome });
  const average = `On average it says ${chanceWords(exact.meanConfidence).short.replace(' of 100', '')} and is right ${writeNumber(exact.accuracy * 100, 1)} times in 100`;
  if (Math.abs(stated - happened) < 1e-9) return `${average}: what it says happens.`;
  const which = stated > happened ? 'surer than it may be' : 'more modest than it need be';
  return `${average}; the surer it says it is, the better it is, but it is ${which}. Its confidence changes no call: the full dot of all its calls stays where it is.`;
}

function casesOf(
  { own, honest }: LevelsOutcome,
  { stake }: CalibrationValues,
  hidden: boolean,
  guess: number | undefined,
): readonly DotCase[] {
  if (stake === 'flat') return moneyCases([{ id: 'own', heading: 'However sure', summary: own }], hidden);
  const [first, second] = moneyCases(
    [
      { id: 'own', heading: 'Staking what it says', summary: own },
      { id: 'honest', heading: 'If it were honest', summary: honest },
    ],
    hidden,
  );
  return [{ ...first!, ...(guess !== undefined && { guess }) }, second!];
}
