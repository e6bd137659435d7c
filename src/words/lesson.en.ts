import { commonestOf, handsIn, mostSaid } from '../schema/index.ts';
import { say } from './say.en.ts';

interface BucketSaid {
  readonly unit: 'of-hundred' | 'money' | 'days' | 'choice';
  readonly from: number;
  readonly to: number;
  /** Where the next begins; null for the last. */
  readonly until: number | null;
  readonly isFirst: boolean;
  readonly choices?: readonly string[] | undefined;
}

/** What hands are raised for. Amounts have no gaps between them, so they are said by where the next begins. */
function bucketWords({ unit, from, to, until, isFirst, choices }: BucketSaid): string {
  switch (unit) {
    case 'choice':
      return `“${choices?.[from] ?? ''}”`;
    case 'money':
      if (until === null) return `${say.money(from)} or more`;
      return isFirst ? `under ${say.money(until)}` : `${say.money(from)} to under ${say.money(until)}`;
    case 'of-hundred':
    case 'days':
      return from === to ? say.number(from, 0) : `${say.number(from, 0)} to ${say.number(to, 0)}`;
    default:
      return unit satisfies never;
  }
}

interface HandsSaid {
  readonly hands: readonly number[];
  readonly labels: readonly string[];
  /** The bucket that the answer is in. */
  readonly truth: number;
}

/** How a class did: "12 of 30 hands were where the answer is; most said 40 to 59." */
function handsWords({ hands, labels, truth }: HandsSaid): string {
  const all = handsIn(hands);
  const right = hands[truth]!;
  const of = say.plural(all, { one: '# hand', other: '# hands' });
  const start =
    right === 0
      ? `None of ${of} was where the answer is`
      : `${say.number(right)} of ${of} ${right === 1 ? 'was' : 'were'} where the answer is`;
  const [most, commonest] = [mostSaid(hands), commonestOf(hands)];
  if (most !== null) return `${start}; most said ${labels[most]}.`;
  return commonest === null ? `${start}.` : `${start}; more said ${labels[commonest]} than anything else.`;
}

type HandsRefused =
  | { readonly kind: 'not-whole'; readonly text: string }
  | { readonly kind: 'not-as-many'; readonly given: number; readonly wanted: number }
  | { readonly kind: 'too-many'; readonly sum: number; readonly most: number }
  | { readonly kind: 'none' };

function refusalWords(reason: HandsRefused): string {
  switch (reason.kind) {
    case 'not-whole':
      return `“${reason.text}” is not a whole number of hands.`;
    case 'not-as-many':
      return `Type ${say.plural(reason.wanted, { one: '# number', other: '# numbers' })}, one for each group; you typed ${say.number(reason.given)}.`;
    case 'too-many':
      return `${say.number(reason.sum)} hands are more than the ${say.number(reason.most)} that can be counted here.`;
    case 'none':
      return 'No hand was raised at all. Type at least one.';
    default:
      return reason satisfies never;
  }
}

type SeedRefused =
  | { readonly kind: 'no-such-words'; readonly text: string }
  | { readonly kind: 'not-a-seed'; readonly text: string; readonly most: number };

