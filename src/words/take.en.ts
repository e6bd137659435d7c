import { say } from './say.en.ts';
import { sharing } from './sharing.en.ts';

/** Why a scenario file is not taken. */
type FileFault =
  | {
      readonly kind:
        | 'too-large'
        | 'not-json'
        | 'not-a-scenario'
        | 'newer-format'
        | 'no-settings'
        | 'settings';
    }
  | { readonly kind: 'other-lab'; readonly lab: string }
  | { readonly kind: 'unknown-view'; readonly view: string; readonly views: readonly string[] };

function faultWords(fault: FileFault): string {
  switch (fault.kind) {
    case 'too-large':
      return 'it is too large for a scenario';
    case 'not-json':
      return 'it is no JSON, or it breaks off';
    case 'not-a-scenario':
      return 'it is no scenario of Faultline';
    case 'newer-format':
      return 'it is of a form that this page does not know';
    case 'other-lab':
      return `it is of the lab “${fault.lab}”; open it there`;
    case 'no-settings':
      return 'it has no settings';
    case 'unknown-view':
      return `“${fault.view}” is not one of ${fault.views.join(', ')}`;
    case 'settings':
      return 'these settings cannot be used:';
    default:
      return fault satisfies never;
  }
}

/** What takes figures and scenarios along, and brings scenarios back. */
export const takeText = {
  sharing,
  sentence: 'Copy sentence',
  /** Under a figure a sentence leaves unsaid what stands beside it. */
  sentenceWithLink: (told: {
    readonly sentence: string;
    readonly settings: readonly string[];
    readonly link: string;
  }) => `${told.sentence} (${told.settings.join(', ')}) ${told.link}`,
  link: 'Copy link',
  embed: 'Copy embed: stays current',
  frozen: 'Copy embed: this number will not change',
  files: { png: 'Picture', svg: 'SVG', csv: 'CSV', json: 'JSON' },
  noPicture: 'There is nothing to show as a picture yet.',
  open: 'Open in a new tab',
  promises:
    'An embed that stays current follows the site; the other shows this release for as long as the site keeps it.',
  reuse: 'CC BY 4.0: reuse it, say “Faultline”, link to it.',
  noSite:
    'The address of this site is not set: put yours where https://YOUR-SITE stands, or build with FAULTLINE_SITE.',
  licence: (address: string) => `CC BY 4.0 (${address})`,
  notes: {
    sentence: 'Sentence',
    leftOut: 'Left out',
    leftOutNames: (names: readonly string[]) => `${say.list(names)} (personal)`,
    ownFile: 'Own file',
    ownFileUsed: 'a file of the reader’s own is in these numbers; the address does not hold it',
    model: 'Model version',
    release: 'Release',
    source: 'Source',
    licence: 'Licence',
    address: 'Address',
  },
  scenario: {
    save: 'Save the scenario as a file',
    choose: 'Open a scenario file',
    drop: 'or drop it here',
    opened: ({ changed, file }: { changed: number; file: string }) =>
      `${file} is open: ${say.plural(changed, { one: 'one setting changed', other: '# settings changed' })}.${changed > 0 ? ' “Undo” takes it back.' : ''}`,
    refused: ({ file, fault }: { file: string; fault: FileFault }) =>
      `${file} was not opened: ${faultWords(fault)}${fault.kind === 'settings' ? '' : '.'}`,
    unread: (file: string) => `${file} could not be read.`,
    kept: 'Everything here stands as it was.',
  },
};
