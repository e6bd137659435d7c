import type { PhaseMap, PhaseOutcome } from '../../../src/panels/cascade/phase.ts';
import type { Shape } from '../checker.ts';
import { at, claim } from '../numbers.ts';
import { PERCENT, percentFits, SHARE_OF_MONEY, SHOCK, shareFits, shockFits } from './reading.ts';

type Found = Readonly<Record<string, string>>;

const TIMES = '[\\d.]+×';
const multiple = (written: string) => Number(written.replace('×', ''));

export interface PhaseTold {
  readonly outcome: PhaseOutcome;
  readonly shock: number;
  readonly modelShare: number;
}

const mapOf = ({ outcome }: PhaseTold, id: PhaseMap['id']) => outcome.maps.find(map => map.id === id)!;
const whole = ({ rows }: PhaseMap) => rows.every(row => row !== null);
const doublesAt = ({ rows, leverages }: PhaseMap, leverage: number) =>
  rows[leverages.indexOf(leverage)]!.map(times => times >= 2);

/** What is said of no, some or every share, or delay. */
const doublesWords = (id: PhaseMap['id'], which: string) =>
  id === 'share'
    ? `${which} share of models makes a (?<dip>${SHOCK}) dip at least double`
    : `a (?<dip>${SHOCK}) dip at least doubles at ${which} delay between platforms`;

/** The shapes of one map, whose events differ in something of a kind. */
function edgeShapes(id: PhaseMap['id'], lead: string): readonly Shape<PhaseTold>[] {
  const claims = (found: Found, told: PhaseTold) => [
    claim('a whole map', whole(mapOf(told, id))),
    claim('the dip', shockFits(found['dip']!, told.shock)),
    claim('the share', found['share'] === undefined || shareFits(found['share'], told.modelShare)),
  ];
  const none = (map: PhaseMap, until: number) =>
    map.leverages.filter(leverage => leverage < until).every(one => doublesAt(map, one).every(is => !is));
  const every = (map: PhaseMap, from: number) =>
    map.leverages.filter(leverage => leverage >= from).every(one => doublesAt(map, one).every(Boolean));
  const does = id === 'share' ? 'every share of models does' : 'at every delay';
  const first =
    lead === '' ? (word: string) => word.replace(/^./, one => one.toUpperCase()) : (word: string) => word;
  return [
    {
      pattern: at(
        `${lead}${first('below')} (?<some>${TIMES}) ${doublesWords(id, 'no')}(?:; from (?<all>there|${TIMES}) on ${does})?\\.`,
      ),
      compares: ['below'],
      claims(found, told) {
        const map = mapOf(told, id);
        const some = multiple(found['some']!);
        const all = found['all'] === 'there' ? some : found['all'] && multiple(found['all']);
        return [
          ...claims(found, told),
          claim('none below', none(map, some)),
          claim('some there', doublesAt(map, some).some(Boolean)),
          claim('every from there on', all ? every(map, all) : !every(map, map.leverages.at(-1)!)),
        ];
      },
    },
    {
      pattern: at(
        `${lead}${first('even')} at (?<some>${TIMES}) ${doublesWords(id, 'some')}(?:; from (?<all>there|${TIMES}) on ${does})?\\.`,
      ),
      claims(found, told) {
        const map = mapOf(told, id);
        const some = multiple(found['some']!);
        const all = found['all'] === 'there' ? some : found['all'] && multiple(found['all']);
        return [
          ...claims(found, told),
          claim('the least', some === map.leverages[0]),
          claim('some there', doublesAt(map, some).some(Boolean)),
          claim('every from there on', all ? every(map, all) : !every(map, map.leverages.at(-1)!)),
        ];
      },
    },
    {
      pattern: at(`${lead}${first('up')} to (?<most>${TIMES}) ${doublesWords(id, 'no')}\\.`),
      claims(found, told) {
        const map = mapOf(told, id);
        return [
          ...claims(found, told),
          claim('the most', multiple(found['most']!) === map.leverages.at(-1)),
          claim('none', none(map, Number.POSITIVE_INFINITY)),
        ];
      },
    },
    {
      pattern: at(`${lead}${first('from')} (?<least>${TIMES}) on ${doublesWords(id, 'every')}\\.`),
      claims(found, told) {
        const map = mapOf(told, id);
        return [
          ...claims(found, told),
          claim('the least', multiple(found['least']!) === map.leverages[0]),
          claim('every', every(map, 0)),
        ];
      },
    },
  ];
}

export const PHASE: readonly Shape<PhaseTold>[] = [
  ...edgeShapes('share', ''),
  ...edgeShapes('spread', `At (?<share>${SHARE_OF_MONEY}) of the money, `),
  {
    pattern: at(`The map is filling in: (?<done>${PERCENT})\\.`),
    claims({ done }, { outcome }) {
      const rows = outcome.maps.flatMap(map => map.rows);
      const share = rows.filter(row => row !== null).length / rows.length;
      return [claim('how far', percentFits(done!, share, [0, 1, 2]) && share < 1)];
    },
  },
  {
    pattern: /^A class is the book here: it has no single leverage to map\.$/,
    claims: (_, { outcome }) => [claim('a class', outcome.none === 'class')],
  },
  {
    pattern: /^At this maintenance margin no leverage of the map would last\.$/,
    claims: (_, { outcome }) => [claim('the margin', outcome.none === 'margin')],
  },
];
