import { ADOPTION_STAGES, STAGES_IN_PLACE } from '../../initiatives/adoption-stage';
import { ADOPTION_STAGE_WORDS } from '../../initiatives/initiative-words';
import { typeset } from '../../text/typeset';
import type {
  ChoicesQuestion,
  DateQuestion,
  FileQuestion,
  FormCell,
  FormCondition,
  FormOption,
  FormQuestion,
  TableQuestion,
  TextQuestion,
} from '../form-definition';
import { choice, words } from './asking';

type Saying = readonly [code: string, label: string, help: string];
type Labels = Readonly<Record<string, string>>;

const base = { isRequired: false, isSensitive: false, readBy: 'network', shownIf: null } as const;
const said = ([code, label, help]: Saying) => ({ ...base, code, label: typeset(label), help: typeset(help) });

/** Choices as `code: label`. */
export const optionsOf = (labels: Labels): FormOption[] => Object.entries(labels).map(([code, label]) => ({ code, label: typeset(label) }));

/** What a CCAS says of something to adopt: the stages of initiatives, but « à contacter », which the coordination alone notes. */
const STAGE_OPTIONS: Labels = Object.fromEntries(
  ADOPTION_STAGES.filter((stage) => stage !== 'to_contact').map((stage) => [stage, ADOPTION_STAGE_WORDS[stage]]),
);

/** Any of these answers to one choice. */
export const isOneOf = (entry: string, values: readonly string[]): FormCondition => ({ any: values.map((value) => ({ entry, is: 'equals', value })) });

/** A day. */
export const day = (saying: Saying, more: Partial<DateQuestion> = {}): DateQuestion => ({ ...said(saying), kind: 'date', ...more });

/** Several answers of several. */
export const several = (saying: Saying, of: Labels, more: Partial<ChoicesQuestion> = {}): ChoicesQuestion => ({
  ...said(saying),
  kind: 'choices',
  options: optionsOf(of),
  hasOther: true,
  most: null,
  ...more,
});

/** A function, a service, an organisation: never a name. */
export const oneLine = (saying: Saying, more: Partial<TextQuestion> = {}): TextQuestion => ({ ...words(saying, 160), readBy: 'network', ...more });

/** Documents of the CCAS. */
export const documents = (saying: Saying, more: Partial<FileQuestion> = {}): FileQuestion => ({ ...said(saying), kind: 'file', most: 5, ...more });

/** Rows by columns of whatever cells. */
export const grid = (saying: Saying, rows: TableQuestion['rows'], columns: TableQuestion['columns'], more: Partial<TableQuestion> = {}): TableQuestion => ({
  ...said(saying),
  kind: 'table',
  rows,
  columns,
  totals: 'none',
  ...more,
});

/** A column of a grid. */
export const column = (code: string, label: string, cell: FormCell): TableQuestion['columns'][number] => ({ code, label: typeset(label), cell });

/** One choice in a cell. */
export const choiceCell = (of: Labels): FormCell => ({ kind: 'choice', options: optionsOf(of) });

/** Yes or no. */
export const YES_NO = { oui: 'Oui', non: 'Non' } as const;

/** Suffixes of what is asked of one thing to adopt, beside its stage. */
export const ADOPTED_PARTS = { since: 'depuis', owner: 'qui', tool: 'outil', blocker: 'blocage' } as const;

/** Stages at which something may stand in the way. */
const BEFORE_IN_PLACE = ADOPTION_STAGES.filter((stage) => stage !== 'to_contact' && stage !== 'not_concerned' && !STAGES_IN_PLACE.includes(stage));

/** One thing to adopt: its stage, which everybody reads; since when and who holds it where it is in place; what stands in its way where it is not. */
export function adopted([code, label, help]: Saying, more: readonly FormQuestion[] = []): FormQuestion[] {
  const isInPlace = isOneOf(code, STAGES_IN_PLACE);
  return [
    choice([code, label, help], STAGE_OPTIONS, { readBy: 'network' }),
    day([`${code}_${ADOPTED_PARTS.since}`, `${label} : depuis quand`, 'Le jour où cela a commencé à servir, même approché au mois.'], { shownIf: isInPlace }),
    oneLine([`${code}_${ADOPTED_PARTS.owner}`, `${label} : qui le porte`, 'Une fonction ou un service.'], { shownIf: isInPlace }),
    ...more.map((question) => ({ ...question, shownIf: isInPlace })),
    oneLine([`${code}_${ADOPTED_PARTS.blocker}`, `${label} : ce qui bloque`, 'Une phrase. Rien ne bloque ? Laissez vide.'], {
      readBy: 'ept',
      shownIf: isOneOf(code, BEFORE_IN_PLACE),
    }),
  ];
}
