import { ChartFigure } from '../../../../charts/ChartFigure.tsx';
import type { ViewProps } from '../../../viewProps.ts';
import type { LearnedDays } from '../../ownCalmOutcomes.ts';
import { ownModelsTable } from '../../ownCalmTable.ts';
import { ownCalmMethod, ownCalmSentence, ownDaysNotes } from '../../ownCalmTold.ts';
import type { GuardrailsValues } from '../../params.ts';
import type { GuardrailsText, OwnCalmText } from '../../types.ts';
import { CalmStorm } from './CalmStorm.tsx';
import { unseenNote } from './calmTold.ts';
import { OwnDaysLearning } from './OwnDaysLearning.tsx';
import { isLearned, learnedNow } from './ownCalmShown.ts';

interface OwnDaysReportProps extends Pick<ViewProps<GuardrailsValues>, 'values' | 'onPick'> {
  /** What was learned, perhaps from a window that is no longer the chosen one. */
  readonly learned: LearnedDays;
  readonly text: GuardrailsText;
  readonly words: OwnCalmText;
}

/** The network learns from the window of the reader's own days; then the storm comes, beside three others. */
export function OwnDaysReport({ learned, values, text, words, onPick }: OwnDaysReportProps) {
  const outcome = learnedNow(learned, values);
  const isCounted = isLearned(learned, values);
  const { calm } = outcome;
  return (
    <ChartFigure
      quiet
      told="below"
      title={text.views['own-calm'].question}
      sentence={ownCalmSentence(outcome, words)}
      table={ownModelsTable(calm, words, text.tables.units)}
      fileName="faultline-guardrails-own-prices"
      method={ownCalmMethod(outcome, words).map(paragraph => <p key={paragraph}>{paragraph}</p>)}
    >
      <OwnDaysLearning outcome={outcome} isCounted={isCounted} words={words} onPick={onPick} />
      <p className="picture-note">
        {ownDaysNotes(outcome, values, words).join(' ')} {isCounted && unseenNote(calm, words.picture)}
      </p>
      {!outcome.isStill && <CalmStorm outcome={calm} isAsTried={false} words={words.picture} />}
    </ChartFigure>
  );
}
