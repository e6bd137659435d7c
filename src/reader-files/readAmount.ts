import { readProbability, type StatedNumber } from './readProbability.ts';

const LONGEST_AMOUNT = 40;

/**
 * A number as accounts write it: "0.4 %", "-1,5", "10,000.50", "€ 1 234", "(12.5)" for a loss; null if it is
 * none.
 */
export function readAmount(cell: string): StatedNumber | null {
  if (cell.length > LONGEST_AMOUNT) return null;
  const text = cell.trim().replace(/\u2212/g, '-');
  const bracketed = /^\((.*)\)$/.exec(text);
  if (bracketed) {
    const amount = readAmount(bracketed[1]!);
    return amount && { ...amount, value: -amount.value };
  }
  const bare = text.replace(/^([-+]?)\s*[$€£]\s*/, '$1').replace(/\s*[$€£]$/, '');
  const plain = readProbability(bare);
  if (plain !== null && !/^[-+]?[1-9]\d{0,2},\d{3}$/.test(bare)) return plain;
  const grouped = /^[-+]?\d{1,3}(?:([,\s'\u2019])\d{3})(?:\1\d{3})*(?:\.\d+)?$/.test(bare);
  return grouped ? { value: Number(bare.replace(/[,\s'\u2019]/g, '')), hasPercentSign: false } : plain;
}
