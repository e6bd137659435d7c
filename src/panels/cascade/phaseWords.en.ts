import { say } from '../../words/text.en.ts';
import type { PhaseId } from './phase.ts';
import { capital, secondsWords, shareWords, shockWords } from './toldWords.en.ts';

interface EdgesTold {
  readonly map: PhaseId;
  /** The first leverage at which some event at least doubles the dip; null where none does. */
  readonly some: number | null;
  /** The first from which on all do; null where that is never so. */
  readonly all: number | null;
  /** The leverages of the map. */
  readonly least: number;
  readonly most: number;
  readonly dip: number;
  /** Of the map over how far apart platforms react. */
  readonly share: number;
}

const times = (leverage: number) => say.quantity('multiple', leverage);
const KINDS: Readonly<Record<PhaseId, string>> = {
  share: 'share of models',
  spread: 'delay between platforms',
};

function edgeWords({ map, some, all, least, most, dip }: Omit<EdgesTold, 'share'>): string {
  const kind = KINDS[map];
  const doubles = `makes a ${shockWords(dip)} dip at least double`;
  if (some === null) return `up to ${times(most)} no ${kind} ${doubles}`;
  if (all !== null && all <= least) return `from ${times(least)} on every ${kind} ${doubles}`;
  const never =
    some <= least
      ? `even at ${times(least)} some ${kind} ${doubles}`
      : `below ${times(some)} no ${kind} ${doubles}`;
  if (all === null) return never;
  return `${never}; from ${all === some ? 'there' : times(all)} on every ${kind} does`;
}

/** The map. */
export const phaseView = {
  edges: ({ share, ...told }: EdgesTold) =>
    told.map === 'share'
      ? `${capital(edgeWords(told))}.`
      : `At ${shareWords(share)} of the money, ${edgeWords(told)}.`,
  filling: ({ done }: { readonly done: number }) => `The map is filling in: ${say.percent(done)}.`,
  none: {
    class: 'A class is the book here: it has no single leverage to map.',
    margin: 'At this maintenance margin no leverage of the map would last.',
  },
  sentence: (parts: readonly string[]) => parts.join(' '),
  label: {
    share: 'Deepest fall over the dip, by share of look-alike models and leverage',
    spread: 'Deepest fall over the dip, by how far apart platforms react and leverage',
  },
  leverage: 'Leverage',
  times,
  share: {
    title: 'Money run by look-alike models',
    tick: (share: number) => say.percent(share),
    full: shareWords,
  },
  spread: {
    title: 'How far apart they react',
    tick: (seconds: number) => say.number(seconds),
    short: (seconds: number) => `${say.number(seconds)} s`,
    last: secondsWords,
  },
  unlike: { title: 'How unlike the platforms are', tick: (part: number) => say.percent(part) },
  shades: 'Deepest fall, in dips:',
  shade: ({ from, to }: { readonly from: number | null; readonly to: number | null }) =>
    from === null
      ? `under ${say.number(to!, 2)}`
      : to === null
        ? `${say.number(from, 2)} and more`
        : `${say.number(from, 2)} to ${say.number(to, 2)}`,
  line: 'from here selling can feed itself',
  here: 'your setting',
  cell: ({
    across,
    leverage,
    times: dips,
  }: {
    readonly across: string;
    readonly leverage: number;
    readonly times: number | null;
  }) =>
    dips === null
      ? `${across}, ${times(leverage)}: still to come`
      : `${across}, ${times(leverage)}: ${say.number(dips, 2)} dips`,
  method: ({ seconds }: { readonly seconds: number }) => [
    `Each cell is an event of its own, watched for ${secondsWords(seconds)}. Its shade is the deepest fall over the dip, both as logarithms.`,
    'The line is where gain and critical gain are equal at the fall where they are nearest. The critical gain is a lower bound for platforms that react apart, and a single pass multiplies too: the line is a mark, no border.',
  ],
};
