import { type ColumnProfile, isNamedDate, isUnnamed, nameStrength } from './columnProfile.ts';
import { unitOfHeader } from './forecastUnits.ts';
import type { FormatName } from './knownFormats.ts';
import { knownNames } from './knownNames.ts';
import { isOverlapping } from './overlapping.ts';
import { isBalanceAndEquity, isChangeOf, isFundSize, ownAccounts } from './ownAccounts.ts';
import { isFlow } from './payments.ts';
import { PRICE_NAMES } from './priceColumn.ts';
import { NONE, type Question, type QuestionWhy } from './reading.ts';
import {
  type ReturnsColumns,
  type ReturnsContent,
  type ReturnsFileSettings,
  STAGES,
  type Stage,
} from './returnsFile.ts';
import { contentOfName, isBenchmarkName, isContentWhole, isOfStage, isStage } from './returnsNames.ts';

/** The columns of a table of returns as far as they are certain, and what has to be asked. */
export interface ReturnsRoles {
  readonly columns: ReturnsColumns;
  readonly questions: readonly Question[];
}

/** Words of columns that are no account, whatever stands beside them. */
const NO_ACCOUNT = knownNames('noAccount');
const SERIES = knownNames('series');

const ENOUGH = 0.8;

/**
 * Which column holds dates, and which the values of each stage: what the reader said, then names, then the only column
 * that can be one. Where several can, the reader is asked, the likeliest first.
 */
export function findReturnsRoles(
  profiles: readonly ColumnProfile[],
  settings: ReturnsFileSettings,
  { format, stepDays }: { readonly format: FormatName | null; readonly stepDays: number | null },
): ReturnsRoles {
  const said = { test: settings.testColumn, paper: settings.paperColumn, live: settings.liveColumn };
  const dated = dateColumn(profiles, settings.dateColumn, format);
  const columns = { date: dated.column, test: null, paper: null, live: null };
  const inTable = (column: number | null) =>
    column !== null && column >= 0 && column < profiles.length ? column : null;
  if (STAGES.some(stage => inTable(said[stage]) !== null)) {
    const stages = Object.fromEntries(STAGES.map(stage => [stage, inTable(said[stage])])) as Record<
      Stage,
      number | null
    >;
    return { columns: { ...columns, ...stages }, questions: dated.questions };
  }
  if (settings.liveColumn === NONE) return { columns, questions: dated.questions };
  const free = profiles.filter(
    profile => profile.column !== dated.column && canHoldValues(profile) && !isOverlapping(profile, stepDays),
  );
  const byStage = stagesByName(free);
  if (byStage !== null) {
    return {
      columns: { ...columns, ...byStage.stages },
      questions: [...dated.questions, ...byStage.questions],
    };
  }
  const one = singleColumn(profiles, free, format);
  return { columns: { ...columns, live: one.column }, questions: [...dated.questions, ...one.questions] };
}

interface Picked {
  readonly column: number | null;
  readonly questions: readonly Question[];
}

/** True for a column that can hold returns or an account, by its cells and its name. */
export function canHoldValues(profile: ColumnProfile): boolean {
  const { filled, numbers, dateForm, isIndex, joined, words } = profile;
  const isNamed = contentOfName(profile) !== null;
  if (dateForm !== null || (!isNamed && (isIndex || isNamedDate(profile)))) return false;
  if (filled > 0 && numbers < ENOUGH) return false;
  if (isFlow(profile)) return false;
  if (joined === 'tradenumber' || words.some(word => NO_ACCOUNT.has(word))) return false;
  return isStage(profile) || filled > 0;
}

function stagesByName(free: readonly ColumnProfile[]): {
  readonly stages: Readonly<Record<Stage, number | null>>;
  readonly questions: readonly Question[];
} | null {
  const of = (stage: Stage) => free.filter(profile => isOfStage(profile, stage));
  const found = { test: of('test'), paper: of('paper'), live: of('live') };
  if (STAGES.every(stage => found[stage].length === 0)) return null;
  const questions: Question[] = [];
  const pick = (stage: Stage): number | null => {
    const own = found[stage].filter(profile =>
      STAGES.every(other => other === stage || !found[other].includes(profile)),
    );
    const same = own.length > 1 ? preferred(own) : own;
    if (same.length > 1 && questions.length === 0)
      questions.push({ id: 'liveColumn', why: 'several', choices: same.map(({ column }) => column) });
    return same.length === 1 ? same[0]!.column : null;
  };
  return { stages: { test: pick('test'), paper: pick('paper'), live: pick('live') }, questions };
}

