/*
 * Scenarios for the command line, drawn from what it says of itself (`explore -- PANEL --help`): they hold
 * for any state of the project, whatever its insides look like.
 */

const HOURS_PER = { hour: 1, hours: 1, day: 24, days: 24, week: 168, weeks: 168, month: 720, months: 720 };
const SHARE_GIVEN = 0.7;
const SHARE_BEYOND_SLIDER = 0.1;
const LIMITS_AT_ONCE = 3;
/** Spans of more than two powers of ten are drawn evenly by their logarithm. */
const WIDE_SPAN = 100;
const LARGEST_SEED = 4294967295;

/** Random numbers in [0, 1) that depend on the words alone. */
export function randomNumbers(...words) {
  let state = 2166136261;
  for (const char of words.join('\n')) state = Math.imul(state ^ char.codePointAt(0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The parameters of a panel, read from its table of keys. */
export function readKeys(table) {
  const [head, ...rows] = table.trimEnd().split('\n');
  const starts = [...head.matchAll(/\S+/g)].map(({ index }) => index);
  return rows.map(row => {
    const [key, , preset, slider, limits] = starts.map((start, column) =>
      row.slice(start, starts[column + 1]).trim(),
    );
    return { key: key.slice(2), ...rangesOf(slider, limits), optional: preset === 'none' };
  });
}

function rangesOf(slider, limits) {
  if (slider.startsWith('any of ')) return { kind: 'set', options: slider.slice(7).split(',') };
  if (slider.includes(' | ')) return { kind: 'choice', options: slider.split(' | ') };
  if (slider === '') return { kind: 'seed' };
  const [low, high] = readRange(limits.replace('above ', ''));
  const [from, to] = readRange(slider);
  // The limit itself is refused: something next to nothing stands for it.
  return {
    kind: 'number',
    slider: [from, to],
    limits: [limits.startsWith('above ') ? from / 1000 : low, high],
  };
}

const readRange = text => text.split(' – ').map(readNumber);

/** "3,650 days" → 87600, "−500 %" → −500: the number to type where no unit is typed. */
function readNumber(text) {
  const [, digits, unit] = /^(\S+?)[×\s\u202f]*([a-z%]*)$/.exec(text);
  return Number(digits.replaceAll(',', '').replace('−', '-')) * (HOURS_PER[unit] ?? 1);
}

/** Draws some of the parameters, mostly on their sliders, now and then anywhere within their limits. */
export function drawFlags(keys, random) {
  const given = keys.filter(() => random() < SHARE_GIVEN);
  return new Map(given.map(parameter => [parameter.key, drawValue(parameter, random)]));
}

function drawValue(parameter, random) {
  const { kind, options } = parameter;
  if (kind === 'seed') return String(Math.floor(random() * (LARGEST_SEED + 1)));
  if (kind === 'choice') return options[Math.floor(random() * options.length)];
  if (kind === 'set') return options.filter(() => random() < 1 / 3).join(',');
  const [low, high] = random() < SHARE_BEYOND_SLIDER ? parameter.limits : parameter.slider;
  const share = random();
  const drawn = low > 0 && high / low > WIDE_SPAN ? low * (high / low) ** share : low + (high - low) * share;
  const written = Number(drawn.toPrecision(random() < 0.5 ? 2 : 4));
  return String(Math.min(Math.max(written, low), high));
}

/** Every end of every range and every choice, a few at once, dealt out to so many scenarios. */
export function flagsAtLimits(keys, count, random) {
  const ends = keys.flatMap(({ key, kind, options, limits }) => {
    if (kind === 'seed') return ['0', String(LARGEST_SEED)].map(text => [key, text]);
    if (kind === 'set') return ['', options.join(',')].map(text => [key, text]);
    return (options ?? limits.map(String)).map(text => [key, text]);
  });
  const shuffled = ends
    .map(end => ({ end, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ end }) => end);
  const slots = Math.max(count * LIMITS_AT_ONCE, shuffled.length);
  const dealt = Array.from({ length: count }, () => new Map());
  for (let slot = 0; slot < slots; slot++) {
    const [key, text] = shuffled[slot % shuffled.length];
    dealt[slot % count].set(key, text);
  }
  return dealt;
}

/**
 * Flags with which the command may answer after it refused these, by what it said: a way out that it names in
 * brackets ("model=constant"), a whole number, or the page's own value. Null when nothing is left to give up.
 */
export function settledFlags(flags, refusal) {
  const key = /^explore: --([\w-]+)/.exec(refusal)?.[1];
  if (key === undefined || !flags.has(key)) return null;
  const settled = new Map(flags);
  const [, otherKey, otherText] = /\(([\w-]+)=([\w-]+)\)/.exec(refusal) ?? [];
  const text = flags.get(key);
  if (otherKey !== undefined && !flags.has(otherKey)) settled.set(otherKey, otherText);
  else if (refusal.includes('whole') && text !== String(Math.round(Number(text))))
    settled.set(key, String(Math.round(Number(text))));
  else settled.delete(key);
  return settled;
}

/** Words that must be refused, each for a reason of its own, and the pages that explain. */
export function wordsToRefuse(panel, keys) {
  const bad = keys.flatMap(({ key, kind, limits }) => {
    const texts = ['abc', ''];
    if (kind === 'number') texts.push(String(limits[0] - 1), String(limits[1] * 2 + 1));
    if (kind === 'seed') texts.push('-1', '4294967296');
    return texts.map(text => [panel, `--${key}=${text}`]);
  });
  const first = `--${keys[0].key}`;
  return [
    [panel, '--help'],
    [panel, 'word'],
    [panel, '--unknown=1'],
    [panel, first],
    [panel, `${first}=1`, `${first}=1`],
    [panel, '--file=no-such-file.csv'],
    ...bad,
  ];
}
