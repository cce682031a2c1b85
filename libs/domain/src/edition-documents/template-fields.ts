/** A field that a template of a document may name. */
export interface TemplateField {
  readonly name: string;
  /** The list within which it stands; empty in the document itself. */
  readonly within: string;
  /** A text; a list that a loop goes through; whole paragraphs, alone on their line. */
  readonly is: 'text' | 'list' | 'whole';
  /** What it gives, in French. */
  readonly told: string;
}

const field = (is: TemplateField['is'], within: string, name: string, told: string): TemplateField => ({ name, within, is, told });
const figure = (within: string): TemplateField[] => [
  field('list', within, 'chiffres', 'Les chiffres clés'),
  field('list', within, 'tableaux', 'Les tableaux'),
  field('list', within, 'images', 'Les graphiques et les cartes'),
];

/** What a template may name, in the order in which it is told. A condition is any of them with « # », and « ^ » where it is empty. */
export const TEMPLATE_FIELDS: readonly TemplateField[] = [
  field('text', '', 'reseau', 'Le nom du réseau'),
  field('text', '', 'titre', 'Le titre de l’édition'),
  field('text', '', 'numero', 'Son numéro'),
  field('text', '', 'situation', 'Le jour dont elle donne la situation'),
  field('text', '', 'debut', 'Le début de la période'),
  field('text', '', 'fin', 'La fin de la période'),
  field('text', '', 'perimetre', 'Le périmètre'),
  field('text', '', 'validee_par', 'Qui l’a validée'),
  field('text', '', 'empreinte', 'Son empreinte, une fois publiée'),
  field('list', '', 'blocs', 'Les blocs, dans leur ordre'),
  field('text', 'blocs', 'titre', 'Le titre du bloc'),
  field('text', 'blocs', 'chapeau', 'La phrase qui le résume'),
  field('text', 'blocs', 'source', 'Ses sources'),
  field('whole', 'blocs', 'contenu', 'Tout ce que le bloc contient'),
  ...figure('blocs'),
  ...figure(''),
  field('text', 'chiffres', 'libelle', 'Ce qui est compté'),
  field('text', 'chiffres', 'valeur', 'Le chiffre'),
  field('text', 'chiffres', 'part', 'La part, calculée depuis ses deux nombres'),
  field('text', 'chiffres', 'note', 'Sa réserve et sa note'),
  field('text', 'tableaux', 'legende', 'Le titre du tableau'),
  field('whole', 'tableaux', 'tableau', 'Le tableau'),
  field('text', 'images', 'legende', 'Le titre de l’image'),
  field('text', 'images', 'description', 'Ce qu’elle montre, en mots'),
  field('whole', 'images', 'image', 'L’image, avec sa description pour qui ne la voit pas'),
  field('list', '', 'initiatives', 'Les initiatives du bloc des initiatives'),
  field('text', 'initiatives', 'nom', 'Le nom de l’initiative'),
  field('text', 'initiatives', 'meteo', 'Sa météo'),
  field('text', 'initiatives', 'texte', 'Ce qu’il en est'),
  field('text', 'initiatives', 'portee_par', 'Qui la porte (vide pour un financeur)'),
  field('list', '', 'definitions', 'Les définitions'),
  field('text', 'definitions', 'terme', 'Le terme'),
  field('text', 'definitions', 'sens', 'Ce qu’il veut dire'),
];

/** The field that a name means within those lists, the innermost last; undefined when there is none. */
export function templateFieldOf(name: string, within: readonly string[]): TemplateField | undefined {
  for (const list of [...within].reverse().concat('')) {
    const known = TEMPLATE_FIELDS.find((one) => one.name === name && one.within === list);
    if (known) return known;
  }
  return undefined;
}

const LONGEST = 60;

/** The name that may stand within those lists and is most like the one that was typed; null when none is like it. */
export function nearestTemplateField(name: string, within: readonly string[]): string | null {
  const typed = plain(name).slice(0, LONGEST);
  const names = TEMPLATE_FIELDS.filter((one) => one.within === '' || within.includes(one.within)).map((one) => one.name);
  const near = names.map((one) => ({ one, steps: stepsBetween(typed, plain(one)) })).sort((a, b) => a.steps - b.steps)[0];
  return near && near.steps <= Math.max(2, Math.ceil(near.one.length / 2.5)) ? near.one : null;
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();

/** How many letters are to be changed, put or left out between two words. */
function stepsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A tag of a template, and where it stands. */
export interface TemplateTag {
  readonly name: string;
  readonly mark: '' | '#' | '^' | '/' | '@';
  /** « corps », « en-tête », « pied de page », « notes ». */
  readonly part: string;
  /** Of its part, from one. */
  readonly paragraph: number;
  readonly isInTable: boolean;
  /** Some words around it. */
  readonly context: string;
}

/** A tag that says what no edition holds. */
export interface UnknownTag extends TemplateTag {
  readonly nearest: string | null;
}

/** What is wrong with a template, so that nothing can be written with it. */
export interface TemplateFault {
  readonly fault: 'unclosed' | 'unopened' | 'crossed' | 'not_alone' | 'within_itself' | 'other';
  readonly name: string;
}

/** What a template says, and whether it can be used. */
export interface TemplateReading {
  readonly tags: readonly TemplateTag[];
  readonly unknown: readonly UnknownTag[];
  /** Names of fields that it never uses. */
  readonly unused: readonly string[];
  readonly faults: readonly TemplateFault[];
}
