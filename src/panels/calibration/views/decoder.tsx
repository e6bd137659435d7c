import { useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { type Claim, ClaimList } from '../../../charts/ClaimList.tsx';
import { type Dumbbell, Dumbbells } from '../../../charts/Dumbbells.tsx';
import type { ViewProps } from '../../viewProps.ts';
import { claimLimits } from '../claimLimits.ts';
import type { ClaimReading, DecoderOutcome } from '../outcomes.ts';
import type { CalibrationValues } from '../params.ts';
import type { CalibrationText, DecoderText } from '../types.ts';
import { readingTold } from './parts/decoderSentences.ts';
import { hundredAxis } from './parts/hundredAxis.ts';
import './decoder.css';

/** Digits of a dial that is set by a button. */
const DIAL_DIGITS = 6;

type DecoderProps = ViewProps<CalibrationValues, DecoderOutcome, CalibrationText> & {
  readonly words: DecoderText;
};

/** What a claim cannot mean and why, and the readings that can, each with the setting of the dials. */
export function View(props: DecoderProps) {
  const { outcome, text, words, table } = props;
  const { readings } = outcome;
  const axis = useMemo(() => hundredAxis(words.axis, text.say), [words, text.say]);
  const possible = readings.filter(({ real, isOneDial }) => real !== null || !isOneDial);
  const limits = claimLimits(outcome, words.limits);
  return (
    <ChartFigure
      quiet
      told="below"
      title={text.views.decoder.question}
      sentence={words.sentence}
      table={table}
      fileName="faultline-calibration-claim"
    >
      <h3 className="figure-part">
        {limits.some(limit => limit.possible) ? words.allowed : words.cannotMean}
      </h3>
      <ClaimList label={words.arithmetic} verdicts={words.verdicts} claims={limits} />
      <h3 className="figure-part">{words.canMean}</h3>
      <ClaimList
        label={words.readingsLabel}
        verdicts={words.verdicts}
        claims={readings.map(reading => readingClaim(reading, props))}
      />
      <h3 className="figure-part">{words.rowsTitle}</h3>
      <Dumbbells
        label={words.rowsLabel}
        marks={text.callMarks}
        axis={axis}
        rows={possible.map(reading => readingRow(reading, props))}
      />
    </ChartFigure>
  );
}

export function readingRow(
  { id, meanConfidence }: ClaimReading,
  { outcome: { accuracy, claimed }, text: { say }, words }: Pick<DecoderProps, 'outcome' | 'text' | 'words'>,
): Dumbbell {
  return {
    id,
    label: words.readingLabels[id],
    first: meanConfidence,
    second: accuracy,
    firstText: say.number(meanConfidence * 100, 1),
    secondText: say.number(accuracy * 100, 1),
    words: words.row({ id, claimed, meanConfidence, accuracy }),
  };
}

function readingClaim(reading: ClaimReading, { outcome, values, words, onPick }: DecoderProps): Claim {
  const { id, real, isOneDial } = reading;
  const set = real === null ? null : Number(real.toPrecision(DIAL_DIGITS));
  return {
    id,
    ...readingTold(reading, outcome, words),
    action:
      set === null ? undefined : (
        <button
          className="button"
          type="button"
          aria-pressed={values.realConfidence === set}
          onClick={() => onPick('realConfidence', set)}
        >
          {words.setReal({ real: set, isOneDial })}
        </button>
      ),
  };
}
