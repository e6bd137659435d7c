import type { Reason, Unit, ValueReason } from '../schema/index.ts';
import { say } from './say.en.ts';

export { say };

/** The words that charts bring themselves. What a picture says is the panel's; these are its parts and keys. */
const chart = {
  table: 'Table',
  csv: 'Download as CSV',
  csvByHand: 'To copy by hand:',
  method: 'Method',
  empty: '–',
  keys: 'Arrow keys left and right move along the picture, up and down change the line, Home and End jump, Enter keeps the mark, Escape leaves.',
  /** What the key cursor says where it comes to another line. */
  onSeries: ({ series, point }: { series: string; point: string }) => `${series}, ${point}`,
  kept: (point: string) => `${point}, kept`,
  released: (point: string) => `${point}, released`,
  /** A value with what it belongs to: "20×: 12 of 100". */
  named: ({ name, value }: { name: string; value: string }) => `${name}: ${value}`,
  yourGuess: 'your guess',
  friendsGuess: 'your friend’s',
  /** The same at the end of a line, where there is little room. */
  you: 'you',
  friend: 'friend',
  /** The title of a log axis whose ticks are powers of ten. */
  tenfoldAxis: (title: string) => `${title}, each step ×10`,
  /** The title of any other log axis. */
  logAxis: (title: string) => `${title}, equal lengths multiply`,
  play: 'Play',
  pause: 'Pause',
  step: 'Step',
  showAll: 'Show all',
  explore: 'Zoom into the numbers',
  unshown: 'not shown yet',
  exploreLoading: 'Loading the zoomable chart …',
};

/** The words that all controls share; a panel's own words come with its parameters. */
const control = {
  help: (label: string) => `What is “${label}”?`,
  reset: (label: string) => `Reset ${label}`,
  clear: (label: string) => `Clear ${label}`,
  locked: 'Fixed on this page',
  notSet: 'not set',
  unlessSet: ({ unit, value }: { unit: Unit; value: number }) =>
    `${say.quantity(unit, value)}, unless you set your own`,
  /** Below a number that may be left open, where an example of the lab's then stands in. */
  triedOpen: ({ unit, value }: { unit: Unit; value: number }) =>
    `Left open, ${say.quantity(unit, value)} is tried as an example.`,
  newSeed: 'New seed',
  fileFailed: 'Something went wrong here, not in your file. The file is still there.',
  /** What a field could not take; `used` is empty where nothing takes its place. */
  refusal: ({ text, reason, used }: { text: string; reason: ToldReason; used: string }) => {
    const [quote, words] =
      reason.kind === 'rule'
        ? [`“${text}”: `, reason.words]
        : [quotesItself(reason) ? '' : `“${text}”: `, reasonWords(reason)];
    return `${quote}${words}${used === '' ? '' : `; using ${used}`}.`;
  },
};

/** Why a field refused something: as data, or in the words of the panel whose rule it breaks. */
type ToldReason = ValueReason | { readonly kind: 'rule'; readonly words: string };

function quotesItself({ kind }: ValueReason): boolean {
  return ['not-an-option', 'not-a-switch', 'not-a-number', 'two-readings', 'not-a-seed'].includes(kind);
}

/** Why something typed, or something in a link, could not be used. */
function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case 'not-an-option':
      return `“${reason.text}” is not one of ${reason.options.join(', ')}`;
    case 'not-a-switch':
      return `“${reason.text}” is neither 1 nor 0`;
    case 'not-a-number':
      return `“${reason.text}” is not a number`;
    case 'two-readings':
      return `“${reason.text}” can mean ${say.number(reason.grouped)} or ${say.number(reason.decimal)}: write it without the point`;
    case 'no-number':
      return 'it must be a number';
    case 'not-whole':
      return 'only whole numbers are understood here';
    case 'too-low':
      return `it must be ${reason.above ? 'above' : 'at least'} ${say.quantity(reason.unit, reason.limit)}`;
    case 'too-high':
      return `it must be at most ${say.quantity(reason.unit, reason.limit)}`;
    case 'not-a-seed':
      return `“${reason.text}” is not a whole number from 0 to ${reason.most}`;
    case 'key-twice':
      return 'the key stands twice in the link';
    case 'unknown-key':
      return 'this page knows no such key';
    case 'unknown-version':
      return 'this version of the page is not known';
    case 'unknown-name':
      return `it is not one of ${reason.names.join(', ')}`;
    case 'unknown-scene':
      return 'no such scene';
    case 'unknown-story':
      return 'no such story';
    case 'unknown-page-key':
      return `“${reason.text}” is not a key of this page`;
    case 'too-many-controls':
      return `there is room for ${say.plural(reason.most, { one: '# control', other: '# controls' })}`;
    case 'not-a-step':
      return 'it must be a whole number from 1';
    case 'step-beyond-story':
      return `the story has ${reason.steps} steps`;
    case 'step-without-story':
      return 'there is no story to step through';
    case 'scene-beside-story':
      return 'the story says which scene is shown';
    case 'not-a-text':
      return 'it must be a text or a number';
    case 'not-a-guess':
      return 'a guess is a number, or some with commas between';
    case 'not-this-guess': {
      const range = `from ${say.number(reason.minimum)} to ${say.number(reason.maximum)}`;
      return reason.handles === 1
        ? `a guess here is a whole number ${range}`
        : `a guess here is ${reason.handles} whole numbers ${range}`;
    }
    default:
      return reason satisfies never;
  }
}

