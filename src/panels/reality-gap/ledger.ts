import type { Assumptions } from './outcomes.ts';
import { LEDGER_ROWS, type LedgerWords } from './told.ts';
import type { RealityGapText } from './types.ts';

/** What each stage takes for granted, in words. */
export function ledgerRows(about: Assumptions, text: RealityGapText): readonly LedgerWords[] {
  return LEDGER_ROWS.map(row => text.tables.ledger[row](about));
}
