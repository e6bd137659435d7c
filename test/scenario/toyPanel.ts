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
  stories: { tale: { title: 'A tale', hook: 'Once upon a time.' } },
  question: () => 'Why?',
  part: () => Promise.reject(new Error('The toy panel is only declared')),
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
  limits: { main: null, deep: null },
  takesLimits: false,
  depthViews: ['deep'],
  workbench: [],
  controls: () => ({
    first: [],
    embedded: null,
    more: [],
    withheld: [],
    shortened: {},
    exchanged: [],
    overridden: [],
    placeholders: {},
  }),
  viewControls: {},
  idle: {},
  tried: {},
  material: {},
  presets: [{ id: 'ready', name: 'Ready', values: { multiple: 5, toggle: false, open: 0.25 } }],
  scenes: [
    { id: 'toy-plain', values: {}, view: 'main', minutes: 1 },
    { id: 'toy-five', values: { multiple: 5 }, view: 'deep', minutes: 1 },
    { id: 'toy-yours', values: {}, keepsSettings: true, view: 'main', minutes: 1 },
    { id: 'toy-yours-too', values: {}, keepsSettings: true, view: 'main', minutes: 1 },
  ],
  stories: [{ id: 'tale', scenes: ['toy-plain', 'toy-five'] }],
  firstGuesses: ['toy-yours', 'toy-yours-too'],
  toldAlike: ['open'],
  untold: values => ({ ...values, multiple: 7 }),
  storyWords: toyText.stories,
  brokenRules: () => [],
  ruleWords: rule => `rule ${rule}`,
  follow: values => values,
  question: () => 'Why?',
};
