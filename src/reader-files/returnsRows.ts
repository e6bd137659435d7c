import { findRhythm } from './findRhythm.ts';
import { readAmount } from './readAmount.ts';
import { readDay } from './readDay.ts';
import type { StatedNumber } from './readProbability.ts';
import {
  type ReturnsColumns,
  type ReturnsFile,
  type ReturnsFileSettings,
  type ReturnsRowFault,
  STAGES,
  type Stage,
  type StageReturns,
} from './returnsFile.ts';
import type { TableRow } from './tableRows.ts';

interface Row {
  readonly line: number;
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly amounts: Readonly<Partial<Record<Stage, StatedNumber>>>;
}

interface Fault {
  readonly line: number;
  readonly fault: ReturnsRowFault;
}

interface Dated {
  readonly line: number;
  readonly day: number;
  readonly amounts: Row['amounts'];
}

type Read = Pick<ReturnsFile, 'stages' | 'hasDates' | 'scale' | 'rhythm' | 'gaps'> & {
  readonly faults: readonly Fault[];
};

/** Typical moves above this are told in per cent: nobody's middle day moves a fifth of the account. */
const LARGEST_TYPICAL_RETURN = 0.2;
const PERCENT = 100;

/** Collects the rows of a file of returns; what they mean is known only at its end. */
export class ReturnsRows {
  private readonly columns: ReturnsColumns;
  private readonly rows: Row[] = [];
  private readonly faults: Fault[] = [];

  constructor(columns: ReturnsColumns) {
    this.columns = columns;
  }

  get count(): number {
    return this.rows.length + this.faults.length;
  }

  add({ line, cells }: TableRow): void {
    const { date } = this.columns;
    const day = date === null ? null : readDay(cells[date] ?? '');
    const read = this.amountsOf(cells);
    if (date !== null && day === null) this.faults.push({ line, fault: 'dateUnreadable' });
    else if (typeof read === 'string') this.faults.push({ line, fault: read });
    else {
      const place = this.rows.length;
      this.rows.push({
        line,
        // Without dates rows count from 0.
        dayFirst: day === null ? place : (day.dayFirst ?? Number.NaN),
        monthFirst: day === null ? place : (day.monthFirst ?? Number.NaN),
        amounts: read,
      });
    }
  }

  /** The stages' values in a row; a stage may have none there, but not all. */
  private amountsOf(cells: readonly string[]): Row['amounts'] | ReturnsRowFault {
    const amounts: Partial<Record<Stage, StatedNumber>> = {};
    for (const stage of STAGES) {
      const column = this.columns[stage];
      const cell = column === null ? '' : (cells[column] ?? '').trim();
      if (cell === '') continue;
      const amount = readAmount(cell);
      if (amount === null) return 'valueUnreadable';
      amounts[stage] = amount;
    }
    return Object.keys(amounts).length === 0 ? 'noValue' : amounts;
  }

  finish(settings: ReturnsFileSettings): Read {
    const dated = this.datedRows();
    const hasDates = this.columns.date !== null;
    const contents = STAGES.map(stage => ({ stage, content: settings.content ?? contentOf(dated, stage) }));
    const inReturns = contents.filter(({ content }) => content === 'returns').map(({ stage }) => stage);
    const scale = settings.scale ?? scaleOf(dated, inReturns);
    const stages = contents
      .map(({ stage, content }) => this.stageReturns(dated, { stage, content, scale }))
      .filter(({ returns }) => returns.length > 0);
    const { rhythm, gaps } = hasDates ? findRhythm(dated.map(({ day }) => day)) : { rhythm: null, gaps: [] };
    const faults = this.faults.toSorted((a, b) => a.line - b.line);
    return { stages, hasDates, scale, rhythm, gaps, faults };
  }

  /** The rows in the order of time, each day once; the order of day and month in which more dates exist. */
  private datedRows(): readonly Dated[] {
    const readable = (key: 'dayFirst' | 'monthFirst') =>
      this.rows.filter(row => !Number.isNaN(row[key])).length;
    const key = readable('monthFirst') > readable('dayFirst') ? 'monthFirst' : 'dayFirst';
    const rows: Dated[] = [];
    for (const { line, amounts, ...dates } of this.rows) {
      if (Number.isNaN(dates[key])) this.faults.push({ line, fault: 'dateUnreadable' });
      else rows.push({ line, amounts, day: dates[key] });
    }
    rows.sort((a, b) => a.day - b.day || a.line - b.line);
    return rows.filter((row, place) => {
      const isNew = row.day !== rows[place - 1]?.day;
      if (!isNew) this.faults.push({ line: row.line, fault: 'dateTwice' });
      return isNew;
    });
  }

  private stageReturns(
    rows: readonly Dated[],
    { stage, content, scale }: Pick<StageReturns, 'stage' | 'content'> & { scale: 'fraction' | 'percent' },
  ): StageReturns {
    const returns: number[] = [];
    const days: number[] = [];
    let before: number | null = null;
    for (const { line, day, amounts } of rows) {
      const amount = amounts[stage];
      if (amount === undefined) continue;
      const fault = content === 'equity' ? equityFault(amount.value) : returnFault(amount, scale);
      if (fault !== null) {
        this.faults.push({ line, fault });
        continue;
      }
      const gain: number | null =
        content === 'returns'
          ? asFraction(amount, scale)
          : before === null
            ? null
            : amount.value / before - 1;
      before = amount.value;
      if (gain === null) continue;
      returns.push(gain);
      days.push(day);
    }
    return { stage, content, returns: Float64Array.from(returns), days: Float64Array.from(days) };
  }
}

function equityFault(value: number): ReturnsRowFault | null {
  return value > 0 ? null : 'equityNotAboveZero';
}

function returnFault(amount: StatedNumber, scale: 'fraction' | 'percent'): ReturnsRowFault | null {
  return asFraction(amount, scale) >= -1 ? null : 'impossibleReturn';
}

function asFraction({ value, hasPercentSign }: StatedNumber, scale: 'fraction' | 'percent'): number {
  return hasPercentSign || scale === 'percent' ? value / PERCENT : value;
}

/**
 * An account is worth something at all times, and not just a small share of one; returns are now and then
 * below zero.
 */
function contentOf(rows: readonly Dated[], stage: Stage): 'returns' | 'equity' {
  const amounts = rows.flatMap(({ amounts: all }) => (all[stage] ? [all[stage]] : []));
  const isAlwaysWorth = amounts.every(({ value, hasPercentSign }) => value > 0 && !hasPercentSign);
  const isEquity = isAlwaysWorth && middleOf(amounts.map(({ value }) => value)) >= LARGEST_TYPICAL_RETURN;
  return isEquity ? 'equity' : 'returns';
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Per cent if anybody would have lost more than all, or if the middle move is larger than accounts make. */
function scaleOf(rows: readonly Dated[], stages: readonly Stage[]): 'fraction' | 'percent' {
  const plain = rows.flatMap(({ amounts }) =>
    stages.flatMap(stage => {
      const amount = amounts[stage];
      return amount && !amount.hasPercentSign ? [amount.value] : [];
    }),
  );
  const signed = stages.some(stage => rows.some(({ amounts }) => amounts[stage]?.hasPercentSign));
  if (plain.length === 0) return signed ? 'percent' : 'fraction';
  const isPercent =
    plain.some(value => value < -1) || middleOf(plain.map(Math.abs)) >= LARGEST_TYPICAL_RETURN;
  return isPercent ? 'percent' : 'fraction';
}
