import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { type Claim, ClaimList } from '../../../charts/ClaimList.tsx';
import { Dumbbells } from '../../../charts/Dumbbells.tsx';
import { chanceWords, writeNumber, writeQuantity } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { ClaimReading, DecoderOutcome } from '../outcomes.ts';
import type { CalibrationValues } from '../params.ts';
import { CALL_MARKS, CLAIM_VERDICTS, calibrationWords, READING_LABELS } from '../text.en.ts';
import { capital } from './parts/capital.ts';
import { claimLimits, readingCost, readingName, readingSentence } from './parts/claimWords.ts';
import { hundredAxis } from './parts/hundredAxis.ts';

const words = calibrationWords.views.decoder;
const COUNT_WORDS = ['no', 'one', 'two', 'three', 'four', 'five'];
/** Digits of a dial that is set by a button. */
const DIAL_DIGITS = 6;

const CHANCE_AXIS = hundredAxis('times in 100, over all its calls');

/** What a claim cannot mean and why, and the readings that can, each with the setting of the dials. */
export function View({ values, outcome, table, onPick }: ViewProps<CalibrationValues, DecoderOutcome>) {
  const { accuracy, claimed, readings } = outcome;
  const [right, share] = [writeQuantity('fraction', accuracy), writeQuantity('fraction', claimed)];
  const possible = readings.filter(({ real, isOneDial }) => real !== null || !isOneDial);
  const limits = claimLimits(outcome);
  const kinds = new Set(possible.map(({ id }) => id.replace(/\d+$/, ''))).size;
  const sentence = `“${right} accurate but ${share} reliable” has ${COUNT_WORDS[kinds]} readings here (one of them at two tolerances), and every one of them is right ${writeNumber(accuracy * 100, 1)} times in 100. The number says nothing until somebody says what it counts.`;
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={sentence}
      table={table}
      fileName="faultline-calibration-claim"
    >
      <h3 className="figure-part">
        {limits.some(limit => limit.possible) ? 'What arithmetic allows' : 'It cannot mean'}
      </h3>
      <ClaimList label="What arithmetic says" verdicts={CLAIM_VERDICTS} claims={limits} />
      <h3 className="figure-part">It can mean</h3>
      <ClaimList
        label="Possible readings"
        verdicts={CLAIM_VERDICTS}
        claims={readings.map(reading => readingClaim(reading, outcome, values, onPick))}
      />
      <h3 className="figure-part">All are right equally often; how sure they say they are differs</h3>
      <Dumbbells
        label="Readings of the claim"
        marks={CALL_MARKS}
        axis={CHANCE_AXIS}
        rows={possible.map(({ id, meanConfidence }) => ({
          id,
          label: READING_LABELS[id],
          first: meanConfidence,
          second: accuracy,
          firstText: writeNumber(meanConfidence * 100, 1),
          secondText: writeNumber(accuracy * 100, 1),
          words: `${readingName(id, claimed)}: says ${writeNumber(meanConfidence * 100, 1)} on average, right ${chanceWords(accuracy).full}`,
        }))}
      />
      <p className="picture-note">{sentence}</p>
    </ChartFigure>
  );
}

function readingClaim(
  reading: ClaimReading,
  outcome: DecoderOutcome,
  values: CalibrationValues,
  onPick: ViewProps<CalibrationValues>['onPick'],
): Claim {
  const { id, real, isOneDial } = reading;
  const impossible = real === null && isOneDial && reading.growthKept === null;
  const set = real === null ? null : Number(real.toPrecision(DIAL_DIGITS));
  return {
    id,
    claim: readingName(id, outcome.claimed),
    possible: !impossible,
    reason: impossible
      ? 'No overconfidence is large enough for this at such an accuracy.'
      : `${readingSentence(reading, outcome)} ${capital(readingCost(reading))}.`,
    action:
      set === null ? undefined : (
        <button
          className="button"
          type="button"
          aria-pressed={values.realConfidence === set}
          onClick={() => onPick('realConfidence', set)}
        >
          {isOneDial ? 'Set' : 'Set the same gap:'} {writeNumber(set * 100, 1)}
          {'\u202f'}% real
        </button>
      ),
  };
}
