import type { AnsweredPlaces, AnsweredStep } from '../../lessons/answered.ts';
import type { StepFacts } from '../../lessons/placeholders.ts';
import type { GuessUnit, Scene, Truths } from '../../panels/defineScene.ts';
import { loadTelling, type Panel } from '../../panels/openPanel.ts';
import { baseValues, sceneValues, valueWords } from '../../scenario/index.ts';
import type { AnyValues } from '../../schema/index.ts';
import type { SiteText } from '../../words/siteText.ts';
import { bucketLabels } from '../scene/classHands.ts';
import { type GuessedTruth, guessedTruth, truthsOf } from '../scene/sceneGuess.ts';
import { sceneAddressOf } from './sceneAddressOf.ts';

/** The full outcome of a view at certain values. */
export type AnswerView = (panel: Panel, view: string, values: AnyValues) => Promise<unknown>;

/** A scene as a lesson needs it: what it asks and tells, and what its outcome lets a lesson quote. */
export interface AnsweredScene {
  readonly step: AnsweredStep;
  readonly facts: StepFacts;
  readonly seed: number;
}

/** Plays a scene in full, at its own values; of one that keeps settings at the lab's. */
export async function answerScene(
  panel: Panel,
  scene: Scene,
  answerView: AnswerView,
  words: SiteText,
): Promise<AnsweredScene> {
  const values = sceneValues(panel, scene, baseValues(panel, null));
  const telling = await loadTelling(panel);
  const main = await answerView(panel, panel.mainView, values);
  const shown = await answerView(panel, scene.view, values);
  const truths = truthsOf(telling, scene, shown, values);
  const said = (await panel.text.part('scenes'))[scene.id]!;
  const told = { ...telling.facts(main, values), ...telling.viewFacts(scene.view, shown, values) };
  const guessed = scene.guess ? guessedTruth(scene.guess, truths) : null;
  const unit = scene.guess?.unit ?? null;
  const truthSaid = guessed && unit ? sayTruth(guessed.truth, unit, words, said) : '';
  const step: AnsweredStep = {
    question: words.sentence(said.question(told)),
    answer: words.sentence(said.answer(told)),
    notice: said.notice ?? '',
    ...(said.choices && { choices: said.choices }),
    ...(said.handles && { handles: said.handles }),
    setting: settingOf(panel, scene, values, words),
    ...startsOf(scene, { guessed, truths, told }),
    ...overOf(scene, truths, panel, { values, words }),
    patterns: (scene.guess?.patterns ?? []).map(id => ({ id, sentence: said.patterns![id]! })),
    truth: guessed?.truth ?? null,
    truthSaid,
    unit,
    kind: scene.guess?.kind ?? null,
    minimum: guessed?.range.minimum ?? 0,
    maximum: guessed?.range.maximum ?? 0,
    step: guessed?.range.step ?? 0,
    address: sceneAddressOf(panel, scene.id),
  };
  const facts: StepFacts = {
    ...settingsSaid(panel, values, words),
    ...(unit && namedTruths(truths, unit, words)),
    ...told,
    ...(guessed && unit && eachTruth(guessed.truth, unit, words)),
    ...(guessed && { hands: await handsSaid(scene, guessed, said.choices, words) }),
    truth: truthSaid,
    answer: step.answer,
    question: step.question,
  };
  return { step, facts, seed: Number(values['seed']) };
}

/** For what hands are raised in a class, as its screen says it. */
async function handsSaid(
  { guess }: Scene,
  { range }: GuessedTruth,
  choices: readonly string[] | undefined,
  words: SiteText,
): Promise<string> {
  const { tally } = await words.later.lesson();
  return words.say.list(bucketLabels(tally, { unit: guess!.unit, range, choices }));
}

