/** Largest file taken, in bytes: 20 MB, a scanned convention of some hundred pages. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Files that may come in an hour to one CCAS, or to what a network has in common, those that are refused included: far above what people send. */
export const MAX_FILES_PER_HOUR = 120;

/** A kind of file that is taken: what people call it, how its names end, and its media type as found in the bytes. */
export interface FileKind {
  readonly label: string;
  /** Endings of the name, without the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
}

/**
 * The kinds of files that are taken. Left out on purpose: what carries macros (docm, xlsm) or scripts (HTML, SVG), and the binary formats of
 * before 2007 (doc, xls), whose bytes do not tell whether they hold macros. What these kinds may carry all the same: `FILE_HAZARDS`.
 */
export const FILE_KINDS: readonly FileKind[] = [
  { label: 'PDF', extensions: ['pdf'], mediaType: 'application/pdf' },
  { label: 'Word (.docx)', extensions: ['docx'], mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { label: 'Excel (.xlsx)', extensions: ['xlsx'], mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { label: 'OpenDocument (.odt, .ods)', extensions: ['odt'], mediaType: 'application/vnd.oasis.opendocument.text' },
  { label: 'OpenDocument (.odt, .ods)', extensions: ['ods'], mediaType: 'application/vnd.oasis.opendocument.spreadsheet' },
  { label: 'JPEG', extensions: ['jpg', 'jpeg'], mediaType: 'image/jpeg' },
  { label: 'PNG', extensions: ['png'], mediaType: 'image/png' },
];

/** The kinds as people call them, each once: « PDF », « Word (.docx) »… */
export const FILE_KIND_LABELS: readonly string[] = [...new Set(FILE_KINDS.map(({ label }) => label))];

/** The kind of a media type; undefined when such files are not taken. */
export const fileKindOf = (mediaType: string): FileKind | undefined => FILE_KINDS.find((kind) => kind.mediaType === mediaType);

/** Ending of a file name in lower case, without the dot; empty when there is none. */
export const extensionOf = (name: string): string => /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** Whether a name looks like that of a file that is taken: a first look, before it is sent. The bytes decide. */
export const hasFileKindName = (name: string): boolean => FILE_KINDS.some(({ extensions }) => extensions.includes(extensionOf(name)));
