import type { Preset } from '../panels/definePanel.ts';
import type { Panel } from '../panels/openPanel.ts';
import { type AnyValues, defaultValues } from '../schema/index.ts';

/** The values that a page has of its own: the panel's defaults, or those of the preset in its address. */
export function baseValues(panel: Panel, presetId: string | null): AnyValues {
  const preset = presetId === null ? undefined : findPreset(panel, presetId);
  return { ...defaultValues(panel.parameters), ...preset?.values };
}

export function findPreset(panel: Panel, presetId: string): Preset | undefined {
  return panel.presets.find(preset => preset.id === presetId);
}

/** The view that a page shows first: its preset's, or the panel's main view. */
export function presetView(panel: Panel, presetId: string | null): string {
  const preset = presetId === null ? undefined : findPreset(panel, presetId);
  return preset?.view ?? panel.mainView;
}

/** The page that every number's words point to. */
export const HOW_WE_KNOW_PATH = '/how-we-know/';

/** The front page. */
export const HOME_PATH = '/';

/** Where frames for articles are put together. */
export const BUILDER_PATH = '/embed/';

/** A panel's page, below the site's base: "/leverage/" or "/leverage/march-2020/". */
export function panelPath(panelId: string, presetId: string | null = null): string {
  return presetId === null ? `/${panelId}/` : `/${panelId}/${presetId}/`;
}

/** Behind a panel's address this leads to its further tools; no preset can have the name. */
export const WORKBENCH = 'workbench';

/** The page of a panel's further tools. */
export function workbenchPath(panelId: string): string {
  return panelPath(panelId, WORKBENCH);
}

/** A panel's page for frames in other people's articles, for links of a version of it; today's, if left out. */
export function embedPath(panel: Panel, presetId: string | null = null, version = panel.version): string {
  return `/e/${version}${panelPath(panel.id, presetId)}`;
}

/** Where an instructor chooses a lesson. */
export const TEACH_PATH = '/teach/';

/** What people believe, one belief after the other. */
export const BELIEFS_PATH = '/teach/beliefs/';

/** What such tools have been shown to do and not to do. */
export const EVIDENCE_PATH = '/teach/evidence/';

/** Five tasks for three friends, to be printed. */
export const TRIAL_PATH = '/teach/trial/';

/** The file that says what a lesson is, for those who write one. */
export const LESSON_SCHEMA_PATH = '/teach/lesson.schema.json';

/** What stands below a lesson's own page. */
export type LessonPart = 'worksheet' | 'play' | 'notes';

/** A whole lesson as one file to be saved, below the site's base. */
export function lessonFilePath(lessonId: string): string {
  return `${lessonPath(lessonId)}faultline-lesson-${lessonId}.html`;
}

/** A lesson's page, or a part of it: "/teach/ten-minutes/", "/teach/ten-minutes/worksheet/". */
export function lessonPath(lessonId: string, part: LessonPart | null = null): string {
  return `${TEACH_PATH}${lessonId}/${part === null ? '' : `${part}/`}`;
}
