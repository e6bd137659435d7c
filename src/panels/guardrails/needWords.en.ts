import { say } from '../../words/text.en.ts';
import { figureWords, openChance } from './chanceWords.en.ts';
import type { NeedCaseId } from './need.ts';

/** A chance of missing the need; by arithmetic there may be none. */
export interface Missing {
  readonly chance: number;
  readonly cannotMiss: boolean;
}

const missingAll = (all: readonly Missing[]) =>
  all.map(({ chance, cannotMiss }) => (cannotMiss ? 0 : openChance(chance)));

const daysWords = (days: number) => say.plural(days, { one: '# day', other: '# days' });
const shareWords = (share: number) => say.quantity('fraction', share);

interface CaseTold {
  readonly id: NeedCaseId;
  readonly ringFenced: number;
}

interface NeedTold {
  readonly leverage: number;
  readonly need: number;
  readonly days: number;
  readonly ringFenced: number;
  readonly inPosition: number;
  /** With a part kept outside; null where nothing is. */
  readonly withRing: Missing | null;
}

/** What it does not know about you. */
export const needView = {
  heading({ id, ringFenced }: CaseTold): string {
    switch (id) {
      case 'position':
        return 'one bet';
      case 'ring-fenced':
        return `${shareWords(ringFenced)} aside`;
      case 'hedge':
        return 'a hedge';
      case 'long-left':
        return 'one leg';
      case 'short-left':
        return 'other leg';
      default:
        return id satisfies never;
    }
  },
  group: 'Where the money is until the date',
  figures: (all: readonly Missing[]) => say.chancesTogether(missingAll(all), '').map(figureWords),
  box: ({
    heading,
    missing,
    closed,
  }: {
    readonly heading: string;
    readonly missing: number;
    readonly closed: number;
  }) => `${heading}: ${missing} of 100 miss the need, ${closed} of them closed by the exchange`,
  endings: { worst: 'closed', middle: 'not enough', best: 'it is there' },
  sentence({ leverage, need, days, ringFenced, inPosition, withRing }: NeedTold): string {
    const all = [{ chance: inPosition, cannotMiss: false }, ...(withRing ? [withRing] : [])];
    const [alone, outside] = say.chancesInTurn(missingAll(all), '');
    const first = `At ${say.quantity('multiple', leverage)} in a normal market, ${shareWords(need)} of your money, needed in ${daysWords(days)}, is missing in ${alone} cases.`;
    const covered = 'With all of it kept outside it cannot be missing.';
    if (withRing === null) return `${first} ${covered}`;
    const kept = `With ${shareWords(ringFenced)} kept outside`;
    if (withRing.cannotMiss) return `${first} ${kept} it cannot be missing.`;
    return `${first} ${kept}: ${outside}. ${covered}`;
  },
  curve: {
    label: 'How often it is missing, by the share kept outside',
    line: (leverage: number) => `at ${say.quantity('multiple', leverage)}`,
    x: 'Kept outside, per cent of the money',
    y: 'Missing, of 100',
    percent: (share: number) => say.number(100 * share),
    chance: (missed: number) => say.number(100 * missed),
    need: 'the need',
    marker: (ringFenced: number) => shareWords(ringFenced),
    readOut: ({
      ringFenced,
      missed,
      isCovered,
    }: {
      readonly ringFenced: number;
      readonly missed: number;
      readonly isCovered: boolean;
    }) =>
      isCovered
        ? `${say.percent(ringFenced)} outside: it cannot be missing`
        : `${say.percent(ringFenced)} outside: missing in ${say.chance(openChance(missed)).full}`,
  },
  method: ({ standardError }: { readonly standardError: number }) => [
    `Bitcoin in a normal market with changing volatility, no drift, watched all the time; an exchange wants half a per cent as margin. Every chance is an average over 12,288 simulated clocks of the market, exact given the clock; the standard error of the first is ${say.digits(100 * standardError, 2)} of 100.`,
    'What is kept outside the account is spent first: the bet has to bring the rest. Enough kept outside cannot be missing, whatever the market does; the bet itself can still be lost.',
    'A hedge is a bet on rising and one on falling, of one size and leverage, with half of the money each and one margin for both: together they are worth the same at every price. A model that sees one of them alone closes it: half of the money is then cash, and the leg that is left is a bet. Drawn is the leg on rising; the table has both.',
  ],
};
