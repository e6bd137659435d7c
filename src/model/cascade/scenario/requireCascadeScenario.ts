import { requireInput } from '../../conventions/modelInputError.ts';
import { cascadeFault } from './cascadeFault.ts';
import {
  CASCADE_LIMITS,
  type CascadeLimit,
  type CascadeNumber,
  MOST_BOOK_LEVELS,
  MOST_HANDS,
} from './cascadeLimits.ts';
import type { BookHands, CascadeScenario } from './cascadeScenario.ts';

/**
 * Throws unless every number lies within CASCADE_LIMITS, words are known, a class has hands, and the numbers
 * fit together (cascadeFault).
 *
 * @throws ModelInputError naming the first value out of range.
 * @verified cascade.scenario.test.ts: each limit refuses what lies beyond it and takes what lies on it.
 * @example
 * requireCascadeScenario(DEFAULT_CASCADE) // undefined
 */
export function requireCascadeScenario(scenario: CascadeScenario): void {
  const rule = (holds: boolean, requirement: string, received: unknown) =>
    requireInput(holds, 'cascadeScenario', requirement, received);
  for (const [name, limit] of Object.entries(CASCADE_LIMITS) as [CascadeNumber, CascadeLimit][]) {
    const value = scenario[name];
    if (value !== null || !limit.optional) requireWithin(name, value, limit);
  }
  const { spread, impact } = scenario;
  rule(spread === 'followers' || spread === 'meanPreserving', 'a known spread', spread);
  rule(impact === 'linear' || impact === 'sqrt', 'a known impact', impact);
  requireHands(scenario.hands);
  const fault = cascadeFault(scenario);
  rule(fault === null, 'numbers that fit together', fault);
}

function requireHands(book: readonly BookHands[] | null): void {
  if (book === null) return;
  const rule = (holds: boolean, requirement: string, received: unknown) =>
    requireInput(holds, 'cascadeScenario', requirement, received);
  rule(
    book.length >= 1 && book.length <= MOST_BOOK_LEVELS,
    `1 to ${MOST_BOOK_LEVELS} leverages`,
    book.length,
  );
  for (const { leverage, hands } of book) {
    rule(isWithin(leverage, CASCADE_LIMITS.leverage), 'a leverage within its limits', leverage);
    rule(hands >= 0 && hands <= MOST_HANDS, `0 to ${MOST_HANDS} hands`, hands);
  }
  rule(
    book.some(({ hands }) => hands > 0),
    'a raised hand',
    0,
  );
}

function isWithin(value: number | null, { least, greatest, above, whole }: CascadeLimit): boolean {
  if (value === null || !Number.isFinite(value)) return false;
  return value <= greatest && (above ? value > least : value >= least) && (!whole || Number.isInteger(value));
}

function requireWithin(name: CascadeNumber, value: number | null, limit: CascadeLimit): void {
  const { least, greatest, above, whole } = limit;
  const range = `${whole ? 'whole ' : ''}in ${above ? '(' : '['}${least}, ${greatest}]`;
  requireInput(isWithin(value, limit), 'cascadeScenario', `${name} ${range}`, value);
}
