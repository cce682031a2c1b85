/**
 * Why an archive is not opened: it is no ZIP, or says two things at once · an entry is under a password · it is packed in a way that documents
 * are not · it holds more than it may, or more than it says.
 */
export type ArchiveProblem = 'damaged' | 'encrypted' | 'unsupported' | 'too_large';

/** An archive that is not opened. */
export class BadArchive extends Error {
  constructor(
    readonly problem: ArchiveProblem,
    options?: ErrorOptions,
  ) {
    super(problem, options);
  }
}
