/**
 * What a document may carry besides what it shows: it acts, or fetches something, on the machine of whoever opens it. A file that carries any of
 * these is not taken.
 */
export const FILE_HAZARDS = {
  macros: 'Macros (VBA, Excel 4, Basic of LibreOffice), or a macro-enabled kind of document.',
  activeX: 'ActiveX controls.',
  embedded: 'Another file or an OLE object inside of it, which opens as what it is; the figures behind a chart are none.',
  externalLink:
    'Something that is fetched from another file or place when it opens: values, pictures, sections, connections. Links that one follows by a click are none.',
  remoteTemplate: 'A template that stands on a server.',
  commandField: 'Fields and formulas that run a command or fetch a content: DDE, LINK, INCLUDETEXT, DATABASE, WEBSERVICE…',
  script: 'JavaScript, or scripts bound to events.',
  launch: 'A program that is started, or an action done without a click when it opens.',
  xfa: 'An XFA form, whose content and scripts no other program shows.',
  multimedia: 'Sound, film, 3D or Flash that a reader plays.',
  disguisedPart: 'A part whose bytes are not what its name says: a program under the name of a picture.',
  unknownPart: 'A part of a kind that documents do not have.',
} as const;

/** What a document may carry that acts on the machine of whoever opens it. */
export type FileHazard = keyof typeof FILE_HAZARDS;