function seedRefusalWords(reason: SeedRefused): string {
  switch (reason.kind) {
    case 'no-such-words':
      return `“${reason.text}” names no seed. Check how both words are written.`;
    case 'not-a-seed':
      return reason.text === ''
        ? 'Type the two words of a seed, or its number.'
        : `“${reason.text}” is no seed. Type two words, or a whole number up to ${say.number(reason.most)}.`;
    default:
      return reason satisfies never;
  }
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** A time that runs: "4:05". */
const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${twoDigits(Math.floor(seconds % 60))}`;

interface NearAsked {
  readonly unit: BucketSaid['unit'];
  /** How far from the truth is still near. */
  readonly within: number;
  readonly handles: number;
}

/** What a guess is held against; of a choice only the truth itself will do. */
function nearWords({ unit, within, handles }: NearAsked): string {
  const all = handles === 1 ? 'Within' : handles === 2 ? 'Both within' : 'All within';
  switch (unit) {
    case 'choice':
      return 'Right?';
    case 'money':
      return `${all} a tenth of the axis?`;
    case 'days':
      return `${all} ${say.plural(within, { one: '# day', other: '# days' })}?`;
    case 'of-hundred':
      return `${all} ${say.number(within)}?`;
    default:
      return unit satisfies never;
  }
}

interface TallySaid {
  readonly guesses: number;
  readonly near: number;
  readonly sure: number;
  /** Whether these are fewer than a reader is judged by. */
  readonly isFew: boolean;
}

/** How the guesses of a lesson went. */
function tallyWords({ guesses, near, sure, isFew }: TallySaid): string {
  const came = `Near or right: ${say.number(near)} of ${say.plural(guesses, { one: '# guess', other: '# guesses' })}.`;
  if (sure === 0) return came;
  const few = isFew ? ': too few to tell whether you are right as often as you are sure' : '';
  return `${came} You said of ${say.number(sure)} how sure you were${few}.`;
}

/** A lesson as it is played and as its notes say it. */
export const lessonText = {
  tally: { bucket: bucketWords, told: handsWords },
  handsRefused: refusalWords,
  start: {
    begin: 'Begin',
    beginAnew: 'Begin anew',
    goOn: 'Go on where it was',
    minutes: (minutes: number) => say.plural(minutes, { one: '# minute', other: '# minutes' }),
    steps: (steps: number) => say.plural(steps, { one: '# question', other: '# questions' }),
    rule: 'Guess before you look, alone or as a class: at each question the guess comes first, then the answer.',
    newSeed: 'Another seed for this class',
    seedHelp: 'Whoever opens the lesson with this seed has the same numbers.',
  },
  seed: ({ seed, words }: { seed: number; words: string | null }) =>
    words === null ? `Seed ${say.number(seed)}` : `Seed ${say.number(seed)}: ${words}`,
  seedField: {
    title: 'The seed of this class',
    label: 'Type a seed',
    help: 'Its two words, as “amber otter”, or its number.',
    take: 'Take this seed',
    anew: 'With another seed the question on the screen is asked anew.',
    refused: seedRefusalWords,
  },
  code: (code: string) => `Same code, same numbers: ${code}`,
  codeHelp: 'The code of an answer: every screen that shows the same one has computed the same numbers.',
  loading: 'Loading the question …',
  noScript:
    'This lesson is computed by a script in this file. Your browser runs no scripts here, so it cannot begin.',
  unknownSeed: 'The seed in this link names no numbers. The lesson uses its own.',
  handle: (name: string) => `Hands for ${name}.`,
  who: (labels: readonly string[]) => `Who says ${say.list(labels)}?`,
  hands: 'Hands',
  handsHelp: (count: number) =>
    `The hands for each group, ${say.number(count)} numbers in one line: ${['3', '8', '12', '5', '2'].slice(0, count).join(' ')}`,
  count: 'Count',
  clear: 'Clear hands',
  handsCounted: ({ labels, hands }: { labels: readonly string[]; hands: readonly number[] }) =>
    labels.map((label, at) => `${label}: ${say.number(hands[at]!)}`).join(' · '),
  help: {
    title: 'Keys',
    open: 'Keys and link (?)',
    close: 'Close',
    theme: '“projector” has large type, for a wall.',
    keys: ({ isFile }: { isFile: boolean }): readonly (readonly [key: string, does: string])[] => [
      ['Enter', 'Show the answer, then the next step'],
      ['→ ←', 'Before the answer the guess, after it the next step and the one before'],
      ['R', 'Show the answer without a guess'],
      ['P', 'Hide the answer again and ask'],
      ['H', 'Type raised hands'],
      ['B', 'Blank the wall'],
      ['N', isFile ? 'Notes under the picture' : 'Notes in a second window'],
      ['Q', 'Code to open this question on a phone'],
      ['S', 'The seed and its words; type another'],
      ['?', 'This list'],
      ['Esc', isFile ? 'Back to the start' : 'Leave'],
    ],
  },
  blank: 'The wall is blank. Press B to go on.',
  unblank: 'Go on (B)',
  qr: {
    title: 'This question on your phone',
    label: (address: string) => `Code that opens ${address}`,
    nowhere:
      'This file does not know where the site is, so no code can lead there. Give the class the file itself: with the same seed everybody has the same numbers.',
    close: 'Close',
  },
  notesBlocked:
    'The browser has blocked the second window. On this screen the class would see the answers in the notes.',
  openNotes: 'Open the notes',
  notesSeen:
    'The notes tell the answers, and there is only this screen for them. Does the class see it? Then read them before it comes in, or open the lesson on a device of your own.',
  notesHere: 'Show the notes on this screen',
  notesNot: 'Not now',
  end: {
    title: 'What you said, and what is true',
    youSaid: 'You said',
    itIs: 'It is',
    all: (said: readonly string[]) => say.list(said),
    howSure: 'How sure',
    sure: (sure: number | null) => (sure === null ? 'not said' : `${say.quantity('fraction', sure)} sure`),
    near: nearWords,
    isNear: (isNear: boolean) => (isNear ? 'yes' : 'no'),
    tally: tallyWords,
    unsaid: ({ truth }: { truth: readonly string[] }) => `It is ${say.list(truth)}.`,
    unseen: 'Not asked yet.',
    discuss: 'Talk about it',
    later: 'One for later',
    back: 'Back to the lesson',
    again: 'From the start',
    open: 'Ask it again',
  },
  notes: {
    title: (lesson: string) => `Notes: ${lesson}`,
    waiting:
      'No wall of this lesson is open in this browser. Start it in a window of its own and move that to the wall: these notes find it by themselves.',
    start: 'Start on the wall',
    gone: 'The wall has left, so these notes stand still. Open it again where it was: they go on with it.',
    reopen: 'Open the wall again',
    noChannel:
      'This browser does not connect two windows. The notes stand under the picture: press N on the wall.',
    connected: 'The wall follows.',
    begin: 'Begin the lesson',
    show: 'Show the answer',
    ask: 'Hide the answer',
    back: 'Step before',
    next: 'Next step',
    blank: 'Blank the wall',
    unblank: 'Show the wall',
    step: ({ step, steps }: { step: number; steps: number }) => `Step ${step} of ${steps}`,
    atStart: 'The start screen is on the wall.',
    atEnd: 'The last screen is on the wall.',
    isAsked: 'Asked',
    isShown: 'Answer shown',
    answer: 'The answer in the lesson as written',
    notice: 'To notice',
    say: 'Say and do',
    typical: 'What you may hear',
    comes: 'Next',
    last: 'Then the last screen: what was said and what is true.',
    time: ({ seconds, minutes }: { seconds: number; minutes: number }) =>
      `${clock(seconds)} of ${say.plural(minutes, { one: '# minute', other: '# minutes' })}`,
    lessonTime: 'Lesson',
    stepTime: 'This step',
    pause: 'Pause',
    goOn: 'Go on',
    phones: 'Code for phones',
    ownSeed:
      'These numbers are those of the lesson as written. With another seed the wall may say a little more or less.',
    classBook: 'The class as the order book: at which leverage would you trade?',
    openBook: 'Open the lab with these hands',
  },
};
