import { useHost } from '../../host/useHost.ts';
import type { AnsweredBelief } from '../../lessons/answered.ts';
import { TEACH_PATH } from '../../scenario/index.ts';
import { type TeachText, useSiteText } from '../../words/siteText.ts';
import { Shell } from '../Shell.tsx';
import '../styles/app.css';

interface BeliefsPageProps {
  readonly words: TeachText;
  readonly beliefs: readonly AnsweredBelief[];
}

/** What many believe, each with the scene that refutes it. */
export function BeliefsPage({ beliefs }: BeliefsPageProps) {
  const { teach } = useSiteText();
  const { pageAt } = useHost().address;
  return (
    <Shell current={TEACH_PATH}>
      <h1>{teach.beliefs.title}</h1>
      <ul>
        {beliefs.map(({ id, belief, address }) => (
          <li key={id}>
            <a href={pageAt(address)}>{belief}</a>
          </li>
        ))}
      </ul>
    </Shell>
  );
}
