import type { AnyValues, Miniature, Table } from '../schema/index.ts';
import type { GuessPattern, Truths } from './defineScene.ts';
import type { AnyPanelText } from './panelText.ts';
import type { MainOutcomeOf, PanelTypes, ValuesFor, ViewIdOf } from './panelTypes.ts';

/** The headline of a panel, shared by screen, poster, command line and screen reader. */
export interface Sentence {
  readonly headline: string;
  /** The range that matters and what the prices of the past did. */
  readonly second: string;
}

/**
 * What a panel says about its outcomes, still to be handed its words. It computes nothing and needs no model,
 * so that a page can speak before the model has arrived.
 */
export interface PanelTelling {
  /** The sentence told from the main view's outcome. */
  readonly sentence: (outcome: unknown, values: AnyValues, text: AnyPanelText) => Sentence;
  /** The answer in the fewest words, for a line that stays in sight: "20× · 1 day · 12 of 100". */
  readonly glance: (outcome: unknown, values: AnyValues, text: AnyPanelText) => string;
  /** The first picture at the size of a stamp. */
  readonly miniature: (outcome: unknown, values: AnyValues) => Miniature;
  /** Named facts of the main view's outcome that stories may quote in braces. */
  readonly facts: (
    outcome: unknown,
    values: AnyValues,
    text: AnyPanelText,
  ) => Readonly<Record<string, string>>;
  /** By view: named facts of its own outcome, which the answers of scenes about it may quote too. */
  readonly viewFacts: Readonly<
    Record<
      string,
      (outcome: unknown, values: AnyValues, text: AnyPanelText) => Readonly<Record<string, string>>
    >
  >;
  /** By view: what can be guessed of its outcome. */
  readonly truths: Readonly<Record<string, (outcome: unknown, values: AnyValues) => Truths>>;
  /** The wrong patterns that guesses are told by. */
  readonly patterns: Readonly<Record<string, GuessPattern>>;
  /** By view: the numbers behind its picture. */
  readonly tables: Readonly<
    Record<string, (outcome: unknown, values: AnyValues, text: AnyPanelText) => Table>
  >;
}

/** A panel's telling, typed by what is particular to it. */
export interface TellingOf<T extends PanelTypes> {
  readonly sentence: (outcome: MainOutcomeOf<T>, values: ValuesFor<T>, text: T['text']) => Sentence;
  readonly glance: (outcome: MainOutcomeOf<T>, values: ValuesFor<T>, text: T['text']) => string;
  readonly miniature: (outcome: MainOutcomeOf<T>, values: ValuesFor<T>) => Miniature;
  readonly facts: (
    outcome: MainOutcomeOf<T>,
    values: ValuesFor<T>,
    text: T['text'],
  ) => Readonly<Record<string, string>>;
  readonly viewFacts?: {
    readonly [View in ViewIdOf<T>]?: (
      outcome: T['outcomes'][View],
      values: ValuesFor<T>,
      text: T['text'],
    ) => Readonly<Record<string, string>>;
  };
  readonly truths: {
    readonly [View in ViewIdOf<T>]?: (outcome: T['outcomes'][View], values: ValuesFor<T>) => Truths;
  };
  readonly patterns: Readonly<Record<string, GuessPattern>>;
  readonly tables: {
    readonly [View in ViewIdOf<T>]: (
      outcome: T['outcomes'][View],
      values: ValuesFor<T>,
      text: T['text'],
    ) => Table;
  };
}

/** Declares what a panel says; a table that is missing for a view is a type error here. */
export function defineTelling<T extends PanelTypes>(telling: TellingOf<T>): TellingOf<T> {
  return { viewFacts: {}, ...telling };
}

const NO_FACTS = {};

/** A panel's telling in the words of its page. */
export interface Telling extends Pick<PanelTelling, 'truths' | 'patterns' | 'miniature'> {
  readonly sentence: (outcome: unknown, values: AnyValues) => Sentence;
  readonly glance: (outcome: unknown, values: AnyValues) => string;
  readonly facts: (outcome: unknown, values: AnyValues) => Readonly<Record<string, string>>;
  /** Of a view's own outcome; none for most views. */
  readonly viewFacts: (view: string, outcome: unknown, values: AnyValues) => Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, (outcome: unknown, values: AnyValues) => Table>>;
}

/** Hands a telling its words. */
export function tellingInWords(telling: PanelTelling, text: AnyPanelText): Telling {
  return {
    sentence: (outcome, values) => telling.sentence(outcome, values, text),
    glance: (outcome, values) => telling.glance(outcome, values, text),
    miniature: telling.miniature,
    truths: telling.truths,
    patterns: telling.patterns,
    facts: (outcome, values) => telling.facts(outcome, values, text),
    viewFacts: (view, outcome, values) => telling.viewFacts[view]?.(outcome, values, text) ?? NO_FACTS,
    tables: Object.fromEntries(
      Object.entries(telling.tables).map(([view, table]) => [
        view,
        (outcome: unknown, values: AnyValues) => table(outcome, values, text),
      ]),
    ),
  };
}
