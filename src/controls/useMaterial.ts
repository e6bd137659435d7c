import { useEffect, useRef, useState } from 'react';
import { type Material, type MaterialDesk, type MaterialSettings, materialOf } from '../schema/index.ts';
import { type DecodedFile, decodeFile } from './decodeFile.ts';

/** How far a file has come: chosen, read, told. */
export type FileState<Outcome> =
  | { readonly kind: 'empty' }
  /** With what it said before, or says so far; null where that is nothing. */
  | { readonly kind: 'reading'; readonly fraction: number; readonly outcome: Outcome | null }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }
  | Exclude<DecodedFile, { readonly kind: 'material' }>;

interface MaterialWork<Outcome> {
  readonly state: FileState<Outcome>;
  /** What the reader said about the file that is shown. */
  readonly settings: MaterialSettings;
  readonly openText: (text: string) => void;
  readonly openFile: (file: File) => void;
  /** Reads the same file again with more said about it. */
  readonly change: (settings: MaterialSettings) => void;
  readonly cancel: () => void;
  readonly close: () => void;
}

const NO_SETTINGS: MaterialSettings = {};
const EMPTY: FileState<never> = { kind: 'empty' };
const DECODING: FileState<never> = { kind: 'reading', fraction: 0, outcome: null };

/**
 * A reader's file as one view shows it: brought to the scenario, which outlives the view, and what it says.
 *
 * @param desk where the material is kept; null until the page is alive. What a reading says is of the caller's type.
 */
export function useMaterial<Outcome>(desk: MaterialDesk | null, kind: string): MaterialWork<Outcome> {
  const [ahead, setAhead] = useState<FileState<Outcome> | null>(null);
  const newest = useRef(0);
  const begin = (shown: FileState<Outcome> | null) => {
    newest.current += 1;
    desk?.remove(kind);
    setAhead(shown);
  };
  // A file that is still being decoded when the view is left is not brought.
  useEffect(
    () => () => {
      newest.current += 1;
    },
    [],
  );
  const bring = (material: Material) => {
    begin(null);
    desk?.bring(kind, material);
  };
  const openFile = async (file: File) => {
    begin(DECODING);
    const turn = newest.current;
    const decoded = await decodeFile(file);
    if (turn !== newest.current) return;
    if (decoded.kind === 'material') bring(decoded.material);
    else setAhead(decoded);
  };
  return {
    state: ahead ?? stateOf(desk, kind),
    settings: desk?.brought[kind]?.settings ?? NO_SETTINGS,
    openText: text => bring(materialOf(text)),
    openFile: file => void openFile(file),
    change: settings => desk?.tell(kind, settings),
    cancel: () => begin({ kind: 'cancelled' }),
    close: () => begin(null),
  };
}

function stateOf<Outcome>(desk: MaterialDesk | null, kind: string): FileState<Outcome> {
  if (desk?.brought[kind] === undefined) return EMPTY;
  const reading = desk.readings[kind];
  if (reading?.status === 'done') return { kind: 'done', outcome: reading.outcome as Outcome };
  if (reading?.status === 'failed') return { kind: 'failed', message: reading.message ?? '' };
  return {
    kind: 'reading',
    fraction: reading?.status === 'refining' ? reading.progress : 0,
    outcome: (reading?.outcome ?? null) as Outcome | null,
  };
}
