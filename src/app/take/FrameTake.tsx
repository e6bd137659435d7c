import { useState } from 'react';
import { useSiteText } from '../../words/siteText.ts';
import { TakenTexts } from './TakenTexts.tsx';
import type { Taken } from './taken.ts';

/** What a frame offers of its figure. It may copy and save nothing everywhere: the texts stand there, files are made in the lab. */
export function FrameTake(taken: Taken) {
  const [isOpen, setOpen] = useState(false);
  const { take } = useSiteText().lab;
  return (
    <details className="disclosure" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{take}</summary>
      {isOpen && <TakenTexts {...taken} />}
    </details>
  );
}
