import { useState } from 'react';
import { useHost } from '../../host/useHost.ts';
import { useSiteText } from '../../words/siteText.ts';
import { CLASS_BOOK, classBookAddress } from './classBook.ts';
import { HandsField } from './HandsField.tsx';
import { useLessonText } from './lessonWords.ts';

interface ClassBookProps {
  /** Of the lab's links. */
  readonly version: string;
  readonly seed: number | null;
}

/** The class as the order book: hands for each leverage, and the link to what becomes of them. */
export function ClassBook({ version, seed }: ClassBookProps) {
  const { notes } = useLessonText();
  const { say } = useSiteText();
  const { pageAt } = useHost().address;
  const [hands, setHands] = useState<readonly number[] | null>(null);
  return (
    <>
      <h3>{notes.classBook}</h3>
      <HandsField
        key={hands?.join()}
        buckets={CLASS_BOOK.leverages.map(([, leverage]) => say.quantity('multiple', leverage))}
        handle=""
        hands={hands}
        onHands={setHands}
      />
      {hands !== null && (
        <a
          className="button"
          href={pageAt(classBookAddress(version, hands, seed))}
          target="_blank"
          rel="noopener"
        >
          {notes.openBook}
        </a>
      )}
    </>
  );
}
