import type { FileHazard } from '@maillage/domain';

/** Kinds of parts that documents have: text, pictures, fonts. What has another ending is no part of a document. */
const PART_ENDINGS = new Set(
  (
    'xml rels vml rdf png jpg jpeg jpe jfif gif bmp tif tiff emf wmf emz wmz svg svm webp ico wdp hdp jxr pict pct odttf ttf otf fntdata psmdcp sigs ' +
    // the model of a pivot table
    'data'
  ).split(' '),
);

/** What a part is by its name, in the places where each program keeps it. The first that fits. */
const BY_NAME: readonly (readonly [RegExp, FileHazard])[] = [
  [/(^|\/)(vba(?:project|data)[^/]{0,40}|macrosheets|dialogsheets|intlmacrosheets|basic|scripts|dialogs|customui)(\/|\.|$)/i, 'macros'],
  [/(^|\/)activex(\/|$)/i, 'activeX'],
  [/(^|\/)(externallinks|querytables|webextensions|database)(\/|$)/i, 'externalLink'],
  [/(^|\/)(connections|dataconnections)\.xml$/i, 'externalLink'],
  [/(^|\/)embeddings(\/|$)|^Object \d{1,5}$/i, 'embedded'],
  [/\.(wav|mp3|mp4|m4a|m4v|mov|avi|wmv|wma|mid|midi|swf|glb|ogg|webm)$/i, 'multimedia'],
];

/** Parts without an ending of their own that are known all the same. */
const KNOWN_PARTS = [
  /^mimetype$/,
  /^layout-cache$/,
  /^ObjectReplacements\/[^/]{1,80}$/,
  /^\[trash\]\//,
  /(^|\/)printerSettings\/printerSettings\d{0,5}\.bin$/,
  /(^|\/)customProperty\/?customProperty\d{0,5}\.bin$/,
  /^xl\/customProperty\d{0,5}\.bin$/,
];
const MAX_NAME_LENGTH = 400;

/** What the name of a part tells: a hazard, or null for what a document has. */
export function hazardOfPart(name: string): FileHazard | null {
  if (name.length > MAX_NAME_LENGTH) return 'unknownPart';
  const path = name.replaceAll('\\', '/');
  const known = BY_NAME.find(([pattern]) => pattern.test(path));
  if (known) return known[1];
  if (KNOWN_PARTS.some((pattern) => pattern.test(path))) return null;
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return PART_ENDINGS.has(ending) ? null : 'unknownPart';
}