/** What stands where a link names a scene or story that is not there. */
function playedInstead({ what, friend }: { what: 'story' | 'scene' | 'guess' | 'nothing'; friend: boolean }) {
  const standing = {
    story: 'the story',
    scene: 'the scene',
    guess: 'the first question',
    nothing: 'the page as it is',
  }[what];
  return friend ? `${standing}, without the friend` : standing;
}

/** What leads to scenes; what they say themselves is loaded with them. */
const scene = {
  guessFirst: 'Guess first',
  stories: 'Stories',
  start: 'Story',
  /** The same with its title, for those who hear it. */
  startNamed: (title: string) => `Story: ${title}`,
};

/** The words of the generic pieces of a page. */
const pieces = {
  refusals: {
    heading: 'Not everything in this link could be used',
    line: ({ key, text, reason, used }: { key: string; text: string; reason: string; used: string }) =>
      `${key}=${text}: ${reason}${used === '' ? '' : `; using ${used}`}.`,
    more: (count: number) => `And ${count} more.`,
    dismiss: 'Dismiss',
  },
  scene,
  depth: {
    name: 'Go deeper',
    closed: 'Go deeper',
    open: (view: string) => `Go deeper: ${view}`,
  },
  share: {
    failed: 'That did not work.',
    byHand: 'This browser does not let the page copy. The text is selected: copy it with Ctrl+C or ⌘C.',
    field: 'Text to copy',
  },
  /** In place of a part that did not arrive. */
  lost: {
    lost: 'A part of this page could not be loaded. Your settings stay.',
    released:
      'Faultline has been renewed since this page was opened, and the older part is gone. Your settings stay when you load the page again.',
    again: 'Try again',
    reload: 'Load the page again',
  },
  broken: {
    heading: 'This part of the page broke.',
    rest: 'The rest of the page still works. To report it, send this link along:',
    link: 'Link to this scenario',
    again: 'Try again',
    reset: 'Reset the settings',
  },
  history: { name: 'History', undo: 'Undo', redo: 'Redo', reset: 'Reset' },
  theme: {
    name: 'Theme',
    asSystem: (theme: string) => `system: ${theme}`,
    names: { auto: 'as the system', light: 'light', dark: 'dark', projector: 'projector' },
  },
  run: {
    name: 'Computing',
    coarse: 'First estimate',
    refining: 'Refining',
    /** Why there is no answer. */
    failed: {
      threw: 'This could not be computed.',
      'no-worker': 'This could not be computed: the worker could not be started',
      silent: 'This could not be computed: no answer came.',
      'not-loaded': 'This could not be computed: its part of the site could not be loaded.',
    },
    cancelled: 'Stopped; the first estimate stands',
    cancel: 'Stop',
    retry: 'Try again',
  },
};

const name = 'Faultline';

const privacy = 'No account. Nothing leaves this page.';

