import type { AnyValues, AnyWords, Language } from '../schema/index.ts';
import type { PanelDeclaration, Preset } from './definePanel.ts';
import type { StoryWords } from './defineScene.ts';
import { type Telling, tellingInWords } from './defineTelling.ts';
import type { PanelModule } from './panelModule.ts';
import type { AnyPanelText } from './panelText.ts';
import type { ViewWords } from './panelTypes.ts';

/**
 * A panel that a page has opened: its declaration in the words of the page's language, and the way to its
 * other parts.
 */
export interface Panel extends Omit<PanelDeclaration, 'presets'> {
  /** The name of its folder, in addresses and on the command line; stable for ever. */
  readonly id: string;
  /** Controls that there is room for where it is shown; no limit if left out. */
  readonly mostControls?: number;
  /** Where its other parts are loaded from. */
  readonly module: PanelModule;
  /** All its words, for its own views and sentences. */
  readonly text: AnyPanelText;
  readonly parameterWords: AnyWords;
  readonly viewWords: Readonly<Record<string, ViewWords>>;
  readonly presets: readonly Preset[];
  /** What its stories are called, by their ids. */
  readonly storyWords: Readonly<Record<string, StoryWords>>;
  /** Why a rule between parameters refuses these values; see `brokenRules`. */
  readonly ruleWords: (rule: string, values: AnyValues) => string;
  /** The question in the page's heading for these values. */
  readonly question: (values: AnyValues) => string;
}

const opened = new WeakMap<PanelModule, Map<Language, Promise<Panel>>>();

/** Loads a panel's declaration and its words in a language, once; a failed load is tried again next time. */
export function openPanel(module: PanelModule, language: Language): Promise<Panel> {
  const languages = opened.get(module) ?? new Map<Language, Promise<Panel>>();
  opened.set(module, languages);
  const opening = languages.get(language) ?? load(module, language);
  languages.set(language, opening);
  opening.catch(() => languages.delete(language));
  return opening;
}

async function load(module: PanelModule, language: Language): Promise<Panel> {
  const [declaration, text] = await Promise.all([module.declaration(), module.text[language]()]);
  return panelInWords(module, declaration, text);
}

/** A declaration in the words of one language. */
function panelInWords(module: PanelModule, declaration: PanelDeclaration, text: AnyPanelText): Panel {
  return {
    ...declaration,
    id: module.id,
    module,
    text,
    parameterWords: text.parameters,
    viewWords: text.views,
    presets: declaration.presets.map(preset => ({ ...preset, name: text.presets[preset.id]! })),
    ruleWords: (rule: string, values: AnyValues) => text.rules[rule]!(values),
    storyWords: text.stories,
    question: text.question,
  };
}

/** Loads what a panel says about its outcomes, in the words of its page. */
export async function loadTelling({ module, text }: Panel): Promise<Telling> {
  return tellingInWords(await module.telling(), text);
}
