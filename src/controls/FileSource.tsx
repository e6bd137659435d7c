import { type DragEvent, useId, useState } from 'react';
import { useAwaitedFocus } from './useAwaitedFocus.ts';
import './FileSource.css';
import './inputs.css';
import './Field.css';

interface FileDropProps {
  readonly words: { readonly choose: string; readonly drop: string };
  /** False until the page is alive. */
  readonly isReady: boolean;
  /** True where a reading was stopped, whose button had the focus. */
  readonly isAwaited: boolean;
  /** What the browser offers, as in the attribute; tables of any kind, if left out. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
}

const TABLES = '.csv,.tsv,.txt,.json,.xlsx,text/csv,text/plain,text/tab-separated-values,application/json';

/** A file of the reader's own, dropped or chosen. */
export function FileDrop({ words, isReady, isAwaited, accept = TABLES, onFile }: FileDropProps) {
  const field = useAwaitedFocus<HTMLInputElement>(isAwaited);
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
        {words.choose}
      </label>
      <input
        ref={field}
        id={id}
        className="file-input"
        type="file"
        accept={accept}
        disabled={!isReady}
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <span className="file-drop-hint">{words.drop}</span>
    </div>
  );
}

interface PasteFieldProps {
  readonly words: { readonly paste: string; readonly pasteHint: string; readonly pasteRead: string };
  readonly isReady: boolean;
  readonly onText: (text: string) => void;
}

/** Rows of a table, pasted. */
export function PasteField({ words, isReady, onText }: PasteFieldProps) {
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
        {words.paste}
      </label>
      <textarea
        id={id}
        className="text-input"
        rows={4}
        spellCheck={false}
        placeholder={words.pasteHint}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
      />
      <div className="button-row">
        <button className="button" type="submit" disabled={!isReady || text.trim() === ''}>
          {words.pasteRead}
        </button>
      </div>
    </form>
  );
}
