import { useEffect, useRef, useState } from 'react';
import type { FileQuestion } from '../../../defineComputation.ts';
import type { FileRun, ViewProps } from '../../../viewProps.ts';
import type { FileOutcome } from '../../ownForecastsOutcomes.ts';
import { type DecodedFile, decodeFile } from './decodeFile.ts';

type Settings = FileQuestion['settings'];

/** How far the work on a file has come. */
export type FileState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly fraction: number }
  | { readonly kind: 'done'; readonly outcome: FileOutcome }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }
  | Exclude<DecodedFile, { readonly kind: 'text' }>;

interface FileWork {
  readonly state: FileState;
  /** The settings of the file that is shown. */
  readonly settings: Settings;
  readonly openText: (text: string) => void;
  readonly openFile: (file: File) => void;
  /** Measures the same file again with other settings. */
  readonly change: (settings: Settings) => void;
  readonly cancel: () => void;
  readonly close: () => void;
}

const NO_SETTINGS: Settings = {};

/** Holds a reader's file while the view is open, has it measured by the worker, and drops answers that come too late. */
export function useFileRun(onFile: ViewProps['onFile'], seed: number): FileWork {
  const [state, setState] = useState<FileState>({ kind: 'empty' });
  const [settings, setSettings] = useState<Settings>(NO_SETTINGS);
  const text = useRef('');
  const newest = useRef(0);
  const run = useRef<FileRun | null>(null);
  useEffect(() => () => run.current?.cancel(), []);

  const measure = async (next: Settings) => {
    if (onFile === null) return;
    run.current?.cancel();
    newest.current += 1;
    const turn = newest.current;
    const show = (shown: FileState) => {
      if (turn === newest.current) setState(shown);
    };
    setSettings(next);
    show({ kind: 'reading', fraction: 0 });
    const question = { task: 'forecasts', text: text.current, settings: { ...next, seed } };
    run.current = onFile(question, fraction => show({ kind: 'reading', fraction }));
    const ended = await run.current.outcome;
    // The task's name says what it answers with.
    show(ended.kind === 'done' ? { kind: 'done', outcome: ended.answer as FileOutcome } : ended);
  };
  const openText = (given: string) => {
    text.current = given;
    void measure(NO_SETTINGS);
  };
  const openFile = async (file: File) => {
    newest.current += 1;
    const turn = newest.current;
    setState({ kind: 'reading', fraction: 0 });
    const decoded = await decodeFile(file);
    if (turn !== newest.current) return;
    if (decoded.kind === 'text') openText(decoded.text);
    else setState(decoded);
  };
  return {
    state,
    settings,
    openText,
    openFile: file => void openFile(file),
    change: next => void measure({ ...settings, ...next }),
    cancel: () => {
      newest.current += 1;
      run.current?.cancel();
      setState({ kind: 'cancelled' });
    },
    close: () => {
      newest.current += 1;
      run.current?.cancel();
      text.current = '';
      setState({ kind: 'empty' });
    },
  };
}
