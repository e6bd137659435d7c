import { useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { type Dumbbell, Dumbbells } from '../../../charts/Dumbbells.tsx';
import type { Say } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { CoverageResult, FixOutcome, FixResult } from '../outcomes.ts';
import type { CalibrationValues } from '../params.ts';
import type { CalibrationText, FixText } from '../types.ts';
import { fixMethod, fixSentence, rangesSentence } from './parts/fixSentences.ts';
import { hundredAxis } from './parts/hundredAxis.ts';
import './fix.css';

const LEAST_GAP_SHOWN = 0.2;
const CHANGES = [
  { name: 'none', lost: 0 },
  { name: 'half', lost: 0.5 },
  { name: 'all', lost: 1 },
] as const;

type FixProps = ViewProps<CalibrationValues, FixOutcome, CalibrationText> & { readonly words: FixText };

/** Four ways to mend the confidence, and what becomes of each when the market changes. */
export function View({ values, outcome, text, words, table, onPick }: FixProps) {
  const fitted = outcome.fixes.filter(({ gap }) => gap !== null);
  const missing = outcome.fixes.filter(({ gap }) => gap === null);
  const gaps = useMemo(() => gapAxis(outcome.fixes, text.say, words), [outcome.fixes, text.say, words]);
  const ranges = useMemo(() => hundredAxis(words.rangesAxis, text.say), [words, text.say]);
  const sentence = fixSentence(outcome, words);
  return (
    <ChartFigure
      quiet
      told="below"
      title={text.views.fix.question}
      sentence={sentence}
      table={table}
      fileName="faultline-calibration-fix"
      method={<Method outcome={outcome} words={words} />}
    >
      <div className="button-row">
        {CHANGES.map(({ name, lost }) => (
          <button
            className="button"
            type="button"
            key={name}
            aria-pressed={values.sortingLost === lost}
            onClick={() => onPick('sortingLost', lost)}
          >
            {words.changes[name]}
          </button>
        ))}
      </div>
      <h3 className="figure-part">{words.gapsTitle}</h3>
      <Dumbbells
        label={words.gapsLabel}
        labels="beside"
        axis={gaps}
        rows={fitted.map(result => fixRow(result, text.say, words))}
        marks={words.marks}
      />
      {missing.map(result => (
        <p className="picture-note" key={result.id}>
          {words.missing(result)}
        </p>
      ))}
      <h3 className="figure-part">{words.rangesTitle(outcome)}</h3>
      <Dumbbells
        label={words.rangesLabel}
        axis={ranges}
        rows={outcome.coverage.map(result => rangeRow(result, text.say, words))}
        marks={words.marks}
      />
      <p className="picture-note">{rangesSentence(outcome, words)}</p>
    </ChartFigure>
  );
}

/** Never cut below 20 points, so that small gaps look small. */
export function gapAxis(fixes: readonly FixResult[], say: Say, words: FixText): Axis {
  const largest = Math.max(
    LEAST_GAP_SHOWN,
    ...fixes.map(({ gap, gapAfter }) => Math.max(gap ?? 0, gapAfter ?? 0)),
  );
  const top = Math.ceil(largest * 10) / 10;
  return {
    title: words.gapAxis,
    scale: 'linear',
    domain: [0, top],
    ticks: [0, top / 4, top / 2, (3 * top) / 4, top],
    format: value => say.number(value * 100, 1),
  };
}

export function fixRow({ id, gap, gapAfter }: FixResult, say: Say, words: FixText): Dumbbell {
  const [before, after] = [gap ?? 0, gapAfter ?? 0];
  return {
    id,
    label: words.names[id],
    first: before,
    second: after,
    firstText: say.number(before * 100, 1),
    secondText: say.number(after * 100, 1),
    tone: after > before ? 'loss' : 'neutral',
    words: words.row({ id, before, after }),
  };
}

function rangeRow({ id, before, after }: CoverageResult, say: Say, words: FixText): Dumbbell {
  return {
    id,
    label: words.rangeNames[id],
    first: before.value,
    second: after.value,
    firstText: say.number(before.value * 100, 1),
    secondText: say.number(after.value * 100, 1),
    words: words.rangeRow({ id, before: before.value, after: after.value }),
  };
}

function Method({ outcome, words }: { readonly outcome: FixOutcome; readonly words: FixText }) {
  return fixMethod(outcome, words).map(paragraph => <p key={paragraph}>{paragraph}</p>);
}
