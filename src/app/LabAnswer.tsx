import type { RefObject } from 'react';
import { AboutSign } from '../charts/AboutSign.tsx';
import { HOW_WE_KNOW_PATH } from '../scenario/index.ts';
import { usePanel } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { AnswerInPlace } from './AnswerInPlace.tsx';
import type { LabPart } from './labPart.ts';
import { useMainAnswer } from './useMainAnswer.ts';
import { useOthersAnswer } from './useOthersAnswer.ts';
import { usePageLink } from './usePageLink.ts';
import { WaitsOwn } from './WaitsOwn.tsx';
import './AnswerInPlace.css';

interface LabAnswerProps extends LabPart {
  readonly question: RefObject<HTMLHeadingElement | null>;
  readonly words: RefObject<HTMLParagraphElement | null>;
}

/** What a lab asks at its settings, and its answer in two sentences. */
export function LabAnswer({ page, telling, engine, question, words: answerWords }: LabAnswerProps) {
  const words = useSiteText().lab;
  const pageLink = usePageLink();
  const { panel, presetId, store } = page;
  const values = usePanel(store, state => state.values);
  const { isCoarse, isComing, sentence } = useMainAnswer(page, telling);
  const others = useOthersAnswer(page, panel.mainView, engine);
  return (
    <>
      <h1 className="lab-question" tabIndex={-1} ref={question}>
        {panel.question(values)}
      </h1>
      <p
        className="lab-sentence answer-place"
        ref={answerWords}
        aria-live="polite"
        aria-busy={isComing}
        data-others={others !== null}
      >
        <AnswerInPlace others={others}>
          {isCoarse && <AboutSign />}
          <span data-sentence>{sentence?.headline ?? words.waiting}</span>
        </AnswerInPlace>
        <WaitsOwn panel={panel} presetId={presetId} />
      </p>
      <p className="lab-context">
        <span className="lab-answer" data-others={others !== null}>
          {isCoarse && <AboutSign />}
          {sentence?.second}
        </span>{' '}
        <a href={pageLink(HOW_WE_KNOW_PATH)}>{words.howWeKnow}</a>
      </p>
    </>
  );
}
