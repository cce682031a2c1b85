import { mkdirSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const LINES_OF_A_FAILURE = 8;

/** Leaves the counts that `npm test` adds up, and names what failed. A skipped test counts as failed: nothing is left out silently. */
export default class JestReport {
  constructor(_config, { name }) {
    this.file = `tmp/reports/${name}.json`;
  }

  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numPendingTests + results.numTodoTests + results.numRuntimeErrorTestSuites;
    const wrong = results.testResults.flatMap((file) => [
      ...(file.testExecError ? [told(file.testFilePath, file.testExecError.message)] : []),
      ...file.testResults.filter(({ status }) => status === 'failed').map((test) => told(test.fullName, test.failureMessages[0])),
    ]);
    mkdirSync('tmp/reports', { recursive: true });
    writeFileSync(this.file, JSON.stringify({ passed: results.numPassedTests, failed, wrong }));
  }
}

/** The name of a test and the first lines of why it failed: the whole stands above, and is far away or cut off on another machine. */
function told(name, message = '') {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim());
  return [name, ...lines.slice(0, LINES_OF_A_FAILURE).map((line) => `    ${line.trim()}`)].join('\n');
}
