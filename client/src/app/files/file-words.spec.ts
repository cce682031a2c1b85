import { FILE_HAZARDS, MAX_FILE_BYTES } from '@maillage/domain';
import { wordsOfAll } from '../../test-words';
import { ApiError, messageOf } from '../errors';
import { ACCEPTED_LABEL, formatSize, refuseAtSight, refusalWords, tellFindings } from './file-words';

describe('the words about files', () => {
  beforeAll(async () => void (await wordsOfAll()));

  it.each([
    [1, '1\u202fko'],
    [850 * 1024, '850\u202fko'],
    [1_258_291, '1,2\u202fMo'],
    [MAX_FILE_BYTES, '20\u202fMo'],
  ])('tell the size of %d bytes', (bytes, text) => expect(formatSize(bytes)).toBe(text));

  it('say what was found, one or several', () => {
    const findings = [
      { kind: 'socialSecurityNumber', count: 2 },
      { kind: 'iban', count: 1 },
      { kind: 'ofTomorrow', count: 3 },
    ];
    expect(tellFindings(new ApiError('FILE_LOOKS_PERSONAL', { findings }))).toEqual([
      '2 numéros qui ressemblent à des numéros de sécurité sociale',
      '1 numéro qui ressemble à un IBAN',
    ]);
  });

  it('say what a file carries, all of it, and what to do', () => {
    expect(refusalWords(new ApiError('FILE_HAZARDOUS', { hazards: ['script', 'ofTomorrow', 'xfa'] }))).toBe(
      'Ce fichier contient un script et un formulaire XFA. Imprimez-le en PDF, puis déposez ce PDF.',
    );
    for (const hazard of Object.keys(FILE_HAZARDS))
      expect(refusalWords(new ApiError('FILE_HAZARDOUS', { hazards: [hazard] }))).toMatch(/^Ce fichier contient u?n?d?e?s? .+\. \p{Lu}.+\.$/u);
    expect(refusalWords(new ApiError('FILE_HAZARDOUS', { hazards: ['ofTomorrow'] }))).toBe(messageOf(new ApiError('FILE_HAZARDOUS')));
    expect(refusalWords(new ApiError('FILE_PROTECTED'))).toBe(messageOf(new ApiError('FILE_PROTECTED')));
  });

  it('name the kinds that are taken', () => expect(ACCEPTED_LABEL).toMatch(/^PDF, Word \(\.docx\), .* ou PNG$/));

  it.each([
    ['Délibération.PDF', 10, null],
    ['sans-extension', 10, null],
    ['macro.docm', 10, 'FILE_KIND_REFUSED'],
    ['page.html', 10, 'FILE_KIND_REFUSED'],
    ['vide.pdf', 0, 'FILE_EMPTY'],
    ['gros.pdf', MAX_FILE_BYTES + 1, 'FILE_TOO_LARGE'],
  ])('refuse at sight %s of %d bytes: %s', (name, size, reason) => expect(refuseAtSight({ name, size })?.reason ?? null).toBe(reason));
});
