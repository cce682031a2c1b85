import { entriesOf, type FormCheck, type FormCondition, type FormDefinition, type FormEntry, type FormFault, type FormQuestion } from '@maillage/domain';
import { writeFigure } from './figure-words';
import { FAULT_WORDS, TEST_WORDS } from './fault-words';

/** « Aides par motif, Énergie, Montant » */
export const entryName = ({ question, row, column }: Pick<FormEntry, 'question' | 'row' | 'column'>): string =>
  row && column ? `${question.label}, ${row.label ?? `ligne ${row.code.slice(1)}`}, ${column.label}` : question.label;

const quoted = (words: string): string => `«\u202f${words}\u202f»`;

/** What a condition compares with, in words: the label of an option, a number as one writes it. */
function valueText(value: string, entry: FormEntry | undefined): string {
  const holds = entry?.holds;
  if (holds && 'options' in holds) return quoted(holds.options.find(({ code }) => code === value)?.label ?? value);
  return value.trim() !== '' && Number.isFinite(Number(value)) ? writeFigure(value) : quoted(value);
}

/** Reads conditions in words, of one form. */
export function conditionTeller(definition: Pick<FormDefinition, 'sections'>): (condition: FormCondition) => string {
  const entries = new Map(entriesOf(definition).map((entry) => [entry.key, entry]));
  const told = (condition: FormCondition, isWithin: boolean): string => {
    if ('all' in condition || 'any' in condition) {
      const [parts, word] = 'all' in condition ? [condition.all, ' et '] : [condition.any, ' ou '];
      const text = parts.map((part) => told(part, true)).join(word);
      return isWithin && parts.length > 1 ? `(${text})` : text;
    }
    const { entry: key, is, value } = condition;
    const entry = entries.get(key);
    return [quoted(entry ? entryName(entry) : key), TEST_WORDS[is], ...(value === undefined || value === '' ? [] : [valueText(value, entry)])].join(' ');
  };
  return (condition) => told(condition, false);
}

/** A formula with the names of what it adds up in place of their codes. */
export function formulaText(formula: string, { sections }: Pick<FormDefinition, 'sections'>): string {
  const names = new Map(entriesOf({ sections }).map((entry) => [entry.key, entryName(entry)]));
  return formula.replace(/\[(\w+)\]/g, (whole, key: string) => names.get(key) ?? whole).replaceAll('*', '×');
}

/** What a check compares, within « doit être ». */
export const COMPARED = { '<=': 'au plus', '=': 'égal à', '>=': 'au moins' } as const;

/** « Ménages reçus la première fois, au plus Ménages reçus » */
export const checkText = ({ left, compare, right }: Pick<FormCheck, 'left' | 'compare' | 'right'>, definition: Pick<FormDefinition, 'sections'>): string =>
  `${formulaText(left, definition)}, ${COMPARED[compare]} ${formulaText(right, definition)}`;

/** A fault in words, with what it is about by its label. */
export function faultText({ code, about }: Pick<FormFault, 'code' | 'about'>, { sections, checks }: FormDefinition): string {
  if (about === null) return FAULT_WORDS[code];
  const entry = entriesOf({ sections }).find(({ key }) => key === about);
  const check = code === 'checks_contradict' ? checks.find((one) => one.code === about) : undefined;
  const words = check?.message ?? (entry && entryName(entry)) ?? about;
  return `${FAULT_WORDS[code].replace(/\.$/, '')}\u202f: ${quoted(words)}.`;
}

/** A place of a form, as one reads it: « Aides, Montant accordé ». */
export function placeText(place: string, { sections, checks }: FormDefinition): string {
  const [first = '', question = '', column = ''] = place.split('/');
  if (first === 'checks') return checks.find(({ code }) => code === question)?.message ?? 'Contrôle';
  const section = sections.find(({ code }) => code === first);
  if (!question) return section ? `Partie ${section.title}` : 'Formulaire';
  const asked: FormQuestion | undefined = section?.questions.find(({ code }) => code === question);
  const label = asked?.kind === 'table' ? asked.columns.find(({ code }) => code === column)?.label : undefined;
  return [asked?.label ?? question, label].filter(Boolean).join(', ');
}

/** Codes of what a place names, to go there: of a check, a question or a section. */
export function anchorOf(place: string): string {
  const [first = '', second] = place.split('/');
  if (first === 'checks') return `controle-${second ?? ''}`;
  return second ? `compose-${second}` : `partie-${first}`;
}