const lab = {
  settings: 'Settings',
  more: 'More settings',
  howWeKnow: 'How we know',
  waiting: 'Computing …',
  /** A sentence whose numbers are a first estimate. */
  about: (sentence: string) => `About: ${sentence}`,
  aboutSign: '≈',
  embedSource: ({ seed, model }: { seed: string; model: string }) =>
    `Seed ${seed} · model ${model} · not advice`,
  /** The same before the numbers of a table, which may be reused. */
  licensed: (source: string) => `${source} · CC BY 4.0`,
  /** Before the address of the full lab, where a frame may open nothing. */
  embedAddress: 'Copy this address:',
  /** Stands in a frame whose link may ask for other settings, until its script has run or where it cannot. */
  /** In place of an answer that belongs to other settings than the present ones. */
  others: ({ settings, isComing }: { settings: readonly string[]; isComing: boolean }) =>
    [
      `Still for ${settings.length > 0 ? settings.join(', ') : 'other settings'}.`,
      isComing ? 'Computing yours.' : 'Yours could not be computed.',
    ].join(' '),
  /** In place of the sentence, while the scripts that a link's own settings need are on their way. */
  waitsOwn: ({ settings }: { settings: readonly string[] }) =>
    `The picture is this page’s own example: ${settings.join(', ')}. The settings of your link are shown once the page’s scripts have run.`,
  /** The same of a frame, and where no script runs. */
  embedWaits: ({ settings }: { settings: readonly string[] }) =>
    `A ready-made example: ${settings.join(', ')}. The settings of this link are shown once its script has run.`,
  embedLost: {
    part: 'A part of this picture could not be loaded.',
    reload: 'Load it again',
    /** Where the rest is alive. */
    again: 'It can be tried once more.',
  },
  /** The name of a frame in somebody's article. */
  embedTitle: (question: string) => `${name}: ${question}`,
  /** The title of a panel with the values of a preset. */
  presetTitle: ({ preset, question }: { preset: string; question: string }) => `${preset}: ${question}`,
  /** What views rest on: once where it is the same, else each by the name of its view. */
  bases(views: readonly { readonly view: string; readonly basis: string | undefined }[]) {
    const told = views.filter(({ basis }) => basis !== undefined);
    const isOne = told.every(({ basis }) => basis === told[0]!.basis);
    return isOne ? told[0]?.basis : told.map(({ view, basis }) => `${view}: ${basis}`).join(' · ');
  },
  provenance: ({ seed, model, basis }: { seed: string; model: string; basis: string | undefined }) =>
    [`Seed ${seed}`, `model ${model}`, basis, 'education, not advice.'].filter(Boolean).join(' · '),
  myLimits: 'My limits',
  noScript:
    'Without scripts this page shows its own default setting, and its controls do nothing. The numbers are real: they were computed when the page was built.',
  /** The way to a panel's further tools. */
  workbench: 'More tools: the workbench →',
  take: 'Take along',
  /** What stands in a frame to be copied by hand. */
  frameTake: {
    sentence: 'Sentence',
    link: 'Link',
    frame: 'Embed',
    more: 'Picture, JSON: behind the link.',
  },
  scenarioFile: 'Scenario file',
  copySentence: 'Copy sentence',
  /** What is copied: the sentences and where they can be checked. */
  sentenceWithLink: ({ headline, second, link }: { headline: string; second: string; link: string }) =>
    [headline, second, link].filter(Boolean).join(' '),
  copyLink: 'Copy link',
  copyEmbed: 'Copy embed',
  copied: 'Copied.',
  /** The same where the reader's own file is in use. */
  copiedWithoutFile:
    'Copied. Your file and how its columns are read stay here: they are not in the link; the page’s settings are.',
  material: {
    notInLink:
      'Your file and how its columns are read stay here: they are not in the link; the page’s settings are.',
    notKept:
      'Your file and how its columns are read were not kept: bring it again. The page’s settings were kept.',
  },
};

/** The words of a panel's page of further tools. */
const workbench = {
  title: ({ name: lab }: { name: string }) => `${lab}: workbench`,
  description: ({ name: lab, tools }: { name: string; tools: readonly string[] }) =>
    `Further tools of the lab “${lab}”: ${tools.join(', ')}.`,
  tools: 'Tools',
  back: ({ name: lab }: { name: string }) => `← Back to the lab: ${lab}`,
};

const home = {
  title: '“Smart” is not “safe”. Try it yourself.',
  description:
    'A risk explorer for leveraged crypto trading: what a leverage, a confident model or a splendid test really means, computed in your browser.',
};

