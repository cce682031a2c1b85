/** How much of a file was read when personal data was looked for in it. Stored as text. */
export const FILE_READINGS = {
  whole: 'All of its text.',
  partial: 'Some of it: pages without text (scanned ones), or more text than is looked at.',
  none: 'Nothing: a photograph, a scan, or text that cannot be read.',
} as const;

/** How much of a file was read when personal data was looked for in it. */
export type FileReading = keyof typeof FILE_READINGS;
