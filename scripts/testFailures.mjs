import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** A file for one run's results, and the words that make the test runner write them there beside what it prints. */
export function reportFile() {
  const folder = mkdtempSync(path.join(tmpdir(), 'faultline-tests-'));
  const file = path.join(folder, 'report.json');
  return {
    words: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    failures: () => failuresOf(file),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A line for each failed test, with the first line of its reason; none if nothing was written. */
function failuresOf(file) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
  return report.testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const place = path.basename(name);
    if (failed.length === 0) return message ? [`${place}: ${firstLine(message)}`] : [];
    return failed.map(
      ({ fullName, failureMessages }) => `${place} > ${fullName}: ${firstLine(failureMessages[0])}`,
    );
  });
}

/** A test that ran out of time has a stack that was taken before it began, and this for a reason. */
const OUT_OF_TIME = 'Error: STACK_TRACE_ERROR';

const firstLine = (text = '') =>
  stripVTControlCharacters(text).split('\n', 1)[0].replace(OUT_OF_TIME, 'ran out of time').slice(0, 300);
