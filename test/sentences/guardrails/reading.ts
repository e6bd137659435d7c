import type { CrashOn, CrashOutcome, Rival } from '../../../src/panels/guardrails/outcomes.ts';
import type { GuardrailsValues } from '../../../src/panels/guardrails/params.ts';
import { numberOf } from '../checker.ts';

/** A crash as its sentences tell it. */
export interface CrashTold {
  readonly outcome: CrashOutcome;
  readonly values: GuardrailsValues;
}

const MONEY = '(?:nothing|less than 1|[\\d,]+)';
/** What is left of one account, read by name. */
export const left = (name: string) => `(?<${name}>${MONEY})`;
/** What is left of both, the bolder one first. */
export const PAIR = `(?:nothing for either|${MONEY} and ${MONEY})`;
export const CRASH = '[\\d.]+\\u202f%';
export const GROW = 'the one that grows bolder';
export const CALM = 'the one that calms down';

type Ends = Pick<CrashOn, 'ends' | 'areRuined'>;

/** Whether words fit what is left of an account, out of 100 at the start. */
export function leftFits(written: string, { ends, areRuined }: Ends, rival: Rival): boolean {
  if (areRuined[rival] || written === 'nothing') return areRuined[rival] && written === 'nothing';
  const money = 100 * ends[rival];
  if (written === 'less than 1') return money < 0.5;
  return money >= 0.5 && Math.abs(numberOf(written) - money) <= 0.5 + 1e-9;
}

export function pairFits(written: string, on: Ends): boolean {
  if (written === 'nothing for either') return on.areRuined.grow && on.areRuined.tighten;
  const [grow = '', tighten = ''] = written.split(' and ');
  return leftFits(grow, on, 'grow') && leftFits(tighten, on, 'tighten');
}

/** The evening before the crash, out of 100 at the start. */
export const eveOf = ({ outcome, values }: CrashTold, rival: Rival): number =>
  100 * outcome.accounts[rival].money[values.day - 1]!;

export const chosen = ({ outcome, values }: CrashTold): CrashOn =>
  outcome.strip.find(({ day }) => day === values.day)!;

/** The days on which the bolder one ends with more. */
export const wonDays = (outcome: CrashOutcome): readonly number[] =>
  outcome.strip.filter(({ ends }) => ends.grow > ends.tighten).map(({ day }) => day);

export const isCrash = (written: string, size: number) =>
  Math.abs(Number(written.replace('\u202f%', '')) - 100 * size) <= 0.005 * 100 * size;
