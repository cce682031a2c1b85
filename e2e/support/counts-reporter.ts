import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { mkdirSync, writeFileSync } from 'node:fs';

/** Leaves the counts that `npm test` adds up, and names what failed, and what was green at its second attempt alone. A skipped journey counts as failed: nothing is left out silently. */
export default class CountsReporter implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.suite = suite;
  }

  onEnd(): void {
    const tests = this.suite?.allTests() ?? [];
    const flaky = tests.filter((test) => test.outcome() === 'flaky').map((test) => test.titlePath().filter(Boolean).join(' › '));
    const wrong = tests
      .filter((test) => test.outcome() === 'unexpected' || test.outcome() === 'skipped')
      .map((test) => test.titlePath().filter(Boolean).join(' › '));
    const passed = tests.filter((test) => test.outcome() === 'expected').length + flaky.length;
    mkdirSync('tmp/reports', { recursive: true });
    writeFileSync('tmp/reports/journeys.json', JSON.stringify({ passed, failed: tests.length - passed, flaky, wrong }));
  }
}
