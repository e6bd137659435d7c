import { useCallback, useContext, useMemo } from 'react';
import { AnswerHiddenContext } from '../../../charts/answerHidden.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { type DotCase, DotPair } from '../../../charts/DotPair.tsx';
import { type Dumbbell, Dumbbells } from '../../../charts/Dumbbells.tsx';
import { InSceneContext } from '../../../charts/scenePicture.ts';
import { guessAt, type Say } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { LEVEL, type LevelsOutcome, type MoneySummary, TRADERS } from '../outcomes.ts';
import type { CalibrationValues } from '../params.ts';
import { toldMedian } from '../rarity.ts';
import type { CalibrationText } from '../types.ts';
import { CalibrationMethod } from './parts/CalibrationMethod.tsx';
import { hundredAxis } from './parts/hundredAxis.ts';
import { traderCases } from './parts/traderCases.ts';
import './levels.css';

type LevelsProps = ViewProps<CalibrationValues, LevelsOutcome, CalibrationText>;

/** What the model says and what happens, level by level, and what that does to a hundred traders. */
export function View(props: LevelsProps) {
  const { values, outcome, text, table, hidden, settled, asked, restClosed, onPick } = props;
  const [levelsHidden, tradersHidden] = [TRADERS, LEVEL].map(
    place => hidden || (restClosed === true && asked === place),
  ) as [boolean, boolean];
  const inScene = useContext(InSceneContext);
  const words = text.views.levels;
  const axis = useMemo(() => hundredAxis(words.axis, text.say), [words, text.say]);
  const choose = useCallback((level: string) => onPick('level', Number(level)), [onPick]);
  const note = noteOf(outcome, words);
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={hidden ? words.question : note}
      table={table}
      fileName="faultline-calibration"
      method={<CalibrationMethod outcome={outcome} values={values} words={words} />}
    >
      <div className="calls-and-money-frame">
        <div className="calls-and-money">
          <AnswerHiddenContext value={levelsHidden}>
            <Dumbbells
              label={text.parameters.level.label}
              labels={inScene ? 'beside' : 'inside'}
              axis={axis}
              whole={wholeRow(outcome, text)}
              rows={useRows(props)}
              selected={String(outcome.level)}
              onSelect={choose}
              marks={text.callMarks}
              animate={settled}
            />
          </AnswerHiddenContext>
          <AnswerHiddenContext value={tradersHidden}>
            <DotPair cases={casesOf(props, tradersHidden)} animate={settled} />
          </AnswerHiddenContext>
        </div>
      </div>
    </ChartFigure>
  );
}

function useRows({ outcome, text, guess, asked }: LevelsProps): readonly Dumbbell[] {
  return useMemo(
    () =>
      outcome.levels.map(level => ({
        ...levelRow(level, text),
        guess: level.stated === outcome.level ? guessAt(guess, LEVEL) : null,
        asked: level.stated === outcome.level && asked === LEVEL,
      })),
    [outcome, text, guess, asked],
  );
}

export function levelRow(
  { stated, happened }: LevelsOutcome['levels'][number],
  { say, views: { levels: words } }: CalibrationText,
): Dumbbell {
  return {
    id: String(stated),
    label: words.row(stated),
    first: stated,
    second: happened,
    firstText: say.number(stated * 100, 1),
    secondText: timesInHundred(happened, say),
    words: words.rowSentence({ stated, happened }),
  };
}

export function wholeRow(
  { exact }: LevelsOutcome,
  { say, views: { levels: words } }: CalibrationText,
): Dumbbell {
  return {
    id: 'all',
    label: words.whole,
    first: exact.meanConfidence,
    second: exact.accuracy,
    firstText: timesInHundred(exact.meanConfidence, say),
    secondText: say.number(exact.accuracy * 100, 1),
    words: words.wholeSentence(exact),
  };
}

/** "75", ">99": beside a mark there is room for no more. */
function timesInHundred(chance: number, say: Say): string {
  return chance > 0.99 ? `>${say.number(99)}` : say.number(chance * 100);
}

function noteOf(outcome: LevelsOutcome, words: CalibrationText['views']['levels']): string {
  const { meanConfidence, accuracy } = outcome.exact;
  return words.note({ meanConfidence, accuracy });
}

type CasesProps = Pick<LevelsProps, 'outcome' | 'values' | 'text' | 'guess'>;

export function casesOf({ outcome, values, text, guess }: CasesProps, hidden: boolean): readonly DotCase[] {
  const { own, honest } = outcome;
  const { stakes } = text.views.levels;
  const stakeOf = (summary: MoneySummary) => text.traderDots.medianStake(toldMedian(summary));
  const ways = [
    { id: 'own', heading: stakes.own[values.stake], summary: own, beside: stakeOf(own) },
    ...(values.stake === 'flat'
      ? []
      : [{ id: 'honest', heading: stakes.honest, summary: honest, beside: stakeOf(honest) }]),
  ];
  return traderCases(ways, text, hidden).map(one => ({
    ...one,
    // The same is counted beside it.
    ...(one.id === 'honest' && { lines: one.lines.slice(1) }),
    guess: one.id === 'own' ? guessAt(guess, TRADERS) : null,
  }));
}
