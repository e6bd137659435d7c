import { useSiteText } from '../../words/siteText.ts';
import { LaterDisclosure } from './LaterDisclosure.tsx';
import type { Taken } from './taken.ts';

const load = async () => (await import('./TakeBody.tsx')).TakeBody;

/** The menu under a figure with which it is taken along. */
export function TakeMenu(taken: Taken) {
  const { take } = useSiteText().lab;
  return <LaterDisclosure page={taken.page} summary={take} load={load} body={taken} />;
}
