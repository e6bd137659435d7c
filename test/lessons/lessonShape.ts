import type { JSONSchemaType } from 'ajv';
import type { Lesson } from '../../src/lessons/lesson.ts';

/** A type whose every part may be written, as a schema knows it. */
type Writable<T> = T extends readonly [infer First, infer Second]
  ? [Writable<First>, Writable<Second>]
  : T extends readonly (infer Item)[]
    ? Writable<Item>[]
    : T extends object
      ? { -readonly [Key in keyof T]: Writable<T[Key]> }
      : T;

const TEXT = { type: 'string' } as const;
const TEXTS = { type: 'array', items: TEXT } as const;

/**
 * The shape of a lesson as its type has it: the compiler holds it to `Lesson`, a test to the published schema. Without
 * what only the schema says: patterns, lengths and descriptions.
 */
export const LESSON_SHAPE = {
  type: 'object',
  required: [
    'id',
    'language',
    'title',
    'hook',
    'minutes',
    'talk',
    'goals',
    'needs',
    'steps',
    'discuss',
    'sources',
  ],
  additionalProperties: false,
  properties: {
    $schema: { ...TEXT, nullable: true },
    id: TEXT,
    language: TEXT,
    title: TEXT,
    hook: TEXT,
    minutes: { type: 'integer', enum: [10, 20, 45] },
    talk: { type: 'integer' },
    goals: TEXTS,
    needs: TEXTS,
    steps: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'panel', 'scene', 'minutes', 'notice', 'notes', 'typical', 'expected'],
        additionalProperties: false,
        properties: {
          id: TEXT,
          panel: TEXT,
          scene: TEXT,
          minutes: { type: 'integer' },
          before: { ...TEXT, nullable: true },
          notice: TEXT,
          notes: TEXTS,
          typical: {
            type: 'array',
            items: {
              type: 'object',
              required: ['heard', 'reply'],
              additionalProperties: false,
              properties: { heard: TEXT, reply: TEXT },
            },
          },
          expected: {
            type: 'array',
            items: {
              type: 'array',
              items: [{ type: 'number' }, { type: 'number' }],
              minItems: 2,
              maxItems: 2,
            },
          },
          misconception: { ...TEXT, nullable: true },
          asksAgain: { ...TEXT, nullable: true },
        },
      },
    },
    discuss: TEXTS,
    sources: {
      type: 'array',
      items: {
        type: 'object',
        required: ['title', 'address'],
        additionalProperties: false,
        properties: { title: TEXT, address: TEXT },
      },
    },
  },
} as const satisfies JSONSchemaType<Writable<Lesson>>;
