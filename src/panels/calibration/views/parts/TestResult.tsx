import type { Axis } from '../../../../charts/axis.ts';
import { ChartFigure } from '../../../../charts/ChartFigure.tsx';
import { type Dumbbell, Dumbbells } from '../../../../charts/Dumbbells.tsx';
import { writeNumber, writePercent, writeQuantity } from '../../../../schema/index.ts';
import { scoreTable } from '../../recordTables.ts';
import type { LevelScore, TestScore } from '../../testYourselfOutcomes.ts';
import { scoreSentences, testSentence, testWords } from '../../testYourselfText.en.ts';

const AXIS: Axis = {
  title: testWords.axis,
  scale: 'linear',
  domain: [0, 1],
  ticks: [0, 0.25, 0.5, 0.75, 1],
  format: value => writeNumber(value * 100),
};

interface TestResultProps {
  readonly score: TestScore;
  readonly payoff: number;
}

/** The reader's own dumbbells with the range that chance leaves to honest confidence, and the scores in plain words. */
export function TestResult({ score, payoff }: TestResultProps) {
  return (
    <ChartFigure
      level={3}
      title={testWords.resultTitle}
      sentence={testSentence(score)}
      table={scoreTable(score)}
      fileName="faultline-test-yourself"
    >
      <Dumbbells
        label={testWords.rows}
        labels="above"
        axis={AXIS}
        marks={testWords.marks}
        whole={wholeRow(score)}
        rows={score.levels.map(levelRow)}
      />
      {scoreSentences(score, payoff).map(sentence => (
        <p className="picture-note" key={sentence}>
          {sentence}
        </p>
      ))}
    </ChartFigure>
  );
}

function wholeRow({ all, honestRange: [low, high] }: TestScore): Dumbbell {
  return {
    id: 'all',
    label: `All ${all.answered}`,
    first: all.meanConfidence,
    second: all.right / all.answered,
    firstText: writeNumber(all.meanConfidence * 100),
    secondText: writeNumber((all.right / all.answered) * 100),
    words: `All answers: you said ${writePercent(all.meanConfidence)} on average and were right ${all.right} of ${all.answered} times`,
    band: [low / all.answered, high / all.answered],
  };
}

function levelRow({ confidence, answered, right, honestRange: [low, high] }: LevelScore): Dumbbell {
  const said = writeQuantity('fraction', confidence);
  return {
    id: String(confidence),
    label: `${said} (${answered})`,
    first: confidence,
    second: right / answered,
    firstText: writeNumber(confidence * 100),
    secondText: writeNumber((right / answered) * 100),
    words: `${said} sure: right ${right} of ${answered} times; honest would be ${low === high ? low : `${low} to ${high}`}`,
    band: [low / answered, high / answered],
  };
}
