import type { ComponentType } from 'react';
import type { Language, ProseSection } from '../schema/index.ts';
import type { Answer, AnswerOf } from './defineAnswer.ts';
import type { AnswerFile, Computation } from './defineComputation.ts';
import type { PanelDeclaration } from './definePanel.ts';
import type { PanelTelling, TellingOf } from './defineTelling.ts';
import type { DrawPicture } from './drawPicture.ts';
import type { AnyPanelText } from './panelText.ts';
import type { PanelTypes, ValuesFor, ViewIdOf } from './panelTypes.ts';
import type { ReadyView } from './readyView.ts';
import type { ViewProps } from './viewProps.ts';

/** The component that draws a view. */
export type ViewComponent = ComponentType<ViewProps>;

/** A message port as `new Worker` makes it; started by the border to the worker only. */
export type StartWorker = () => Worker;

/**
 * All that a panel consists of, found in this one place and loaded where it is needed: the declaration by
 * every page that opens it, words in the page's language, the telling before the model, the computation on
 * page and in worker, each view when it is drawn, the answer by the command line.
 */
export interface PanelModule {
  /** The name of its folder, in addresses and on the command line; stable for ever. */
  readonly id: string;
  readonly declaration: () => Promise<PanelDeclaration>;
  readonly text: Readonly<Record<Language, () => Promise<AnyPanelText>>>;
  /** How its numbers are made, checked and where they miss, for the page that says this of all panels. */
  readonly howWeKnow: Readonly<Record<Language, () => Promise<readonly ProseSection[]>>>;
  readonly telling: () => Promise<PanelTelling>;
  readonly computation: () => Promise<Computation>;
  /** What the command line prints, made in the words it is handed; the sentence and the main view's outcome, if left out. */
  readonly answer?: (text: AnyPanelText) => Promise<Answer>;
  /** Each is handed the panel's words, so that it can load those of its own that are needed with it only. */
  readonly views: Readonly<Record<string, (text: AnyPanelText) => Promise<ViewComponent>>>;
  /** What each view shows when it leaves the site as a picture. */
  readonly pictures: Readonly<Record<string, (text: AnyPanelText) => Promise<DrawPicture>>>;
  /** Finished views for articles; the panel's first picture alone, if left out. */
  readonly readyViews?: () => Promise<readonly ReadyView[]>;
  /** What the command line prints for a reader's own file; none for most panels. */
  readonly fileAnswer?: (text: AnyPanelText) => Promise<AnswerFile>;
  /** Starts a worker that computes this panel and no other. */
  readonly startWorker: StartWorker;
}

interface ModuleSpecification<T extends PanelTypes>
  extends Pick<PanelModule, 'id' | 'declaration' | 'howWeKnow' | 'computation' | 'startWorker'> {
  readonly text: Readonly<Record<Language, () => Promise<T['text']>>>;
  readonly telling: () => Promise<TellingOf<T>>;
  readonly answer?: (text: T['text']) => Promise<AnswerOf<T>>;
  readonly views: {
    readonly [View in ViewIdOf<T>]: (
      text: T['text'],
    ) => Promise<ComponentType<ViewProps<ValuesFor<T>, T['outcomes'][View], T['text']>>>;
  };
  readonly pictures: {
    readonly [View in ViewIdOf<T>]: (
      text: T['text'],
    ) => Promise<DrawPicture<ValuesFor<T>, T['outcomes'][View]>>;
  };
  readonly readyViews?: () => Promise<readonly ReadyView<ValuesFor<T>, ViewIdOf<T>>[]>;
  readonly fileAnswer?: (text: T['text']) => Promise<AnswerFile<ValuesFor<T>>>;
}

/**
 * Puts a panel together. Values, outcomes and words are typed inside the panel and opaque outside: whatever
 * leaves one part of a panel is only ever handed to another part of the same panel, which is what the cast
 * says.
 */
export function definePanelModule<T extends PanelTypes>(specification: ModuleSpecification<T>): PanelModule {
  return specification as unknown as PanelModule;
}
