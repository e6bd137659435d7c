import type { Prose } from '../../schema/index.ts';
import { TextPage } from './TextPage.tsx';

/** The page about Trial. */
export function TrialPage({ words }: { readonly words: Prose }) {
  return <TextPage title={words.title} sections={words.sections} />;
}
