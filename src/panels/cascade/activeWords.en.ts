import { say } from '../../words/text.en.ts';
import type { ActiveGuard } from './activeGuards.ts';
import { dipWords, millions, orderAt, secondsWords, shareWords } from './toldWords.en.ts';

/** "a stop after 5 seconds on 1 of 3 platforms". */
export function guardWords(guard: ActiveGuard): string {
  const where = 'on' in guard && guard.on < guard.of ? ` on ${guard.on} of ${guard.of} platforms` : '';
  switch (guard.kind) {
    case 'override':
      return `a stop after ${secondsWords(guard.amount)}${where}`;
    case 'leverageCap':
      return `a cap of ${say.quantity('multiple', guard.amount)}${where}`;
    case 'rateCap':
      return `at most ${millions(guard.amount)} a second${where}`;
    case 'slowSelling':
      return `models that sell over ${secondsWords(guard.amount)}${where}`;
    case 'halt':
      return `a halt at ${dipWords(guard.amount)}`;
    case 'insurance':
      return `insurance that takes ${millions(guard.amount)}`;
    case 'stops':
      return `stop-loss orders at ${orderAt(guard)} for ${shareWords(guard.amount)} without a model`;
    case 'rushing':
      return `${millions(guard.amount)} that wants out in the last ${dipWords(guard.width)} before it`;
    default:
      return guard satisfies never;
  }
}
