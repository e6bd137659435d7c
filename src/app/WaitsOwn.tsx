import { memo } from 'react';
import type { Panel } from '../panels/openPanel.ts';
import { useSiteText } from '../words/siteText.ts';
import { ownSettings } from './settingsInWords.ts';
import './AnswerInPlace.css';

interface WaitsOwnProps {
  readonly panel: Panel;
  readonly presetId: string | null;
}

/** Stands in place of an answer while the page only shows what it was built with. It says the same as long as the page is there. */
export const WaitsOwn = memo(function WaitsOwn({ panel, presetId }: WaitsOwnProps) {
  const site = useSiteText();
  return (
    <span className="lab-waits">{site.lab.waitsOwn({ settings: ownSettings(panel, presetId, site) })}</span>
  );
});
