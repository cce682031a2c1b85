import { wordsOfAll } from '../../../test-words';
import { ApiError, messageOf } from '../../errors';
import { answerWords, type OutlinesAnswer, outlinesAnswer, questionOf, refusalWords, refusedAtSight } from './outlines-words';

const answer = (change: Partial<OutlinesAnswer>): OutlinesAnswer => ({
  loadedCount: 39,
  on: '2026-01-01',
  formerCount: 0,
  assembledCount: 0,
  unknownCodes: [],
  unknownCount: change.unknownCodes?.length ?? 0,
  skipped: [],
  skippedCount: change.skipped?.length ?? 0,
  guessedProperty: null,
  ...change,
});

describe('the words about outlines', () => {
  beforeAll(async () => void (await wordsOfAll()));

  it.each([
    [{}, '39 communes reconnues. Périmètres du 1er janvier 2026.'],
    [{ loadedCount: 1, unknownCodes: ['93999'] }, '1 commune reconnue, 1 code inconnu\u202f: 93999. Périmètres du 1er janvier 2026.'],
    [
      { unknownCodes: ['93998', '93999'], formerCount: 1, assembledCount: 5 },
      '39 communes reconnues, 2 codes inconnus\u202f: 93998 et 93999. Périmètres du 1er janvier 2026. 1 ancien périmètre parmi eux. 5 autres contours assemblés à partir des communes.',
    ],
  ])('tell what became of a file: %j', (change, words) => expect(answerWords(answer(change), 'commune')).toBe(words));

  it('name what could not be drawn, with what is wrong, and the property that was guessed', () => {
    const skipped = [
      { code: '93015', name: 'Coubron', problem: 'no_polygons', found: '' },
      { code: '93030', name: null, problem: 'no_polygons', found: 'GeometryCollection' },
      { code: '93031', name: 'Épinay', problem: 'not_degrees', found: 'Polygon' },
    ];
    expect(answerWords(answer({ loadedCount: 2, skipped, guessedProperty: 'mon_champ' }), 'commune')).toBe(
      '2 communes reconnues. Non chargés\u202f: Coubron (sans contour dans le fichier), 93030 (GeometryCollection et non une surface) et Épinay (coordonnées qui ne sont pas en degrés). Codes lus dans la propriété «\u202fmon_champ\u202f». Périmètres du 1er janvier 2026.',
    );
  });

  it('tell what a person may answer to a refusal', () => {
    const refused = (problem: string) => questionOf(new ApiError('OUTLINES_UNREADABLE', { problem, found: ['a', 'b'] }));
    expect(refused('no_codes')).toEqual({ properties: ['a', 'b'], areAxesSwapped: false });
    expect(refused('swapped_axes')).toEqual({ properties: [], areAxesSwapped: true });
    expect(refused('not_json')).toEqual({ properties: [], areAxesSwapped: false });
  });

  it('name ten unknown codes, and count the others', () => {
    const unknownCodes = Array.from({ length: 12 }, (_, index) => String(93_900 + index));
    expect(answerWords(answer({ loadedCount: 0, unknownCodes, unknownCount: 1500 }), 'ept')).toMatch(
      /^0 EPT reconnu, 1\u202f500 codes inconnus\u202f: 93900, .*, 93909 et 1\u202f490 autres\. /,
    );
  });

  it('read the answer of the server', () => expect(outlinesAnswer(JSON.stringify({ outlines: answer({}) }))).toEqual(answer({})));

  it.each([
    ['communes.geojson', 10, null],
    ['COMMUNES.JSON', 10, null],
    ['communes.shp', 10, 'Choisissez un fichier GeoJSON (.geojson ou .json).'],
    ['communes.geojson', 0, 'Ce fichier est vide. Choisissez-en un autre.'],
    ['communes.geojson', 81 * 1024 * 1024, 'Ce fichier dépasse 80\u202fMo. Choisissez une édition plus généralisée des mêmes contours.'],
  ])('refuse at sight %s of %d bytes: %s', (name, size, message) => expect(refusedAtSight({ name, size })).toBe(message));

  it.each([
    ['not_json', [], 'Ce fichier n’est pas du JSON. Exportez'],
    ['not_geojson', ['Topology'], 'Ce fichier n’est pas un GeoJSON (il contient\u202f: Topology).'],
    ['no_codes', ['id', 'libelle'], 'Aucune propriété connue ne porte le code officiel de ce niveau (propriétés trouvées\u202f: id et libelle).'],
    ['no_polygons', ['Point'], 'Ce fichier ne contient pas de surfaces (mais\u202f: Point).'],
    ['not_degrees', ['93001'], 'Les coordonnées ne sont pas en degrés (WGS 84).'],
    ['unknown_codes', ['99998'], 'Aucun code de ce fichier n’est connu\u202f: 99998.'],
    ['swapped_axes', ['Coubron'], 'Latitude et longitude sont inversées (Coubron)\u202f: la carte serait en miroir.'],
    ['elsewhere', ['Coubron'], 'Ces contours ne sont pas en France (Coubron).'],
    ['too_large', [], 'Ces contours sont trop détaillés.'],
    ['of_tomorrow', [], 'Ces contours ne sont pas un GeoJSON'],
  ])('say what is wrong with a file: %s', (problem, found, start) => {
    const words = refusalWords(new ApiError('OUTLINES_UNREADABLE', { problem, found }));
    expect(words.slice(0, start.length)).toBe(start);
  });

  it('leave any other refusal to its own words', () => expect(refusalWords(new ApiError('NOT_ALLOWED'))).toBe(messageOf(new ApiError('NOT_ALLOWED'))));
});
