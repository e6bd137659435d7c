import type { AnyValues, Unit } from './parameter.ts';

/** Why a parameter's value, as somebody wrote it, was refused. Texts are as long as a notice can show. */
export type ValueReason =
  | { readonly kind: 'not-an-option'; readonly text: string; readonly options: readonly string[] }
  | { readonly kind: 'not-a-switch'; readonly text: string }
  | { readonly kind: 'not-a-number'; readonly text: string }
  /** "1.000" is a thousand in some languages and one in others. */
  | {
      readonly kind: 'two-readings';
      readonly text: string;
      readonly grouped: number;
      readonly decimal: number;
    }
  /** A number that is none, as only a program can give it. */
  | { readonly kind: 'no-number' }
  | { readonly kind: 'not-whole' }
  /** `above` where the limit itself is refused. */
  | { readonly kind: 'too-low'; readonly unit: Unit; readonly limit: number; readonly above: boolean }
  | { readonly kind: 'too-high'; readonly unit: Unit; readonly limit: number }
  | { readonly kind: 'not-a-seed'; readonly text: string; readonly most: number };

/** Why something else that a link says was refused. */
export type LinkReason =
  | { readonly kind: 'key-twice' }
  | { readonly kind: 'unknown-key' }
  | { readonly kind: 'unknown-version' }
  | { readonly kind: 'unknown-name'; readonly names: readonly string[] }
  | { readonly kind: 'unknown-scene' }
  | { readonly kind: 'unknown-story' }
  | { readonly kind: 'unknown-page-key'; readonly text: string }
  /** More controls than the page has room for. */
  | { readonly kind: 'too-many-controls'; readonly most: number }
  | { readonly kind: 'not-a-step' }
  | { readonly kind: 'step-beyond-story'; readonly steps: number }
  | { readonly kind: 'step-without-story' }
  | { readonly kind: 'scene-beside-story' }
  | { readonly kind: 'not-a-guess' }
  /** In a file: a value that is neither a text nor a number. */
  | { readonly kind: 'not-a-text' }
  /** A guess that cannot be made at its scene: a number for each handle, whole and within the range. */
  | {
      readonly kind: 'not-this-guess';
      readonly handles: number;
      readonly minimum: number;
      readonly maximum: number;
    };

/** Why something was refused at a border, as data; a text file says it. */
export type Reason = ValueReason | LinkReason;

/** A rule between parameters that these values break; the words are the panel's. */
export interface RuleReason {
  readonly kind: 'rule';
  readonly rule: string;
  readonly values: AnyValues;
}
