import type { SiteText } from '../../words/siteText.ts';
import { SelfCheck } from '../SelfCheck.tsx';
import { TextPage } from './TextPage.tsx';

interface HowWeKnowPageProps {
  readonly words: Awaited<ReturnType<SiteText['later']['howWeKnow']>>;
}

/** Method, errors, sources and limits; known answers can be run again in the reader's browser. */
export function HowWeKnowPage({ words: { title, sections, check } }: HowWeKnowPageProps) {
  return (
    <TextPage title={title} sections={sections}>
      <h2>{check.heading}</h2>
      <SelfCheck words={check} />
    </TextPage>
  );
}
