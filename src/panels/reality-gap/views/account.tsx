import { useMemo, useState } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { Waterfall } from '../../../charts/Waterfall.tsx';
import { membersOf, withMemberTurned } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { SHOWN_METRICS } from '../metrics.ts';
import type { AccountOutcome, TierMetric } from '../outcomes.ts';
import { type RealityGapValues, realityGapParameters } from '../params.ts';
import type { AccountText, RealityGapText } from '../types.ts';
import { accountRows, accountSentence, BARS_AT_FIRST } from './parts/accountRows.ts';
import './account.css';

/** The figures that stand on the screen; the others wait behind a switch. */
const FIRST_METRICS = 2;

type AccountProps = ViewProps<RealityGapValues, AccountOutcome, RealityGapText> & {
  readonly words: AccountText;
};

/** The account that adds up: from the test over the true edge and paper to real money. */
export function View({ values, outcome, text, words, table, onPick }: AccountProps) {
  const [metric, setMetric] = useState<TierMetric>('endMoney');
  const [all, setAll] = useState(false);
  const off = membersOf(values.off);
  const rows = useMemo(
    () => accountRows(outcome, metric, { off: membersOf(values.off), all }, { ...text, words }),
    [outcome, metric, values.off, all, text, words],
  );
  const { steps } = outcome.metrics[metric];
  const sentence = accountSentence(outcome, metric, words);
  return (
    <ChartFigure
      quiet
      told="below"
      title={text.views.account.question}
      sentence={sentence}
      table={table}
      fileName="faultline-reality-gap-account"
      method={<p>{words.method(outcome.worlds)}</p>}
    >
      <MetricSwitch metric={metric} names={text.metrics} words={words} onPick={setMetric} />
      <Waterfall
        label={text.views.account.name}
        rows={rows}
        turnLabel={words.switchOff}
        onTurn={cause => onPick('off', withMemberTurned(realityGapParameters.off, values.off, cause))}
      />
      <div className="button-row">
        <button className="button" type="button" aria-pressed={all} onClick={() => setAll(!all)}>
          {words.others(steps.length - BARS_AT_FIRST)}
        </button>
        {off.length > 0 && (
          <button className="button button-quiet" type="button" onClick={() => onPick('off', '')}>
            {words.allOn}
          </button>
        )}
      </div>
      {outcome.testYears !== outcome.liveYears && metric === 'endMoney' && (
        <p className="picture-note">{words.restated(outcome)}</p>
      )}
    </ChartFigure>
  );
}

/** Money and worst fall at once; ratios and returns on request. */
function MetricSwitch({
  metric,
  names,
  words,
  onPick,
}: {
  readonly metric: TierMetric;
  readonly names: RealityGapText['metrics'];
  readonly words: AccountText;
  readonly onPick: (metric: TierMetric) => void;
}) {
  const [more, setMore] = useState(false);
  const shown = more ? SHOWN_METRICS : SHOWN_METRICS.slice(0, FIRST_METRICS);
  return (
    <fieldset className="button-row figure-switch">
      <legend className="visually-hidden">{words.figures}</legend>
      {shown.map(one => (
        <button
          className="button"
          type="button"
          key={one}
          aria-pressed={one === metric}
          onClick={() => onPick(one)}
        >
          {names[one]}
        </button>
      ))}
      {!more && (
        <button className="button button-quiet" type="button" onClick={() => setMore(true)}>
          {words.moreFigures}
        </button>
      )}
    </fieldset>
  );
}
