import { DrawCache, loadComputation } from '../../src/compute/index.ts';
import { cascadeNumbers } from '../../src/panels/cascade/answer.ts';
import { cascadeParameters } from '../../src/panels/cascade/params.ts';
import { finish } from '../../src/panels/defineComputation.ts';
import { viewsOf } from '../../src/panels/definePanel.ts';
import { daysOf, policiesOf } from '../../src/panels/guardrails/answer.ts';
import { guardrailsParameters } from '../../src/panels/guardrails/params.ts';
import { loadAnswer } from '../../src/panels/loadAnswer.ts';
import type { Panel } from '../../src/panels/openPanel.ts';
import { type AnyValues, defaultValues } from '../../src/schema/index.ts';

/** A number in a record of numbers: where it stands, the field's own name, and what it is. */
interface FoundNumber {
  readonly path: string;
  readonly name: string;
  readonly value: number;
}

/** Every number in it, however deep; the places of a list are not told apart. */
function numbersIn(part: unknown, path = '', name = ''): FoundNumber[] {
  if (typeof part === 'number') return [{ path, name, value: part }];
  if (part === null || typeof part !== 'object') return [];
  if (Array.isArray(part)) return part.flatMap(one => numbersIn(one, `${path}[]`, name));
  if (ArrayBuffer.isView(part)) return numbersIn(Array.from(part as Float64Array), path, name);
  return Object.entries(part).flatMap(([key, one]) =>
    numbersIn(one, path === '' ? key : `${path}.${key}`, key),
  );
}

/** A field of an answer that stands in no outcome under its own name. */
export type Elsewhere = { readonly as: string } | { readonly because: string };

/** The whole ledger of one event, of which pictures draw a part: all its fields are names of the published algorithm. */
const LEDGER = Object.fromEntries(
  numbersIn(cascadeNumbers(defaultValues(cascadeParameters))).map(({ path }) => [
    path,
    { because: 'of the event’s ledger, which no page draws whole' },
  ]),
);

/** All policies day by day, of which the first screen draws two, to the digits that a picture needs. */
const POLICIES_BY_DAY = Object.fromEntries(
  numbersIn({
    policies: policiesOf(defaultValues(guardrailsParameters)),
    days: daysOf(defaultValues(guardrailsParameters)),
  })
    .filter(({ path }) => path !== 'days[].day')
    .map(({ path }) => [path, { because: 'of all policies in all digits, of which pictures draw a part' }]),
);

/** By panel: what the command line calls by a name of its own, and what it works out for itself. */
export const ELSEWHERE: Readonly<Record<string, Readonly<Record<string, Elsewhere>>>> = {
  leverage: {
    maxLeverageForTarget: { as: 'leverage' },
    'curve[].lower': { because: 'the 95 % interval, from the standard error that the curve brings' },
    'curve[].upper': { because: 'the 95 % interval, from the standard error that the curve brings' },
  },
  calibration: {
    'exact.auroc': { as: 'event' },
    'exact.aurocOfConfidence': { as: 'confidence' },
    'exact.calibrationSlope': { as: 'realConfidence' },
    'breakEven.real': { as: 'breakEven' },
  },
  cascade: { ...LEDGER, troughPct: { as: 'fall' } },
  guardrails: POLICIES_BY_DAY,
  'reality-gap': Object.fromEntries(
    [
      ...['probability', 'probabilityOfLoss', 'blocks', 'splits'].map(name => `overfitting.${name}`),
      ...['order', 'shareOfVolume', 'squareRoot', 'almgrenTemporary', 'volumeShare'].map(
        name => `impactLaws.${name}`,
      ),
    ].map(path => [path, { because: 'further evidence that no page draws' }]),
  ),
};

/** A number by name and value, told apart as Object.is does. */
function keyOf(name: string, value: number): string {
  return `${name} ${Object.is(value, -0) ? '-0' : value}`;
}

/** The answer of the command line, and what its numbers must be found in. */
export interface AnswerNumbers {
  /** Every field that holds a number. */
  readonly fields: ReadonlySet<string>;
  /** Those whose number neither a view's outcome nor a value has under the same name. */
  readonly stray: readonly string[];
}

/**
 * Looks for the numbers of a panel's answer among its values and the full outcomes of its views, which are
 * computed one after the other, the main one first, while a number is left that a further one could have.
 */
export async function answerNumbers(panel: Panel, values: AnyValues): Promise<AnswerNumbers> {
  const elsewhere = ELSEWHERE[panel.id] ?? {};
  const { computation, assets } = await loadComputation(panel.module);
  const context = { draws: new DrawCache(), assets };
  const answer = numbersIn(finish((await loadAnswer(panel))(values, context, panel.text)));
  const known = new Set<string>();
  const look = (part: unknown) => {
    for (const { name, value } of numbersIn(part)) known.add(keyOf(name, value));
  };
  const strays = () =>
    answer.filter(({ path, name, value }) => {
      const other = elsewhere[path] ?? { as: name };
      return 'as' in other && !known.has(keyOf(other.as, value));
    });
  look(values);
  for (const view of viewsOf(panel)) {
    if (strays().length === 0) break;
    look(finish(computation.views[view]!.compute(values, context)));
  }
  return {
    fields: new Set(answer.map(({ path }) => path)),
    stray: [...new Set(strays().map(({ path }) => path))],
  };
}
