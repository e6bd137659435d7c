import type { Panel } from '../../panels/openPanel.ts';
import type { ProseSection } from '../../schema/index.ts';
import type { SiteText } from '../../words/siteText.ts';
import { FactSheet } from '../FactSheet.tsx';
import { SelfCheck } from '../SelfCheck.tsx';
import { TextPage } from './TextPage.tsx';

interface HowWeKnowPageProps {
  readonly words: Awaited<ReturnType<SiteText['later']['howWeKnow']>>;
  /** What each panel brings, in the order of the registry. */
  readonly ofPanels: readonly { readonly panel: Panel; readonly sections: readonly ProseSection[] }[];
}

/** Method, errors, sources and limits, a fact sheet for each panel; known answers can be run again in the reader's browser. */
export function HowWeKnowPage({ words: { title, sections, check, facts }, ofPanels }: HowWeKnowPageProps) {
  return (
    <TextPage title={title} sections={sections}>
      {ofPanels.map(sheet => (
        <FactSheet key={sheet.panel.id} {...sheet} words={facts} />
      ))}
      <h2>{check.heading}</h2>
      <SelfCheck words={check} />
    </TextPage>
  );
}
