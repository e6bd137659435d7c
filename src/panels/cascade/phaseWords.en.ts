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
/** Models make a dip double; a delay is only where it does. */
const DOUBLES: Readonly<Record<PhaseId, (which: string, dip: number) => string>> = {
  share: (which, dip) => `${which} share of models makes a ${shockWords(dip)} dip at least double`,
  spread: (which, dip) => `a ${shockWords(dip)} dip at least doubles at ${which} delay between platforms`,
};
const DOES: Readonly<Record<PhaseId, string>> = {
  share: 'every share of models does',
  spread: 'at every delay',
};

function edgeWords({ map, some, all, least, most, dip }: Omit<EdgesTold, 'share'>): string {
  const doubles = (which: string) => DOUBLES[map](which, dip);
  if (some === null) return `up to ${times(most)} ${doubles('no')}`;
  if (all !== null && all <= least) return `from ${times(least)} on ${doubles('every')}`;
  const never =
    some <= least ? `even at ${times(least)} ${doubles('some')}` : `below ${times(some)} ${doubles('no')}`;
  if (all === null) return never;
  return `${never}; from ${all === some ? 'there' : times(all)} on ${DOES[map]}`;
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
