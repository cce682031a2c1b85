import { csvOf } from '../../ui/export/table-export';
import { indicator, portraitOf, sheetOf } from '../portrait/portrait.samples';
import { compareColumns } from './compare-columns';
import { compareGroups } from './compare-rows';

it('writes each territory’s number and what is known of it', () => {
  const portraits = [
    portraitOf([{ id: 1, period: 202300, value: 29.5 }]),
    portraitOf([{ id: 1, period: 202300, value: 31, state: 'e' }]),
    portraitOf([{ id: 1, period: 202100, value: null, state: 's' }]),
    portraitOf([]),
  ].map((portrait) => sheetOf(portrait));
  const rows = compareGroups([indicator({ id: 1 })], portraits, null).flatMap((group) => group.rows);
  const [, line] = csvOf({ name: 'x', columns: compareColumns(['A', 'B', 'C', 'D']), rows }).split('\r\n');
  expect(line).toBe(
    'Revenus et pauvreté;Indicateur 1;%;2023;29,5;"publié\u202f; le plus bas";31;"estimé\u202f; le plus élevé";;"secret statistique\u202f; 2021";;aucune valeur;INSEE;Licence ouverte',
  );
});
