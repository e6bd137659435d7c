import type { Panel } from '../../src/panels/definePanel.ts';
import { EVERY_KIND } from '../schema/parameters.ts';

/** A panel with a parameter of every kind and unit and no rules between them. */
export const toyPanel: Panel = {
  id: 'toy',
  version: 3,
  parameters: Object.fromEntries(
    Object.entries(EVERY_KIND).map(([name, parameter]) => [
      name,
      { ...parameter, urlKey: parameter.kind === 'seed' ? 'seed' : name, personal: name === 'money' },
    ]),
  ),
  parameterWords: {},
  words: { name: 'Toy', title: 'A toy', description: 'For tests.', views: {} },
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
  material: {},
  presets: [{ id: 'ready', name: 'Ready', values: { multiple: 5, toggle: false, open: 0.25 } }],
  stories: [{ id: 'tale', title: 'A tale', steps: [step(), step()] }],
  violations: () => [],
  follow: values => values,
  question: () => 'Why?',
};

function step() {
  return { values: {}, view: 'main', prompt: 'Guess.', reveal: 'So.' };
}
