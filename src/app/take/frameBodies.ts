/** What lies closed in a frame: few readers open it. */
export { TableBody } from '../../charts/TableBody.tsx';
export { frameNotes } from './frameNotes.ts';
export { TakenTexts } from './TakenTexts.tsx';