/** Of columns of one stage those that tell the most: an account, else returns, else gains in money. */
function preferred(profiles: readonly ColumnProfile[]): readonly ColumnProfile[] {
  for (const content of ['equity', 'returns', 'logReturns', 'factor', 'cumulative', 'profit'] as const) {
    const own = profiles.filter(profile => contentOfName(profile) === content);
    if (own.length > 0) return own;
  }
  return profiles;
}

/** The one column that a file without named stages is about. */
function singleColumn(
  profiles: readonly ColumnProfile[],
  free: readonly ColumnProfile[],
  format: FormatName | null,
): Picked {
  if (format === 'metatrader') return { column: byJoined(profiles, 'equity'), questions: [] };
  const has = (name: string) => profiles.some(({ joined }) => joined === name);
  if (has('high') && has('low')) {
    const account = free.filter(({ words }) => words.includes('equity'));
    return account.length === 1 ? only(account[0]!) : askPrices(closingPrices(profiles));
  }
  const own = free.filter(
    profile => !isBenchmarkName(profile.name) && !(format === 'trades' && isWorthOfTrade(profile)),
  );
  const benchmarks = free.filter(({ name }) => isBenchmarkName(name));
  const called = own.filter(profile => contentOfName(profile) !== null);
  const moved = called.filter(({ isConstant }) => !isConstant);
  const named = moved.length > 0 ? moved : called;
  if (named.length > 0 && named.every(isFundSize)) return askFundSize(own, named);
  return named.length === 0 ? fromUnnamed(profiles, own, benchmarks) : fromNamed(named);
}

/** What others pay into is asked about, behind whatever else may be the value of a share. */
function askFundSize(own: readonly ColumnProfile[], sizes: readonly ColumnProfile[]): Picked {
  const others = own.filter(profile => !sizes.includes(profile) && !profile.isConstant);
  const choices = [...others, ...sizes];
  return choices.length === 1 ? askOnly('onlyUnnamed', choices[0]!) : ask('unnamed', choices);
}

/** In a list of trades, what each was worth: "Total", "Value", "Position value". */
function isWorthOfTrade(profile: ColumnProfile): boolean {
  return (
    contentOfName(profile) === 'equity' && /(?:total|value|amount|worth|wert|valeur)$/.test(profile.joined)
  );
}

/** Of columns that no name speaks of, the only one that moves; where its name speaks of something else, it is asked. */
function fromUnnamed(
  profiles: readonly ColumnProfile[],
  own: readonly ColumnProfile[],
  benchmarks: readonly ColumnProfile[],
): Picked {
  const moving = own.filter(({ isConstant }) => !isConstant);
  const left = moving.length > 0 ? moving : own;
  const [first] = left;
  // Tools write the own series before what it is compared with; the other way round either may be meant.
  const isBefore = benchmarks.length > 0 && benchmarks.every(({ column }) => column > (first?.column ?? 0));
  if (first !== undefined && left.length === 1 && isBefore && nameStrength(first, SERIES) > 0)
    return only(first);
  if (first !== undefined && left.length === 1 && benchmarks.length === 0) {
    if (PRICE_NAMES.some(name => name === first.joined)) return askOnly('prices', first);
    return saysNothing(first) ? askOnly('onlyUnnamed', first) : only(first);
  }
  const choices = left.length + benchmarks.length > 0 ? [...left, ...benchmarks] : closingPrices(profiles);
  if (choices.length === 0) return { column: null, questions: [] };
  if (choices.length === 1) return askOnly(benchmarks.length > 0 ? 'benchmark' : 'prices', choices[0]!);
  return ask(benchmarks.length > 0 ? 'benchmark' : 'unnamed', choices);
}

/** A name that is there and speaks neither of returns nor of an own strategy or fund. */
function saysNothing(profile: ColumnProfile): boolean {
  return !isUnnamed(profile) && nameStrength(profile, SERIES) === 0;
}

