import { useContext } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { InSceneContext } from '../../../charts/scenePicture.ts';
import { guessAt } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { CalmOutcome } from '../calmOutcome.ts';
import type { GuardrailsValues } from '../params.ts';
import type { CalmText, GuardrailsText } from '../types.ts';
import { CalmLearning } from './parts/CalmLearning.tsx';
import { CalmStorm, Held } from './parts/CalmStorm.tsx';
import { isAsTried } from './parts/calmShown.ts';
import { calmMethod, calmSentence, unseenNote } from './parts/calmTold.ts';

type CalmProps = ViewProps<GuardrailsValues, CalmOutcome, GuardrailsText> & { readonly words: CalmText };

/** A network learns from the window; then the storm comes, and what it stated is measured beside three others. */
export function View(props: CalmProps) {
  const { values, outcome, text, words, table, hidden, onPick } = props;
  const { question } = text.views.calm;
  const inScene = useContext(InSceneContext);
  return (
    <ChartFigure
      quiet
      told="below"
      title={question}
      sentence={hidden ? question : calmSentence(outcome, words)}
      table={table}
      fileName="faultline-guardrails-calm"
      method={calmMethod(outcome, words).map(paragraph => <p key={paragraph}>{paragraph}</p>)}
    >
      {inScene || hidden ? (
        <AskedRows {...props} />
      ) : (
        <>
          <CalmLearning values={values} outcome={outcome} words={words} onPick={onPick} />
          <p className="picture-note">{unseenNote(outcome, words)}</p>
          <CalmStorm outcome={outcome} isAsTried={isAsTried(outcome.seen)} words={words} />
        </>
      )}
    </ChartFigure>
  );
}

/** In a scene the row alone that is asked of, before its answer and after, so that nothing moves. */
function AskedRows({ outcome, words, guess, asked }: CalmProps) {
  return (
    <Held
      models={outcome.models}
      isAsTried={false}
      words={words}
      asked={{ guess: asked === undefined ? null : guessAt(guess, asked), place: asked }}
    />
  );
}
