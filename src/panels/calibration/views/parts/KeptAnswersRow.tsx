import { useState } from 'react';
import { csvOf } from '../../../../charts/csvOf.ts';
import { downloadText } from '../../../../charts/downloadText.ts';
import { type KeptAnswers, keptTable } from '../../keptAnswers.ts';
import type { CalibrationText, TestYourselfText } from '../../types.ts';

interface KeptAnswersRowProps {
  readonly all: KeptAnswers;
  readonly text: CalibrationText;
  readonly words: TestYourselfText;
  readonly onRemove: () => void;
}

/** What can be done with one's answers: taken away as a file, or deleted, which is asked twice. */
export function KeptAnswersRow({ all, text, words, onRemove }: KeptAnswersRowProps) {
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
          {words.removeSure}
        </button>
        <button className="button button-quiet" type="button" onClick={() => setAsked(false)}>
          {words.removeKeep}
        </button>
      </div>
    );
  }
  return (
    <div className="button-row">
      <button
        className="button button-quiet"
        type="button"
        onClick={() => save(csvOf(keptTable(all, text.units, words)), 'csv', 'text/csv;charset=utf-8')}
      >
        {words.saveCsv}
      </button>
      <button
        className="button button-quiet"
        type="button"
        onClick={() => save(JSON.stringify(all, null, 2), 'json', 'application/json')}
      >
        {words.saveJson}
      </button>
      <button className="button button-quiet" type="button" onClick={() => setAsked(true)}>
        {words.remove}
      </button>
    </div>
  );
}
