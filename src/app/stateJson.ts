/** Arrays of numbers that JSON knows nothing of, by the name under which they are written. */
const ARRAYS = {
  Float64Array,
  Float32Array,
  Int32Array,
  Int16Array,
  Int8Array,
  Uint32Array,
  Uint16Array,
  Uint8Array,
  Uint8ClampedArray,
} as const;

/** The numbers that JSON cannot write. */
const NUMBERS: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
  '-0': -0,
};

const ARRAY_MARK = '$array';
const NUMBER_MARK = '$number';
const DIGITS = 10;

interface WrittenArray {
  readonly [ARRAY_MARK]: string;
  readonly values: readonly number[];
}

interface WrittenNumber {
  readonly [NUMBER_MARK]: string;
}

/**
 * JSON that keeps typed arrays and every number there is. Fractions are written with ten significant digits, as exact as
 * the promise between browsers, for a shorter page; whole numbers are exact. What has no value in JSON (undefined,
 * functions) is left out, as JSON does.
 *
 * @throws where a value could not be read back: big integers, views of raw bytes, objects with this file's own marks.
 */
export function jsonOf(value: unknown): string {
  const written = new WeakSet<object>();
  const keep = <Made extends object>(made: Made): Made => {
    written.add(made);
    return made;
  };
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'number') {
      const made = writtenNumber(part);
      return typeof made === 'number' ? made : keep(made);
    }
    if (ArrayBuffer.isView(part)) return keep(writtenArray(part));
    if (isMarked(part) && !written.has(part))
      throw new TypeError(`A value has a key that marks what is written: ${Object.keys(part)}`);
    return part;
  });
}

/** The value that was written as this JSON. */
export function valueOfJson(text: string): unknown {
  const isMarkedSomewhere = text.includes(`"${ARRAY_MARK}"`) || text.includes(`"${NUMBER_MARK}"`);
  return JSON.parse(text, isMarkedSomewhere ? (_key, part: unknown) => readPart(part) : undefined);
}

function writtenNumber(value: number): number | WrittenNumber {
  if (!Number.isFinite(value) || Object.is(value, -0))
    return { [NUMBER_MARK]: Object.is(value, -0) ? '-0' : String(value) };
  return Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
}

function writtenArray(view: ArrayBufferView): WrittenArray {
  const name = view.constructor.name;
  if (!Object.hasOwn(ARRAYS, name)) throw new TypeError(`No ${name} can be written`);
  return { [ARRAY_MARK]: name, values: Array.from(view as unknown as ArrayLike<number>) };
}

function isMarked(part: unknown): part is object {
  return typeof part === 'object' && part !== null && (ARRAY_MARK in part || NUMBER_MARK in part);
}

function readPart(part: unknown): unknown {
  if (!isMarked(part)) return part;
  if (NUMBER_MARK in part) return NUMBERS[part[NUMBER_MARK] as string];
  const { [ARRAY_MARK]: name, values } = part as WrittenArray;
  return ARRAYS[name as keyof typeof ARRAYS].from(values);
}
