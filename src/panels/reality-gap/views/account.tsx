import { useContext, useMemo, useState } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { InSceneContext } from '../../../charts/scenePicture.ts';
import { Waterfall } from '../../../charts/Waterfall.tsx';
import { guessAt, membersOf, withMemberTurned } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { SHOWN_METRICS } from '../metrics.ts';
import { type AccountOutcome, NEVER_THERE, type TierMetric } from '../outcomes.ts';
import { type RealityGapValues, realityGapParameters } from '../params.ts';
import type { AccountText, RealityGapText } from '../types.ts';
import {
  accountRows,
  accountSentence,
  BARS_AT_FIRST,
  BARS_IN_SCENE,
  causesThatFit,
  unnamedCauses,
} from './parts/accountRows.ts';
import './account.css';

/** The figures that stand on the screen; the others wait behind a switch. */
const FIRST_METRICS = 2;

type AccountProps = ViewProps<RealityGapValues, AccountOutcome, RealityGapText> & {
  readonly words: AccountText;
};

/** The account that adds up: from the test over the true edge and paper to real money. */
export function View(props: AccountProps) {
  const { outcome, text, words, table, hidden } = props;
  const inScene = useContext(InSceneContext);
  const [metric, setMetric] = useState<TierMetric>('endMoney');
  const title = text.views.account.question;
  const sentence = accountSentence(outcome, metric, words);
  return (
    <ChartFigure
      quiet
      told="below"
      title={title}
      sentence={hidden ? title : sentence}
      table={table}
      fileName="faultline-reality-gap-account"
      method={<p>{words.method(outcome.worlds)}</p>}
    >
      {inScene ? (
        <AskedAccount {...props} />
      ) : (
        <>
          <MetricSwitch metric={metric} names={text.metrics} words={words} onPick={setMetric} />
          <WholeAccount {...props} metric={metric} />
        </>
      )}
    </ChartFigure>
  );
}

/** In a scene: first and last total, and once it is shown what lies between. */
function AskedAccount({ values, outcome, text, words, hidden, guess, asked }: AccountProps) {
  const off = membersOf(values.off);
  const rowWords = { ...text, words };
  const most = causesThatFit(outcome, 'endMoney', BARS_IN_SCENE, rowWords);
  const rows = accountRows(outcome, 'endMoney', { off, most }, rowWords);
  const divider = { guess: guess && guessAt(guess, NEVER_THERE), places: rows.length };
  return (
    <Waterfall
      label={text.views.account.question}
      rows={hidden ? [rows[0]!, rows.at(-1)!] : rows}
      divider={asked === NEVER_THERE ? divider : undefined}
    />
  );
}

function WholeAccount({
  values,
  outcome,
  text,
  words,
  metric,
  onPick,
}: AccountProps & { readonly metric: TierMetric }) {
  const [all, setAll] = useState(false);
  const off = membersOf(values.off);
  const { steps } = outcome.metrics[metric];
  const [rows, others] = useMemo(() => {
    const rowsOf = (most: number) =>
      accountRows(outcome, metric, { off: membersOf(values.off), most }, { ...text, words });
    const few = rowsOf(BARS_AT_FIRST);
    return [all ? rowsOf(steps.length) : few, unnamedCauses(outcome, steps, few)] as const;
  }, [outcome, metric, values.off, all, steps, text, words]);
  return (
    <>
      <Waterfall
        label={text.views.account.name}
        rows={rows}
        turnLabel={words.switchOff}
        onTurn={cause => onPick('off', withMemberTurned(realityGapParameters.off, values.off, cause))}
      />
      <div className="button-row">
        <button className="button" type="button" aria-pressed={all} onClick={() => setAll(!all)}>
          {words.others(others)}
        </button>
        {off.length > 0 && (
          <button className="button button-quiet" type="button" onClick={() => onPick('off', '')}>
            {words.allOn}
          </button>
        )}
      </div>
    </>
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
