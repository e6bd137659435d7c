import fc from 'fast-check';
import { leverageHowWeKnow } from '../../../src/panels/leverage/howWeKnow.en.ts';
import { curveTable, oddsTable, positionTable, simplerTable } from '../../../src/panels/leverage/tables.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { type CheckedText, checkedText, type TextGrammar } from '../checker.ts';
import { UNIVERSAL } from '../lexicon.ts';
import { computedCurve, computedOdds, computedPosition, computedSimpler } from './computed.ts';
import type { Curve } from './curve.ts';
import type { Odds } from './firstScreen.ts';
import { computedGuess, GUESSES, type Guessed, guesses, guessTold } from './guesses.ts';
import { HOW_WE_KNOW } from './howWeKnow.ts';
import type { Position } from './position.ts';
import { oddsRecords } from './records.ts';
import { CURVE_HEADS, headsOf, ODDS_HEADS, POSITION_HEADS, SIMPLER_HEADS } from './tableHeads.ts';
import { curveRecords, positionRecords, simplerRecords } from './viewRecords.ts';
import type { Simpler } from './views.ts';

const text = await textParts(() => import('../../../src/panels/leverage/text.en.ts'))();
const lines = (told: string) => told.split('\n');

/** Here words for all cases and for none compare too. */
export const checked = <Outcome>(grammar: TextGrammar<Outcome>) =>
  checkedText({ ...grammar, alsoCompares: UNIVERSAL });

/** What stands around the sentences: how we know, heads of tables, what is said of guesses. */
export const aroundTexts: readonly CheckedText[] = [
  checked<null>({
    name: '“How we know”',
    tell: () => leverageHowWeKnow.flatMap(({ paragraphs }) => paragraphs).join(' '),
    shapes: HOW_WE_KNOW,
    random: fc.constant(null),
    computed: () => null,
  }),
  checked<Odds>({
    name: 'table of the boxes',
    tell: ({ outcome, values }) => headsOf(oddsTable(outcome, values, text)),
    split: lines,
    shapes: ODDS_HEADS,
    random: oddsRecords,
    computed: computedOdds,
  }),
  checked<Curve>({
    name: 'table of the curve',
    tell: ({ outcome, values }) => headsOf(curveTable(outcome, values, text)),
    split: lines,
    shapes: CURVE_HEADS,
    random: curveRecords,
    computed: computedCurve,
  }),
  checked<Simpler>({
    name: 'table of the methods',
    tell: ({ outcome, values }) => headsOf(simplerTable(outcome, values, text)),
    split: lines,
    shapes: SIMPLER_HEADS,
    random: simplerRecords,
    computed: computedSimpler,
  }),
  checked<Position>({
    name: 'table of the position',
    tell: ({ outcome, values }) => headsOf(positionTable(outcome, values, text)),
    split: lines,
    shapes: POSITION_HEADS,
    random: positionRecords,
    computed: computedPosition,
  }),
  checked<Guessed>({
    name: 'guesses',
    tell: guessTold,
    shapes: GUESSES,
    random: guesses,
    computed: computedGuess,
  }),
];
