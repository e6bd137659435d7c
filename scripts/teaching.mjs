import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

const FOLDER = path.join(root, 'src/lessons');
const read = file => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));

/** docs/teaching.md, from the lessons and beliefs as they stand. */
function teachingDocument() {
  const lessons = readdirSync(path.join(FOLDER, 'en'))
    .map(file => read(`en/${file}`))
    .sort((a, b) => a.minutes - b.minutes || a.title.localeCompare(b.title));
  const beliefs = read('beliefs.en.json');
  return `# Teaching

Written by \`npm run teaching\`; a test holds it to the data in \`src/lessons\`.

${lessons.length} lessons. Each is at \`/teach/<lesson>/\`, its worksheet at \`/teach/<lesson>/worksheet/\`, and as one file that needs no network at
\`/teach/<lesson>/faultline-lesson-<lesson>.html\`. Every scene of a lesson asks for a guess.

${table(
  ['Lesson', 'Minutes', 'Misconceptions', 'Scenes', 'Guesses', 'Sources'],
  lessons.map(({ id, title, minutes, steps, sources }) => [
    `${title} (\`${id}\`)`,
    minutes,
    [...new Set(steps.flatMap(({ misconception = [] }) => misconception))].join(', '),
    steps.map(({ scene }) => scene).join(', '),
    steps.length,
    sources.map(({ title: source }) => source.split(':')[0]).join('; '),
  ]),
)}

${beliefs.length} misconceptions, at \`/teach/beliefs/\`. What is believed is outside of where the truth lies; a test answers each scene in full.

${table(
  [
    'Misconception',
    'In the words of those who hold it',
    'Scene',
    'Believed',
    'True, between',
    'Asked again by',
  ],
  beliefs.map(({ id, belief, scene, believed, expected, transfer }) => [
    `\`${id}\``,
    belief,
    scene,
    believed.join(', '),
    expected.map(([lower, upper]) => `${lower} and ${upper}`).join(', '),
    transfer.scene,
  ]),
)}
`;
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

const document = teachingDocument();
if (process.argv.includes('--print')) process.stdout.write(document);
else writeFileSync(path.join(root, 'docs/teaching.md'), document);
