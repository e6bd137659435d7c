import type { ProseSection } from '../../schema/index.ts';
import type { SiteText } from '../../words/siteText.ts';
import { SelfCheck } from '../SelfCheck.tsx';
import { TextPage } from './TextPage.tsx';

interface HowWeKnowPageProps {
  readonly words: Awaited<ReturnType<SiteText['later']['howWeKnow']>>;
  /** What each panel brings, in the order of the registry. */
  readonly ofPanels: readonly ProseSection[];
}

/** Method, errors, sources and limits; known answers can be run again in the reader's browser. */
export function HowWeKnowPage({ words: { title, sections, check }, ofPanels }: HowWeKnowPageProps) {
  return (
    <TextPage title={title} sections={[...sections, ...ofPanels]}>
      <h2>{check.heading}</h2>
      <SelfCheck words={check} />
    </TextPage>
  );
}
