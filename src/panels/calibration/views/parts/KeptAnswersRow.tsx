import { csvOf } from '../../../../charts/csvOf.ts';
import { downloadText } from '../../../../charts/downloadText.ts';
import { RemovalRow } from '../../../../controls/RemovalRow.tsx';
import { type KeptAnswers, keptTable } from '../../keptAnswers.ts';
import type { CalibrationText, TestYourselfText } from '../../types.ts';

interface KeptAnswersRowProps {
  readonly all: KeptAnswers;
  readonly text: CalibrationText;
  readonly words: TestYourselfText;
  readonly onRemove: () => void;
}

/** What can be done with one's answers: taken away as a file, or deleted. */
export function KeptAnswersRow({ all, text, words, onRemove }: KeptAnswersRowProps) {
  const save = (text: string, ending: string, mediaType: string) =>
    downloadText(text, `faultline-my-answers.${ending}`, mediaType);
  return (
    <RemovalRow words={words} onRemove={onRemove}>
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
    </RemovalRow>
  );
}