function fromNamed(named: readonly ColumnProfile[]): Picked {
  const of = (content: ReturnsContent) => named.filter(profile => contentIn(profile) === content);
  const [equity, returns] = [ownAccounts(of('equity')), of('returns')];
  if (equity.length > 1)
    return ask(isBalanceAndEquity(equity) ? 'balanceAndEquity' : 'several', wholeFirst(equity, 'equity'));
  const [account] = equity;
  if (account !== undefined && returns.length > 0)
    return returns.every(own => isChangeOf(account, own))
      ? only(account)
      : ask('several', [...returns, account]);
  for (const group of [returns, equity, of('logReturns'), of('factor'), of('cumulative'), of('profit')]) {
    if (group.length === 1) return only(group[0]!);
    if (group.length > 1) {
      const exact = group.filter(profile => isContentWhole(profile));
      return exact.length === 1 ? only(exact[0]!) : ask('several', group);
    }
  }
  return { column: null, questions: [] };
}

/** Gains in per cent are returns: "% Profit", "Net P&L %". */
function contentIn(profile: ColumnProfile): ReturnsContent | null {
  const content = contentOfName(profile);
  const isPercent = unitOfHeader(profile.name, profile.words) === 'percent';
  return content === 'profit' && isPercent ? 'returns' : content;
}

function wholeFirst(group: readonly ColumnProfile[], name: string): readonly ColumnProfile[] {
  const isCoin = ({ words }: ColumnProfile) => words.includes('btc') || words.includes('eth');
  const rank = (profile: ColumnProfile) => 2 * Number(profile.words.includes(name)) - Number(isCoin(profile));
  return group.toSorted((a, b) => rank(b) - rank(a));
}

/** The closing prices of a price history, the adjusted ones first. */
function closingPrices(profiles: readonly ColumnProfile[]): readonly ColumnProfile[] {
  return PRICE_NAMES.flatMap(name => profiles.filter(({ joined }) => joined === name));
}

function byJoined(profiles: readonly ColumnProfile[], name: string): number | null {
  return profiles.find(({ joined }) => joined === name)?.column ?? null;
}

function only({ column }: ColumnProfile): Picked {
  return { column, questions: [] };
}

function ask(why: QuestionWhy, choices: readonly ColumnProfile[]): Picked {
  return {
    column: null,
    questions: [{ id: 'liveColumn', why, choices: choices.map(({ column }) => column) }],
  };
}

function askPrices(closing: readonly ColumnProfile[]): Picked {
  return closing.length === 1 ? askOnly('prices', closing[0]!) : ask('prices', closing);
}

/** The only column that can be it, of which no name says that it is. */
function askOnly(why: QuestionWhy, { column }: ColumnProfile): Picked {
  return { column: null, questions: [{ id: 'liveColumn', why, choices: [column, NONE] }] };
}

const CLOSING = new Set([
  'close',
  'closed',
  'end',
  'ended',
  'ende',
  'fin',
  'fine',
  'fim',
  'until',
  'closing',
  'exit',
  'closedate',
  'closetime',
  'exittime',
  'exitdate',
  'settled',
  'settlement',
  'settledate',
  'resolved',
  'sold',
]);

function dateColumn(
  profiles: readonly ColumnProfile[],
  given: number | null,
  format: FormatName | null,
): Picked {
  if (given !== null) return { column: given >= 0 && given < profiles.length ? given : null, questions: [] };
  if (format === 'freqtrade') return { column: byJoined(profiles, 'closedate'), questions: [] };
  const dated = profiles.filter(({ dateForm }) => dateForm !== null);
  if (dated.length <= 1) return { column: dated[0]?.column ?? null, questions: [] };
  const whole = dated.filter(profile => profile.words.length === 1 && isNamedDate(profile));
  if (whole.length === 1) return only(whole[0]!);
  const closing = dated.filter(({ words }) => words.some(word => CLOSING.has(word)));
  if (closing.length === 1) return only(closing[0]!);
  const named = dated.filter(isNamedDate);
  if (named.length === 1) return only(named[0]!);
  const choices = (
    closing.length > 0 ? [...closing, ...dated.filter(one => !closing.includes(one))] : dated
  ).map(({ column }) => column);
  return { column: null, questions: [{ id: 'dateColumn', why: 'several', choices }] };
}
