import type { AgainstLimit, LimitKind, LimitName, LimitsFileFault, ShownOf } from '../limits/index.ts';
import { say } from './say.en.ts';
import { sharing } from './sharing.en.ts';

type Told = Pick<AgainstLimit, 'limit' | 'shown' | 'of' | 'standing' | 'outOf'>;

const ofHundred = (count: number) => say.chance(count / 100).full;
const days = (count: number) => say.plural(count, { one: '# day', other: '# days' });
const amount = (money: number, outOf: number | null) =>
  outOf === null ? say.money(money) : `${say.number(money)} of ${say.number(outOf)}`;
const times = (leverage: number) => say.quantity('multiple', leverage);

/** As few digits as keep it apart from a limit that it is not at. */
function toldBeside(shown: number, limit: number, standing: Told['standing']): number {
  if (standing === 'at') return limit;
  return [3, 4, 5, 6].map(digits => Number(shown.toPrecision(digits))).find(told => told !== limit) ?? shown;
}

const BESIDE = { above: 'above it', at: 'just at it', below: 'below it' };
const LONGER = { above: 'longer', at: 'just as long', below: 'not as long' };
const MORE = { above: 'more than that', at: 'just that', below: 'less than that' };

/** What is shown, by its name. */
const OF: Readonly<Record<ShownOf, string>> = {
  wipedOut: 'Wiped out here:',
  closed: 'Closed by the exchange:',
  position: 'This position’s leverage:',
  market: 'Leverage in this market:',
  morning: 'The highest that morning:',
  network: 'The highest of this window’s network:',
  aim: 'What this aim picks:',
  owner: 'The most that passes here:',
};

/** What is shown against one limit. */
const against: Readonly<Record<LimitKind, (told: Told) => string>> = {
  ofHundred: ({ limit, shown, of, standing }) =>
    `Your limit: ${say.number(limit)} of 100. ${OF[of ?? 'wipedOut']} ${ofHundred(shown)}, ${BESIDE[standing]}.`,
  leverage: ({ limit, shown, of, standing }) =>
    `Your limit: ${times(limit)}. ${OF[of ?? 'position']} ${times(toldBeside(shown, limit, standing))}, ${BESIDE[standing]}.`,
  days: ({ limit, shown, standing }) =>
    `You need the money in ${days(limit)}. What is shown takes ${shown < 1 ? 'less than a day' : days(shown)}, ${LONGER[standing]}.`,
  money: ({ limit, shown, standing, outOf }) =>
    shown === 0
      ? `You can lose ${amount(limit, outOf)}. What is told here ends without a loss; on the way there may be one.`
      : `You can lose ${amount(limit, outOf)}. Here ${amount(shown, outOf)} is lost, ${MORE[standing]}.`,
};

const mark: Readonly<Record<LimitKind, (limit: number) => string>> = {
  ofHundred: limit => `my limit: ${say.number(limit)} of 100`,
  leverage: limit => `my limit: ${times(limit)}`,
  days: () => 'my money is needed',
  money: () => 'the most I can lose',
};

const parameters: Readonly<Record<LimitName, { readonly label: string; readonly help: string }>> = {
  ofHundred: {
    label: 'So many of 100 may be wiped out',
    help: 'Of a hundred such positions, how many you would let be wiped out.',
  },
  leverage: { label: 'My highest leverage', help: 'How many times your own money at most.' },
  days: {
    label: 'Days until I need the money',
    help: 'Rent, a bill, a course: the next date that cannot wait.',
  },
  lossMoney: {
    label: 'The most I can lose, in money',
    help: 'What you could lose and still pay for the rest.',
  },
  lossShare: {
    label: 'The most I can lose, as a share',
    help: 'A share of what you start with. Of both the stricter counts.',
  },
};

function faultWords(fault: LimitsFileFault, reason: string): string {
  switch (fault.kind) {
    case 'too-large':
      return 'it is too large for a card of limits';
    case 'not-json':
      return 'it is no JSON, or it breaks off';
    case 'not-limits':
      return 'it is no card of limits of Faultline';
    case 'newer-format':
      return 'it is of a form that this page does not know';
    case 'empty':
      return 'it has no limits';
    case 'unknown':
      return `“${fault.name}” is no limit that this page knows`;
    case 'value':
      return `“${parameters[fault.name].label}”: ${reason}`;
    default:
      return fault satisfies never;
  }
}

/** The card of a reader's own limits, and what pictures say against it. */
export const limitsText = {
  sharing,
  what: 'Write down your limits before a picture tempts you. Each may be left open.',
  kept: 'Kept in this browser only. No link, frame or picture has them.',
  notKept: 'This browser keeps nothing for this page: they are gone when you close it. Save them as a file.',
  drawn:
    'They are drawn and said where a picture shows what they are about, in all labs. They stop nobody: only you can.',
  parameters,
  against,
  mark,
  save: 'Save as a file',
  fileTitle: 'My limits',
  file: { choose: 'Open a card of limits', drop: 'or drop it here' },
  unread: (file: string) => `“${file}” could not be read.`,
  /** `reason` says why a value cannot be used; empty for all other faults. */
  refused: ({ file, fault, reason }: { file: string; fault: LimitsFileFault; reason: string }) =>
    `“${file}” is not taken: ${faultWords(fault, reason)}. Your limits stay as they are.`,
  opened: (file: string) => `Your limits are those of “${file}”.`,
  remove: 'Delete my limits',
  removeSure: 'Yes, delete them',
  removeKeep: 'Keep them',
};
