import { type DragEvent, useId, useState } from 'react';
import { downloadText } from '../../../../charts/downloadText.ts';
import { writeQuantity } from '../../../../schema/index.ts';
import type { OwnForecastsOutcome } from '../../ownForecastsOutcomes.ts';
import { ownForecastsWords } from '../../ownForecastsText.en.ts';
import type { CalibrationValues } from '../../params.ts';

interface FileSourceProps {
  readonly outcome: OwnForecastsOutcome;
  readonly values: CalibrationValues;
  /** False until the page is alive. */
  readonly isReady: boolean;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

/** Three ways to bring forecasts: a file dropped or chosen, rows pasted, a made-up file. */
export function FileSource({ outcome, values, isReady, onFile, onText }: FileSourceProps) {
  return (
    <div className="file-source">
      <FileDrop isReady={isReady} onFile={onFile} />
      <PasteField isReady={isReady} onText={onText} />
      <div className="button-row">
        <button className="button" type="button" disabled={!isReady} onClick={() => onText(outcome.sample)}>
          {ownForecastsWords.sample}
        </button>
        <button
          className="button button-quiet"
          type="button"
          disabled={!isReady}
          onClick={() => downloadText(outcome.sample, 'made-up-forecasts.csv', 'text/csv;charset=utf-8')}
        >
          {ownForecastsWords.saveSample}
        </button>
      </div>
      <p className="picture-note">
        {ownForecastsWords.sampleNote(
          writeQuantity('count', Math.round(values.accuracy * 1000) / 10),
          writeQuantity('fraction', values.realConfidence),
        )}
      </p>
      {!isReady && <p className="picture-note">{ownForecastsWords.waiting}</p>}
    </div>
  );
}

type FileDropProps = Pick<FileSourceProps, 'isReady' | 'onFile'>;

function FileDrop({ isReady, onFile }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  const id = useId();
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (isReady && file) onFile(file);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside serves the keyboard
    <div
      className={isOver ? 'file-drop is-over' : 'file-drop'}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
    >
      <label className="field-label" htmlFor={id}>
        {ownForecastsWords.choose}
      </label>
      <input
        id={id}
        className="file-input"
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        disabled={!isReady}
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <span className="file-drop-hint">{ownForecastsWords.drop}</span>
    </div>
  );
}

function PasteField({ isReady, onText }: Pick<FileSourceProps, 'isReady' | 'onText'>) {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <form
      className="field"
      onSubmit={event => {
        event.preventDefault();
        onText(text);
      }}
    >
      <label className="field-label" htmlFor={id}>
        {ownForecastsWords.paste}
      </label>
      <textarea
        id={id}
        className="text-input"
        rows={4}
        spellCheck={false}
        placeholder={ownForecastsWords.pasteHint}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
      />
      <div className="button-row">
        <button className="button" type="submit" disabled={!isReady || text.trim() === ''}>
          {ownForecastsWords.pasteRead}
        </button>
      </div>
    </form>
  );
}
