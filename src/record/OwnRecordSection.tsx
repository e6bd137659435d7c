import { useEffect, useState } from 'react';
import { downloadText } from '../charts/downloadText.ts';
import { loadPart } from '../charts/loadPart.ts';
import { RemovalRow } from '../controls/RemovalRow.tsx';
import { useSiteText } from '../words/siteText.ts';
import { OwnDumbbells } from './OwnDumbbells.tsx';
import { recordFile } from './ownGuesses.ts';
import type { RecordText } from './recordText.ts';
import { useOwnRecord } from './useOwnRecord.ts';
import './OwnRecord.css';

const FILE_NAME = 'faultline-my-guesses.json';

/** The reader's record as a part of a page: drawn, taken away, deleted; nothing where there is none. */
export function OwnRecordSection() {
  const { later } = useSiteText();
  const own = useOwnRecord();
  const isThere = own.record.length > 0;
  const [words, setWords] = useState<RecordText | null>(null);
  useEffect(() => {
    // Without its words the section is left out, as for everybody without a record.
    if (isThere) loadPart(later.record).then(setWords, () => undefined);
  }, [isThere, later]);
  if (!isThere || words === null) return null;
  return (
    <section className="own-record" aria-label={words.title}>
      <h3 className="own-record-title">{words.title}</h3>
      <OwnDumbbells record={own.record} words={words} />
      <p className="own-record-note">{own.isLasting ? words.kept : words.keptForNow}</p>
      <RemovalRow words={words} onRemove={own.removeAll}>
        <button
          className="button button-quiet"
          type="button"
          onClick={() => downloadText(recordFile(own.record, words.title), FILE_NAME, 'application/json')}
        >
          {words.save}
        </button>
      </RemovalRow>
    </section>
  );
}
