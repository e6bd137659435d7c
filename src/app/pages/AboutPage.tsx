import type { Prose } from '../../schema/index.ts';
import { TextPage } from './TextPage.tsx';

/** What Faultline is, what it is not, and how to quote it. */
export function AboutPage({ words }: { readonly words: Prose }) {
  return <TextPage title={words.title} sections={words.sections} />;
}
