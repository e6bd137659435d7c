import { useMemo } from 'react';
import { ChartFigure } from '../../../../charts/ChartFigure.tsx';
import { type Dumbbell, Dumbbells } from '../../../../charts/Dumbbells.tsx';
import type { Say } from '../../../../schema/index.ts';
import { scoreTable } from '../../recordTables.ts';
import type { LevelScore, TestScore } from '../../testYourselfOutcomes.ts';
import type { CalibrationText, TestYourselfText } from '../../types.ts';
import { hundredAxis } from './hundredAxis.ts';

interface TestResultProps {
  readonly score: TestScore;
  readonly payoff: number;
  readonly text: CalibrationText;
  readonly words: TestYourselfText;
}

/**
 * The reader's own dumbbells with the range that chance leaves to honest confidence, and the scores in plain
 * words.
 */
export function TestResult({ score, payoff, text, words }: TestResultProps) {
  const { say } = text;
  const axis = useMemo(() => hundredAxis(words.axis, say), [words, say]);
  return (
    <ChartFigure
      level={3}
      title={words.resultTitle}
      sentence={words.sentence(score)}
      table={scoreTable(score, text, words)}
      fileName="faultline-test-yourself"
    >
      <Dumbbells
        label={words.rows}
        labels="above"
        axis={axis}
        marks={words.marks}
        whole={wholeRow(score, words, say)}
        rows={score.levels.map(level => levelRow(level, words, say))}
      />
      {words.scores(score, payoff).map(sentence => (
        <p className="picture-note" key={sentence}>
          {sentence}
        </p>
      ))}
    </ChartFigure>
  );
}

function wholeRow(
  { all: { answered, right, meanConfidence }, honestRange: [low, high] }: TestScore,
  words: TestYourselfText,
  say: Say,
): Dumbbell {
  return {
    id: 'all',
    label: words.whole({ answered }),
    first: meanConfidence,
    second: right / answered,
    firstText: say.number(meanConfidence * 100),
    secondText: say.number((right / answered) * 100),
    words: words.wholeSentence({ said: meanConfidence, answered, right }),
    band: [low / answered, high / answered],
  };
}

function levelRow(
  { confidence: said, answered, right, honestRange: [honestLow, honestHigh] }: LevelScore,
  words: TestYourselfText,
  say: Say,
): Dumbbell {
  return {
    id: String(said),
    label: words.row({ said, answered }),
    first: said,
    second: right / answered,
    firstText: say.number(said * 100),
    secondText: say.number((right / answered) * 100),
    words: words.rowSentence({ said, answered, right, honestLow, honestHigh }),
    band: [honestLow / answered, honestHigh / answered],
  };
}
