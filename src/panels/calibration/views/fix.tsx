import { useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { type Dumbbell, Dumbbells } from '../../../charts/Dumbbells.tsx';
import { chanceWords, writeNumber, writePercent, writeQuantity } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { CoverageResult, FixOutcome, FixResult } from '../outcomes.ts';
import type { CalibrationValues } from '../params.ts';
import { calibrationWords, FIX_NAMES } from '../text.en.ts';
import { hundredAxis } from './parts/hundredAxis.ts';
import { pointsWords } from './parts/pointsWords.ts';

const words = calibrationWords.views.fix;
const STATUS_WORDS: Readonly<Record<FixResult['status'], string>> = {
  ok: '',
  separable: 'too few calls went wrong to learn from',
  boundary: 'the best curve says “certain” somewhere',
  undefined: 'nothing to learn from',
};
const LEAST_GAP_SHOWN = 0.2;

const COVERAGE_AXIS = hundredAxis('times in 100 that the range held');
const points = (value: number) => writeNumber(value * 100, 1);

/** Four ways to mend the confidence, and what becomes of each when the market changes. */
export function View({ values, outcome, table, onPick }: ViewProps<CalibrationValues, FixOutcome>) {
  const fitted = outcome.fixes.filter(({ gap }) => gap !== null);
  const missing = outcome.fixes.filter(({ gap }) => gap === null);
  const axis = useMemo(() => gapAxis(outcome.fixes), [outcome.fixes]);
  const sentence = fixSentence(outcome);
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={sentence}
      table={table}
      fileName="faultline-calibration-fix"
      method={<Method outcome={outcome} />}
    >
      <div className="button-row">
        {[0, 0.5, 1].map(lost => (
          <button
            className="button"
            type="button"
            key={lost}
            aria-pressed={values.sortingLost === lost}
            onClick={() => onPick('sortingLost', lost)}
          >
            {CHANGE_WORDS[lost]}
          </button>
        ))}
      </div>
      <h3 className="figure-part">How far what it says lies from the truth</h3>
      <Dumbbells
        label="Ways to mend it"
        labels="beside"
        axis={axis}
        rows={fitted.map(fixRow)}
        marks={{ first: 'before', second: 'after the market changed' }}
      />
      {missing.map(({ id, status }) => (
        <p className="picture-note" key={id}>
          {FIX_NAMES[id]}: {STATUS_WORDS[status]}.
        </p>
      ))}
      <p className="picture-note">{sentence}</p>
      <h3 className="figure-part">
        A range that promises to hold {points(outcome.promise)} of 100 times (conformal)
      </h3>
      <Dumbbells
        label="Ranges"
        axis={COVERAGE_AXIS}
        rows={outcome.coverage.map(coverageRow)}
        marks={{ first: 'before', second: 'after the market changed' }}
      />
      <p className="picture-note">{coverageSentence(outcome)}</p>
    </ChartFigure>
  );
}

const CHANGE_WORDS: Readonly<Record<number, string>> = {
  0: 'No change',
  0.5: 'Half of its sense lost',
  1: 'All of its sense lost',
};

/** Never cut below 20 points, so that small gaps look small. */
function gapAxis(fixes: readonly FixResult[]): Axis {
  const largest = Math.max(
    LEAST_GAP_SHOWN,
    ...fixes.map(({ gap, gapAfter }) => Math.max(gap ?? 0, gapAfter ?? 0)),
  );
  const top = Math.ceil(largest * 10) / 10;
  return {
    title: 'points in 100 apart, on average',
    scale: 'linear',
    domain: [0, top],
    ticks: [0, top / 4, top / 2, (3 * top) / 4, top],
    format: value => writeNumber(value * 100, 1),
  };
}

function fixRow({ id, gap, gapAfter }: FixResult): Dumbbell {
  const [before, after] = [gap ?? 0, gapAfter ?? 0];
  return {
    id,
    label: FIX_NAMES[id],
    first: before,
    second: after,
    firstText: points(before),
    secondText: points(after),
    tone: after > before ? 'loss' : 'neutral',
    words: `${FIX_NAMES[id]}: ${pointsWords(before)} apart before, ${points(after)} after the change`,
  };
}

const RANGE_NAMES: Readonly<Record<CoverageResult['id'], string>> = {
  split: 'Set once',
  adaptive: 'Moved after every call',
};

function coverageRow({ id, before, after }: CoverageResult): Dumbbell {
  return {
    id,
    label: RANGE_NAMES[id],
    first: before.value,
    second: after.value,
    firstText: points(before.value),
    secondText: points(after.value),
    words: `${RANGE_NAMES[id]}: held ${chanceWords(before.value).full} times before, ${chanceWords(after.value).full} after the change`,
  };
}

function fixSentence({ fixes, accuracy, slopeFound, pastCalls, sortingLost }: FixOutcome): string {
  const [raw, mended] = ['none', 'temperature'].map(id => fixes.find(one => one.id === id)!);
  const right = writeNumber(accuracy * 100, 1);
  if (slopeFound === null || mended!.gap === null) {
    return `${writeQuantity('count', pastCalls)} past calls are too few to find the one number that would mend it.`;
  }
  const learned = `From ${writeQuantity('count', Math.floor(pastCalls / 2))} past calls one number was learned: ${writePercent(slopeFound)} of its confidence is real. It takes the distance to the truth from ${points(raw!.gap ?? 0)} to ${pointsWords(mended!.gap)}.`;
  if (sortingLost === 0) return `${learned} The market has not changed, so the mending holds.`;
  return `${learned} Then the market changes: it is still right exactly ${right} times in 100, and says ${points(mended!.saysAfter ?? 0)} on average as before, but the distance is ${pointsWords(mended!.gapAfter ?? 0)}.`;
}

function coverageSentence({ coverage }: FixOutcome): string {
  const [split, adaptive] = coverage as readonly [CoverageResult, CoverageResult];
  return `The range set once from past calls keeps its promise whatever the model says about itself, as long as the market stays the same: ${chanceWords(split.before.value).full}, then ${chanceWords(split.after.value).full}. One that widens after every miss holds ${chanceWords(adaptive.after.value).full} times; its price is to say “either” ${chanceWords(adaptive.eitherAfter).full} times (set once: ${chanceWords(split.eitherAfter).full}).`;
}

function Method({ outcome }: { readonly outcome: FixOutcome }) {
  const { fixes, honestGap } = outcome;
  const raw = fixes.find(({ id }) => id === 'none')!;
  const mended = fixes.find(({ id }) => id === 'temperature')!;
  return (
    <>
      <p>
        One number: temperature (Guo et al. 2017). Two: Platt 1999. Three: beta (Kull et al. 2017). Free
        curve: isotonic; with far fewer than a thousand calls it learns chance. The distance to the truth is
        the mean over 20,000 fresh calls; only a simulator knows it. Somebody without the truth would measure{' '}
        {pointsWords(raw.measuredGap ?? 0)} on the held-back half as it is
        {mended.measuredGap === null ? '' : ` and ${points(mended.measuredGap)} with one number`}, where an
        honest model shows {points(honestGap)} by chance.
      </p>
      <p>
        The change pulls every hit rate towards the average, A + ρ(π − A), with ρ one minus the sense lost:
        accuracy stays exactly the same. Ranges: split conformal, and adaptive with step 0.02 on the last 500
        calls (Gibbs and Candès 2021), over 4,000 calls before and after; simulation error about{' '}
        {pointsWords(outcome.coverage[0]!.after.standardError)}.
      </p>
    </>
  );
}