/** What the table of contents says about each panel. */
const covers = {
  leverage: {
    name: 'Leverage',
    title: 'I hold 20×. What are my odds?',
    description:
      'How likely a leveraged crypto position is to be liquidated within hours, a day, a week, a month, checked against the prices since 2019.',
  },
  calibration: {
    name: 'Calibration',
    title: 'It says 90\u202f% sure. Is it?',
    description:
      'Being right often and knowing how sure to be are two things: move them apart on a model whose truth is known, and see what stated confidence does to money.',
  },
  'reality-gap': {
    name: 'Reality gap',
    title: 'Why did it work only in the test?',
    description:
      'One trading strategy as a test, on paper and with real money in the same random markets: which cause takes how much, and whether the gap is real at all.',
  },
  cascade: {
    name: 'Cascade',
    title: 'What if every AI sells at once?',
    description:
      'Several platforms, similar models, one dip: watch the price fall second by second, press Stop, and see which guards help and which backfire, in an invented market.',
  },
  guardrails: {
    name: 'Guardrails',
    title: 'Two models, both ahead. Which survives the crash?',
    description:
      'One model grows bolder with each win, one calms down: drag the crash, see who is left, and what a hard cap that no model can exceed changes and costs.',
  },
};

/** The labs that are announced; one that is registered is no longer shown among them. */
const comingLabs = [
  {
    id: 'cascade',
    name: 'Cascade',
  },
  {
    id: 'guardrails',
    name: 'Guardrails',
  },
];

/** The words of the pages around the panels, of charts, controls and refusals. */
export const siteText = {
  say,
  name,
  /** The title of a page in the browser's tab. */
  pageTitle: (title: string) => `${title} · ${name}`,
  /** A sentence as a page shows it: it begins with a capital, whatever the fact in front is. */
  sentence: (said: string) => said.charAt(0).toUpperCase() + said.slice(1),
  skip: 'Skip to content',
  labs: 'Labs',
  covers,
  comingLabs,
  coming: '(coming)',
  /** The labs that are still to come. */
  toCome: (names: readonly string[]) => `To come: ${say.list(names)}.`,
  footer: {
    views: 'Ready views',
    howWeKnow: 'How we know',
    about: 'About',
    promise: `Education, not advice. ${privacy}`,
  },
  home,
  lab,
  workbench,
  builder: {
    title: 'Embed builder',
    description:
      'Put a picture of any lab into your article: set it, fix what readers may change, copy one line.',
  },
  teach: {
    name: 'Teach',
    /** Dots that were counted one by one. */
    ofHundred: (count: number) => `${say.number(count)} of 100`,
    title: 'Teach it in ten, twenty or forty-five minutes',
    description:
      'Lessons about leverage, confidence, backtests and crashes for a class with one projector: a guess before each answer, notes, worksheets, no accounts.',
    beliefs: {
      title: 'Beliefs that mislead',
      description:
        'Beliefs about leverage, confidence and tests, each with the question that shows what is wrong with it.',
    },
    evidence: {
      title: 'What such tools have been shown to do',
      description:
        'What studies found about simulators, guesses and refutations, and what they did not find.',
    },
    trial: {
      title: 'Five tasks for three friends',
      description:
        'A sheet to print before you use a lesson: five tasks for three people, and what to write down.',
    },
  },
  missing: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or a link may be cut off. The labs are one step away:',
  },
  pieces,
  chart,
  control,
  reason: reasonWords,
  /** Values where no control has words for them. */
  values: {
    none: 'none',
    /** Of a number that is left open, what counts instead. */
    openCounts: (value: string) => `none set; ${value} counts`,
    on: 'on',
    off: 'off',
    theFirst: 'the first',
    playedInstead,
    members: (members: readonly string[]) => members.join(', '),
  },
  /** Words that most readers never meet. */
  later: {
    home: async () => (await import('./home.en.ts')).homeText,
    scenes: async () => (await import('./scenes.en.ts')).scenesText,
    about: async () => (await import('./about.en.ts')).aboutText,
    howWeKnow: async () => (await import('./howWeKnow.en.ts')).howWeKnowText,
    explore: async () => (await import('./explore.en.ts')).exploreText,
    gallery: async () => (await import('./gallery.en.ts')).galleryText,
    mount: async () => (await import('./mount.en.ts')).mountText,
    disk: async () => (await import('./disk.en.ts')).diskText,
    builder: async () => (await import('./builder.en.ts')).builderText,
    record: async () => (await import('./record.en.ts')).recordText,
    limits: async () => (await import('./limits.en.ts')).limitsText,
    take: async () => (await import('./take.en.ts')).takeText,
    views: async () => (await import('./views.en.ts')).viewsText,
    lesson: async () => (await import('./lesson.en.ts')).lessonText,
    teach: async () => (await import('./teach.en.ts')).teachText,
    evidence: async () => (await import('./evidence.en.ts')).evidenceText,
    trial: async () => (await import('./trial.en.ts')).trialText,
    pictures: async () => (await import('./pictures.en.ts')).picturesText,
  },
};
