import type { Panel } from '../../src/panels/openPanel.ts';
import type { PanelModule } from '../../src/panels/panelModule.ts';
import type { AnyPanelText } from '../../src/panels/panelText.ts';
import { say } from '../../src/words/text.en.ts';
import { EVERY_KIND } from '../schema/parameters.ts';

/** A panel that is only declared: nothing of it can be loaded. */
const nowhere = { id: 'toy' } as PanelModule;

const toyText: AnyPanelText = {
  say,
  parameters: {},
  views: {},
  presets: { ready: 'Ready' },
  rules: {},
  question: () => 'Why?',
};

/** A panel with a parameter of every kind and unit and no rules between them. */
export const toyPanel: Panel = {
  id: 'toy',
  module: nowhere,
  text: toyText,
  version: 3,
  parameters: Object.fromEntries(
    Object.entries(EVERY_KIND).map(([name, parameter]) => [
      name,
      { ...parameter, urlKey: parameter.kind === 'seed' ? 'seed' : name, personal: name === 'money' },
    ]),
  ),
  parameterWords: {},
  viewWords: {},
  mainView: 'main',
  depthViews: ['deep'],
  controls: () => ({
    first: [],
    embedded: null,
    more: [],
    withheld: [],
    shortened: {},
    overridden: [],
    placeholders: {},
  }),
  viewControls: {},
  presets: [{ id: 'ready', name: 'Ready', values: { multiple: 5, toggle: false, open: 0.25 } }],
  stories: [{ id: 'tale', title: 'A tale', steps: [step(), step()] }],
  brokenRules: () => [],
  violations: () => [],
  follow: values => values,
  question: () => 'Why?',
};

function step() {
  return { values: {}, view: 'main', prompt: 'Guess.', reveal: 'So.' };
}
