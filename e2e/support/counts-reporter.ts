import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { mkdirSync, writeFileSync } from 'node:fs';

/** Leaves the counts that `npm test` adds up. A skipped journey counts as failed: nothing is left out silently. */
export default class CountsReporter implements Reporter {
  private readonly counts = { passed: 0, failed: 0 };

  onTestEnd(_test: TestCase, result: TestResult): void {
    this.counts[result.status === 'passed' ? 'passed' : 'failed']++;
  }

  onEnd(): void {
    mkdirSync('tmp/reports', { recursive: true });
    writeFileSync('tmp/reports/journeys.json', JSON.stringify(this.counts));
  }
}
