import type { CsvNote } from '../../charts/csvOf.ts';
import { MODEL_VERSION } from '../../compute/index.ts';
import { basisOf, isWithOwnFile } from '../../panels/basisOf.ts';
import type { Panel } from '../../panels/openPanel.ts';
import { currentAddress, DEPLOYMENT, HOW_WE_KNOW_PATH, statedSettings } from '../../scenario/index.ts';
import { type AnyValues, writeValue } from '../../schema/index.ts';
import { coverOf } from '../../words/cover.ts';
import type { SiteText } from '../../words/siteText.ts';
import { countsOpen, settingsTold } from './settingsTold.ts';
import type { Taken, TakeText } from './taken.ts';
import { viewLink } from './takenAddress.ts';

/** What pictures and numbers may be reused under. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** All that is to be known of a figure's numbers wherever they go. */
export interface TakenFacts {
  readonly lab: string;
  readonly view: string;
  readonly question: string;
  readonly sentence: string;
  /** The settings that count, by their keys, as links write them. */
  readonly settings: Readonly<Record<string, string>>;
  /** By the same keys what counts where a number is left open. */
  readonly leftOpen: Readonly<Record<string, string>>;
  /** Those that count for the view, in words. */
  readonly told: readonly CsvNote[];
  readonly model: string;
  readonly release: string;
  readonly source: string;
  readonly licence: string;
  readonly address: string;
  /** True where a file of the reader's own is in the numbers: no address can bring it back. */
  readonly withOwnFile: boolean;
  /** The names of settings that are personal and differ from their defaults: they are left out. */
  readonly leftOut: readonly string[];
}

/** Whose numbers they are, and the address that brings them back. */
export interface StatedFigure {
  readonly panel: Panel;
  readonly values: AnyValues;
  readonly view: string;
  readonly question: string;
  readonly sentence: string;
  readonly address: string;
  readonly withOwnFile: boolean;
}

/** The facts of a figure on an open page. */
export function takenFacts({ page, view, figure }: Taken, site: SiteText, words: TakeText): TakenFacts {
  const { panel, store } = page;
  const { values, material } = store.getState();
  const { title: question, sentence } = figure;
  const address = viewLink(page, view);
  const withOwnFile = isWithOwnFile(panel, view, material);
  return statedFacts({ panel, values, view, question, sentence, address, withOwnFile }, site, words);
}

/** The facts of a figure wherever it is made. */
export function statedFacts(stated: StatedFigure, site: SiteText, words: TakeText): TakenFacts {
  const { panel, values, view, question, sentence, address, withOwnFile } = stated;
  const sources = [basisOf(panel, { view, withOwnFile }), site.name, currentAddress(HOW_WE_KNOW_PATH)];
  return {
    lab: coverOf(site, panel.id).name,
    view: panel.viewWords[view]!.name,
    question,
    sentence,
    settings: statedSettings(panel, values),
    leftOpen: leftOpen(stated),
    told: settingsTold(stated, site),
    model: MODEL_VERSION,
    release: DEPLOYMENT.release,
    source: sources.filter(Boolean).join(' · '),
    licence: words.licence(LICENCE),
    address,
    withOwnFile,
    leftOut: personalNames(panel, values).map(name => panel.parameterWords[name]!.label),
  };
}

function leftOpen(stated: StatedFigure): Readonly<Record<string, string>> {
  const { parameters } = stated.panel;
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, parameter]) => {
      const open = stated.panel.idle[stated.view]?.includes(name) ? undefined : countsOpen(stated, name);
      return open === undefined || parameter.personal
        ? []
        : [[parameter.urlKey, writeValue(parameter, open)]];
    }),
  );
}

function personalNames(panel: Panel, values: AnyValues): readonly string[] {
  return Object.entries(panel.parameters)
    .filter(([name, { personal, default: own }]) => personal && values[name] !== own)
    .map(([name]) => name);
}

/** The facts as lines before a table. */
export function csvNotes(facts: TakenFacts, { notes }: TakeText): readonly CsvNote[] {
  return [
    [facts.lab, facts.question],
    [notes.sentence, facts.sentence],
    ...facts.told,
    ...(facts.leftOut.length > 0 ? [[notes.leftOut, notes.leftOutNames(facts.leftOut)] as const] : []),
    ...(facts.withOwnFile ? [[notes.ownFile, notes.ownFileUsed] as const] : []),
    [notes.model, facts.model],
    [notes.release, facts.release],
    [notes.source, facts.source],
    [notes.licence, facts.licence],
    [notes.address, facts.address],
  ];
}

/** A table with its facts as JSON: numbers at full precision, settings as links write them. */
export function jsonOfTable(facts: TakenFacts, { page, view: viewId, figure: { table } }: Taken): string {
  const { lab, view, told, settings, ...rest } = facts;
  const written = {
    faultline: 'table',
    format: 1,
    lab: page.panel.id,
    view: viewId,
    names: { lab, view },
    ...rest,
    settings,
    ...table,
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
