import type { ImportReadingProblem } from '@maillage/domain';

/** The file as a whole cannot be read; what is wrong with a cell or a line is an issue, and stops nothing. */
export class UnreadableFile extends Error {
  constructor(
    readonly problem: ImportReadingProblem,
    options?: ErrorOptions,
  ) {
    super(problem, options);
  }
}
