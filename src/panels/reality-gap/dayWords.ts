export { writeDay as dateOf } from '../../reader-files/writeDay.ts';
