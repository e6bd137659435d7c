import { memo, type ReactNode } from 'react';
import type { Panel } from '../panels/openPanel.ts';
import { useSiteText } from '../words/siteText.ts';
import { ownSettings } from './useOthersAnswer.ts';
import './AnswerInPlace.css';

interface AnswerInPlaceProps {
  readonly panel: Panel;
  readonly presetId: string | null;
  /** What is said of an answer to other settings than the present ones; null where it belongs to them. */
  readonly others: string | null;
  readonly children: ReactNode;
}

/**
 * An answer, and in its place what is said while the page only shows what it was built with, or an answer to
 * other settings. It stands in an element of class `answer-place`.
 */
export function AnswerInPlace({ panel, presetId, others, children }: AnswerInPlaceProps) {
  return (
    <>
      <span className="lab-answer">{children}</span>
      <WaitsOwn panel={panel} presetId={presetId} />
      {others !== null && <span className="lab-others">{others}</span>}
    </>
  );
}

/** It says the same as long as the page is there. */
const WaitsOwn = memo(({ panel, presetId }: Pick<AnswerInPlaceProps, 'panel' | 'presetId'>) => {
  const site = useSiteText();
  return (
    <span className="lab-waits">{site.lab.waitsOwn({ settings: ownSettings(panel, presetId, site) })}</span>
  );
});
