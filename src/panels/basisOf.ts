import type { Panel } from './openPanel.ts';

interface Based {
  readonly view: string;
  /** Whether a file of the reader's own is in the numbers. */
  readonly withOwnFile: boolean;
}

/** What the numbers of a view rest on, in the panel's words. */
export function basisOf({ text }: Pick<Panel, 'text'>, { view, withOwnFile }: Based): string | undefined {
  const ofFile = withOwnFile ? text.fileBases?.[view] : undefined;
  return ofFile ?? text.bases?.[view] ?? text.basis;
}

/** Whether a view shows one of the kinds of material that a reader has brought. */
export function isWithOwnFile(
  { material }: Pick<Panel, 'material'>,
  view: string,
  brought: Readonly<Record<string, unknown>>,
): boolean {
  return Object.keys(brought).some(kind => material[kind]?.views.includes(view));
}
