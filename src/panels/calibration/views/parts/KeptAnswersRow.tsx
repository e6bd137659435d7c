import { useState } from 'react';
import { csvOf } from '../../../../charts/csvOf.ts';
import { downloadText } from '../../../../charts/downloadText.ts';
import { type KeptAnswers, keptTable } from '../../keptAnswers.ts';
import { testWords } from '../../testYourselfText.en.ts';

interface KeptAnswersRowProps {
  readonly all: KeptAnswers;
  readonly onRemove: () => void;
}

/** What can be done with one's answers: taken away as a file, or deleted, which is asked twice. */
export function KeptAnswersRow({ all, onRemove }: KeptAnswersRowProps) {
  const [isAsked, setAsked] = useState(false);
  const save = (text: string, ending: string, mediaType: string) =>
    downloadText(text, `faultline-my-answers.${ending}`, mediaType);
  if (isAsked) {
    return (
      <div className="button-row">
        <button
          className="button"
          type="button"
          onClick={() => {
            setAsked(false);
            onRemove();
          }}
        >
          {testWords.removeSure}
        </button>
        <button className="button button-quiet" type="button" onClick={() => setAsked(false)}>
          {testWords.removeKeep}
        </button>
      </div>
    );
  }
  return (
    <div className="button-row">
      <button
        className="button button-quiet"
        type="button"
        onClick={() => save(csvOf(keptTable(all)), 'csv', 'text/csv;charset=utf-8')}
      >
        {testWords.saveCsv}
      </button>
      <button
        className="button button-quiet"
        type="button"
        onClick={() => save(JSON.stringify(all, null, 2), 'json', 'application/json')}
      >
        {testWords.saveJson}
      </button>
      <button className="button button-quiet" type="button" onClick={() => setAsked(true)}>
        {testWords.remove}
      </button>
    </div>
  );
}
