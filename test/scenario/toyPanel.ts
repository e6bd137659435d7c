import type { Panel } from '../../src/panels/definePanel.ts';
import { EVERY_KIND } from '../schema/parameters.ts';

const sceneWords = { question: () => 'Why?', answer: () => 'So.' };

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
  presets: [{ id: 'ready', name: 'Ready', values: { multiple: 5, toggle: false, open: 0.25 } }],
  scenes: [
    { id: 'toy-plain', values: {}, view: 'main', minutes: 1 },
    { id: 'toy-five', values: { multiple: 5 }, view: 'deep', minutes: 1 },
  ],
  stories: [{ id: 'tale', scenes: ['toy-plain', 'toy-five'] }],
  sceneWords: { scenes: { 'toy-plain': sceneWords, 'toy-five': sceneWords }, stories: { tale: 'A tale' } },
  violations: () => [],
  follow: values => values,
  question: () => 'Why?',
};
