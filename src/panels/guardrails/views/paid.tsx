import { useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { DotBoxes } from '../../../charts/DotBoxes.tsx';
import type { ViewProps } from '../../viewProps.ts';
import type { PaidOutcome } from '../paid.ts';
import { HALVED_AT_MOST, PAID_MARKET } from '../paidMarket.ts';
import type { GuardrailsValues } from '../params.ts';
import type { GuardrailsText, PaidText } from '../types.ts';
import { askedBoxes } from './parts/askedBox.ts';
import { paidBoxes, paidSentence } from './parts/paidTold.ts';

type PaidProps = ViewProps<GuardrailsValues, PaidOutcome, GuardrailsText> & { readonly words: PaidText };

/** What each aim picks, and what becomes of a hundred accounts; picking one chooses it. */
export function View(props: PaidProps) {
  const { values, outcome, text, words, table, settled, hidden, guess, onPick } = props;
  const boxes = useMemo(
    () => askedBoxes(paidBoxes(outcome, words), { asked: outcome.chosen, hidden, guess }),
    [outcome, words, hidden, guess],
  );
  const { question } = text.views.paid;
  const { mean, volatility, jumps } = PAID_MARKET;
  const { most, years } = outcome;
  const facts = {
    ...{ mean, volatility, crash: values.crash, crashYears: 1 / jumps },
    ...{ most, years, halved: HALVED_AT_MOST },
  };
  return (
    <ChartFigure
      quiet
      told="below"
      title={question}
      sentence={hidden ? question : paidSentence(outcome, words)}
      table={table}
      fileName="faultline-guardrails-paid"
      method={words.method(facts).map(paragraph => <p key={paragraph}>{paragraph}</p>)}
    >
      <DotBoxes
        boxes={boxes}
        selected={outcome.chosen}
        onSelect={aim => onPick('aim', aim)}
        label={words.group}
        stateWords={words.endings(years)}
        figureLead={words.lead(years)}
        animate={settled}
      />
    </ChartFigure>
  );
}
