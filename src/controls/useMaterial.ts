import { useState } from 'react';
import { type DecodedFile, type MaterialDesk, type MaterialSettings, materialOf } from '../schema/index.ts';
import { decodeFile } from './decodeFile.ts';

/** How far a file has come: chosen, read, told. */
export type FileState<Outcome> =
  | { readonly kind: 'empty' }
  /** With what it said before, or says so far; null where that is nothing. */
  | { readonly kind: 'reading'; readonly fraction: number; readonly outcome: Outcome | null }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'cancelled' }
  | FailedReading
  | Exclude<DecodedFile, { readonly kind: 'material' }>;

/** A file that could not be read through no fault of its own: it is still there. */
export interface FailedReading {
  readonly kind: 'failed';
  readonly fault: string | null;
  /** What a developer can read of it. */
  readonly message: string | null;
}

interface MaterialWork<Outcome> {
  readonly state: FileState<Outcome>;
  /** What the reader said about the file that is shown. */
  readonly settings: MaterialSettings;
  readonly openText: (text: string) => void;
  readonly openFile: (file: File) => void;
  /** Reads the same file again with more said about it. */
  readonly change: (settings: MaterialSettings) => void;
  /** Reads the same file again as it is. */
  readonly again: () => void;
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
  const [isStopped, setStopped] = useState(false);
  const brought = desk?.brought[kind];
  const state = stateOf<Outcome>(desk, kind);
  return {
    state: isStopped && state.kind === 'empty' ? { kind: 'cancelled' } : state,
    settings: brought?.settings ?? NO_SETTINGS,
    openText: text => desk?.bring(kind, materialOf(text)),
    openFile: file => desk?.bringDecoded(kind, decodeFile(file)),
    change: settings => desk?.tell(kind, settings),
    again: () => brought && desk?.bring(kind, brought),
    cancel() {
      setStopped(true);
      desk?.remove(kind);
    },
    close() {
      setStopped(false);
      desk?.remove(kind);
    },
  };
}

function stateOf<Outcome>(desk: MaterialDesk | null, kind: string): FileState<Outcome> {
  const ahead = desk?.ahead[kind];
  if (ahead !== undefined) return ahead.kind === 'decoding' ? DECODING : ahead;
  if (desk?.brought[kind] === undefined) return EMPTY;
  const reading = desk.readings[kind];
  if (reading?.status === 'done') return { kind: 'done', outcome: reading.outcome as Outcome };
  if (reading?.status === 'failed') return { kind: 'failed', fault: reading.fault, message: reading.message };
  return {
    kind: 'reading',
    fraction: reading?.status === 'refining' ? reading.progress : 0,
    outcome: (reading?.outcome ?? null) as Outcome | null,
  };
}
