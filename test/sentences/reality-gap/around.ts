import fc from 'fast-check';
import { factsText } from '../../../src/panels/reality-gap/facts.en.ts';
import { facts } from '../../../src/panels/reality-gap/facts.ts';
import { realityGapHowWeKnow } from '../../../src/panels/reality-gap/howWeKnow.en.ts';
import { ledgerRows } from '../../../src/panels/reality-gap/ledger.ts';
import type { Assumptions } from '../../../src/panels/reality-gap/outcomes.ts';
import { type RealityGapValues, realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { type CheckedText, checkedText, type TextGrammar } from '../checker.ts';
import { UNIVERSAL } from '../lexicon.ts';
import { HOW_WE_KNOW, SURPRISES } from './howWeKnow.ts';
import { assumptionRecords, LEDGER } from './ledger.ts';

const text = await textParts(() => import('../../../src/panels/reality-gap/text.en.ts'))();
const DEFAULTS = defaultValues(realityGapParameters);
const MARKETS = ['btc', 'alt', 'oct2025', 'aug2007'] as const;

const checked = <Outcome>(grammar: TextGrammar<Outcome>) =>
  checkedText({ ...grammar, alsoCompares: UNIVERSAL });

function assumptionsAt(index: number): Assumptions {
  const values: RealityGapValues = {
    ...DEFAULTS,
    market: MARKETS[index % 4]!,
    readable: index % 3 === 0,
    followers: [null, 0, 1e9][index % 3]!,
  };
  return facts.preview(values, { draws: { peek: () => undefined, keep: () => undefined }, assets: null })!
    .assumptions;
}

/** What stands around the sentences: how we know, what may surprise, what each stage assumes. */
export const aroundTexts: readonly CheckedText[] = [
  checked<null>({
    name: '“How we know”',
    tell: () => realityGapHowWeKnow.flatMap(({ paragraphs }) => paragraphs).join(' '),
    shapes: HOW_WE_KNOW,
    random: fc.constant(null),
    computed: () => null,
  }),
  checked<null>({
    name: 'what may surprise',
    tell: () => factsText.surprises.map(one => `${one.title} ${one.text}`).join(' '),
    shapes: SURPRISES,
    random: fc.constant(null),
    computed: () => null,
  }),
  checked<Assumptions>({
    name: 'ledger',
    tell: about =>
      ledgerRows(about, text)
        .map(({ what, test, paper, live }) => [what, test, paper, live].join(' | '))
        .join('\n'),
    split: told => told.split('\n'),
    shapes: LEDGER,
    random: assumptionRecords,
    computed: assumptionsAt,
  }),
];