/** The settings that decide what is asked, and those that the scene changes. */
function settingOf(
  panel: Panel,
  { values: own, setting }: Scene,
  values: AnyValues,
  words: SiteText,
): readonly string[] {
  const names = setting ?? [...new Set([...panel.controls(values).first, ...Object.keys(own)])];
  return names.map(name =>
    words.chart.named({
      name: panel.parameterWords[name]!.label,
      value: valueWords(panel, { name, value: values[name]!, beside: values }, words),
    }),
  );
}

interface StartsKnown {
  readonly guessed: GuessedTruth | null;
  readonly truths: Truths;
  readonly told: StepFacts;
}

/** Where lines that are drawn on begin, and how the panel says it: the fact of the same name. */
function startsOf(
  { guess }: Scene,
  { guessed, truths, told }: StartsKnown,
): Pick<AnsweredStep, 'starts' | 'startSaid'> {
  if (guess?.startsAt !== undefined) return { starts: truths[guess.startsAt]! };
  if (guess?.kind !== 'two-ends' || guess.restsAt === undefined || guessed === null) return {};
  const startSaid = told[guess.restsAt];
  return { starts: guessed.range.rest, ...(startSaid !== undefined && { startSaid }) };
}

/** The axis under a curve that is guessed, with the point that the picture gives. */
function overOf(
  { guess }: Scene,
  truths: Truths,
  panel: Panel,
  { values, words }: { readonly values: AnyValues; readonly words: SiteText },
): { readonly over?: AnsweredPlaces } {
  if (guess?.over === undefined) return {};
  const { from, to, places, given } = guess.over;
  const { parameter } = given;
  const place = Number(values[parameter]);
  const value = truths[given.truth]![0]!;
  const name = valueWords(panel, { name: parameter, value: place }, words);
  return {
    over: { from, to, places, given: { place, name, value, said: sayOne(value, guess.unit, words) } },
  };
}

/** The values of the scene, by the names of its panel's parameters: "20×", "a day". */
function settingsSaid({ parameters }: Panel, values: AnyValues, { say }: SiteText): StepFacts {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, parameter]) => {
      const value = values[name];
      return 'unit' in parameter && typeof value === 'number'
        ? [[name, say.quantity(parameter.unit, value)] as const]
        : [];
    }),
  );
}

/** What wrong patterns are told by, by its name: what an idea gives, in numbers without a base. */
function namedTruths(truths: Truths, unit: GuessUnit, { say }: SiteText): StepFacts {
  return Object.fromEntries(
    Object.entries(truths).map(([name, values]) => [
      name,
      say.list(values.map(value => sayNumber(value, unit, say))),
    ]),
  );
}

/** Of a guess with several handles each by itself: `truth1`, `truth2`. */
function eachTruth(truth: readonly number[], unit: GuessUnit, { say }: SiteText): StepFacts {
  const said = (value: number) =>
    unit === 'of-hundred' && !Number.isInteger(value)
      ? say.chance(value / 100).short
      : sayNumber(value, unit, say);
  return Object.fromEntries(truth.map((value, at) => [`truth${at + 1}`, said(value)]));
}

/** What is true, in words: each handle by its name where there are several. */
function sayTruth(
  truth: readonly number[],
  unit: GuessUnit,
  words: SiteText,
  { choices, handles }: Pick<AnsweredStep, 'choices' | 'handles'>,
): string {
  if (unit === 'choice') return choices?.[truth[0]!] ?? '';
  const said = truth.map(value => sayOne(value, unit, words));
  if (handles === undefined) return words.say.list(said);
  return words.say.list(said.map((value, at) => words.chart.named({ name: handles[at]!, value })));
}

/** What was counted dot by dot is told as it was counted; what was computed never says none or all. */
function sayOne(value: number, unit: GuessUnit, { say, teach }: SiteText): string {
  if (unit !== 'of-hundred') return sayNumber(value, unit, say);
  return Number.isInteger(value) ? teach.ofHundred(value) : say.chance(value / 100).full;
}

function sayNumber(value: number, unit: GuessUnit, say: SiteText['say']): string {
  return unit === 'money' ? say.money(value) : say.number(value);
}
