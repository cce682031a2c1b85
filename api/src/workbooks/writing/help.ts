import { type CellKind, printedChoices, type WorkbookColumn } from '@maillage/domain';
import type { WorkbookToWrite } from './workbook-to-write';

interface HelpRow {
  readonly cells: readonly string[];
  readonly isHeading?: boolean;
}

/** Values of a list that the explanation writes out. */
const LISTED = 12;

const KIND_HELP: Readonly<Record<CellKind, string>> = {
  text: 'Un texte.',
  integer: 'Un nombre entier.',
  decimal: 'Un nombre, par exemple 12,5.',
  money: 'Un montant en euros, par exemple 1250,50.',
  date: 'Une date, par exemple 12/03/2026.',
  choice: 'Une valeur de la liste déroulante.',
  choices: 'Une ou plusieurs valeurs, séparées par des points-virgules.',
  yes_no: 'oui ou non.',
};

const GENERAL: readonly string[] = [
  'Changez les cases des colonnes dont le titre est sur fond vert, enregistrez, puis rapportez le fichier dans Maillage, page «\u202fRapporter un classeur\u202f». Rien n’est changé avant que vous ayez relu les différences et choisi «\u202fAppliquer\u202f».',
  'Une case vidée efface la valeur. Une colonne ou une ligne supprimée du fichier n’efface rien.',
  'Une ligne ajoutée n’est pas reprise\u202f: créez-la à l’écran, puis exportez de nouveau.',
  'Vous pouvez trier, filtrer, déplacer des colonnes, renommer les feuilles. Gardez les colonnes et la ligne masquées\u202f: elles permettent de reconnaître chaque ligne.',
  'La protection des feuilles n’a pas de mot de passe\u202f: elle évite les erreurs. Chacun ne change, au retour, que ce qu’il a le droit de changer à l’écran.',
  'Si quelqu’un change la même case dans Maillage entre-temps, les deux valeurs vous sont montrées et vous choisissez.',
];

/** What the sheet « Aide » says: how the file is used, then each column. */
export function helpRows({ title, networkName, at, byName, filters, help, sheets }: WorkbookToWrite): HelpRow[] {
  return [
    { cells: [title], isHeading: true },
    { cells: ['Réseau', networkName] },
    { cells: ['Exporté', `le ${at} par ${byName}`] },
    ...filters.map(({ name, value }) => ({ cells: [name, value] })),
    { cells: [''] },
    { cells: ['Comment s’en servir'], isHeading: true },
    ...[...GENERAL, ...help].map((text) => ({ cells: ['', text] })),
    ...sheets.flatMap(({ name, columns, whereToAdd }): HelpRow[] => [
      { cells: [''] },
      { cells: [`Feuille «\u202f${name}\u202f»`], isHeading: true },
      ...[...grouped(columns)].map(([text, titles]) => ({
        cells: [titles.length > LISTED ? `${titles.slice(0, LISTED).join(', ')}…` : titles.join(', '), text],
      })),
      { cells: ['Pour ajouter une ligne', whereToAdd] },
    ]),
  ];
}

/** Columns of which the same is said, together: the initiatives of a matrix are many. */
function grouped(columns: readonly WorkbookColumn[]): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const column of columns) {
    const text = toldOf(column);
    groups.set(text, [...(groups.get(text) ?? []), column.title]);
  }
  return groups;
}

function toldOf(column: WorkbookColumn): string {
  if (!column.editable) return 'À lire\u202f: ce qui y est changé n’est pas repris.';
  const values = printedChoices(column);
  const listed = values.length > 0 ? ` ${values.slice(0, LISTED).join(', ')}${values.length > LISTED ? '…' : '.'}` : '';
  return [KIND_HELP[column.kind] + listed, column.required ? 'Ne peut pas rester vide.' : '', column.help ?? ''].filter(Boolean).join(' ');
}
