import type { Panel } from '../panels/openPanel.ts';
import { embedPath, writePersonalScenario } from '../scenario/index.ts';
import { type AnyValues, defaultValues, type Parameter, setOf } from '../schema/index.ts';
import type { SiteText } from '../words/siteText.ts';

/** The words of the gallery. */
export type GalleryText = Awaited<ReturnType<SiteText['later']['gallery']>>;

export interface GalleryCase {
  readonly name: string;
  /** The address of the embed that shows it, below the site's base. */
  readonly path: string;
}

/** Every state of a panel worth looking at: its default, presets, the ends of all ranges, and a link full of mistakes. */
export function galleryCases(panel: Panel, text: GalleryText): readonly GalleryCase[] {
  const scenario = (name: string, values: AnyValues): GalleryCase => ({
    name,
    path: `${embedPath(panel)}${writePersonalScenario(panel, values, defaultValues(panel.parameters))}`,
  });
  return [
    { name: text.default, path: embedPath(panel) },
    ...panel.presets.map(preset => ({ name: preset.name, path: embedPath(panel, preset.id) })),
    scenario(text.allAtStart, extremes(panel, 0)),
    scenario(text.allAtEnd, extremes(panel, 1)),
    ...Object.entries(panel.parameters).flatMap(([name, parameter]) =>
      parameter.kind === 'number'
        ? [scenario(text.atHardLimit(parameter.urlKey), withValue(panel, name, parameter.limits[1]))]
        : [],
    ),
    {
      name: text.mistakes,
      path: `${embedPath(panel)}?v=99&lev=abc&seed=-1&colour=red&%E0%A4%A=1`,
    },
  ];
}

function withValue(panel: Panel, name: string, value: number): AnyValues {
  return { ...defaultValues(panel.parameters), [name]: value };
}

function extremes(panel: Panel, end: 0 | 1): AnyValues {
  const ends = Object.entries(panel.parameters).map(([name, parameter]) => [name, endOf(parameter, end)]);
  return Object.fromEntries(ends);
}

function endOf(parameter: Parameter, end: 0 | 1): AnyValues[string] {
  switch (parameter.kind) {
    case 'number':
      return parameter.slider[end];
    case 'choice':
      return parameter.options[end === 0 ? 0 : parameter.options.length - 1]!;
    case 'toggle':
      return end === 1;
    case 'set':
      return end === 1 ? setOf(parameter, parameter.options) : '';
    case 'optional-number':
    case 'seed':
      return parameter.default;
    default:
      return parameter satisfies never;
  }
}
