import { useEffect, useRef, useState } from 'react';
import { type DecodedFile, decodeFile } from './decodeFile.ts';

type Setting = string | number | boolean | null;
/** What the reader said about a file beyond the file itself. */
export type FileSettings = Readonly<Record<string, Setting>>;

/** Work on a file that can be stopped. */
interface FileWorkRun {
  /** Never rejects: cancelled and failed are outcomes too. */
  readonly outcome: Promise<
    | { readonly kind: 'done'; readonly answer: unknown }
    | { readonly kind: 'cancelled' }
    | { readonly kind: 'failed'; readonly message: string }
  >;
  cancel(): void;
}

/** Starts the work on a text; progress from 0 to 1. */
export type AskAboutFile = (
  text: string,
  settings: FileSettings,
  onProgress: (fraction: number) => void,
) => FileWorkRun;

/** How far the work on a file has come. */
export type FileState<Outcome> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly fraction: number }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }
  | Exclude<DecodedFile, { readonly kind: 'text' }>;

interface FileWork<Outcome> {
  readonly state: FileState<Outcome>;
  /** The settings of the file that is shown. */
  readonly settings: FileSettings;
  readonly openText: (text: string) => void;
  readonly openFile: (file: File) => void;
  /** Measures the same file again with other settings. */
  readonly change: (settings: FileSettings) => void;
  readonly cancel: () => void;
  readonly close: () => void;
}

const NO_SETTINGS: FileSettings = {};

/**
 * Holds a reader's file while the view is open, has it measured, and drops answers that come too late.
 *
 * @param ask starts the work; null until the page is alive. What it answers with is of the caller's type.
 */
export function useFileRun<Outcome>(ask: AskAboutFile | null): FileWork<Outcome> {
  const [state, setState] = useState<FileState<Outcome>>({ kind: 'empty' });
  const [settings, setSettings] = useState<FileSettings>(NO_SETTINGS);
  const text = useRef('');
  const newest = useRef(0);
  const run = useRef<FileWorkRun | null>(null);
  useEffect(() => () => run.current?.cancel(), []);

  const measure = async (next: FileSettings) => {
    if (ask === null) return;
    run.current?.cancel();
    newest.current += 1;
    const turn = newest.current;
    const show = (shown: FileState<Outcome>) => {
      if (turn === newest.current) setState(shown);
    };
    setSettings(next);
    show({ kind: 'reading', fraction: 0 });
    run.current = ask(text.current, next, fraction => show({ kind: 'reading', fraction }));
    const ended = await run.current.outcome;
    show(ended.kind === 'done' ? { kind: 'done', outcome: ended.answer as Outcome } : ended);
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
