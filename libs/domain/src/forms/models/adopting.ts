import { ADOPTION_STAGE_WORDS, ADOPTION_STAGES, STAGES_IN_PLACE } from '../../adoption/adoption-stage';
import type { ChoicesQuestion, FileQuestion, FormCondition, FormQuestion, TextQuestion } from '../form-definition';
import { choice, words } from './asking';
import { choices, dayOf } from './listing';
import { type Options, said, type Saying } from './saying';

/** What a CCAS says of something to adopt: the stages of initiatives, but « à contacter », which the coordination alone notes. */
const STAGE_OPTIONS: Options = Object.fromEntries(
  ADOPTION_STAGES.filter((stage) => stage !== 'to_contact').map((stage) => [stage, ADOPTION_STAGE_WORDS[stage]]),
);

/** Any of these answers to one choice. */
export const isOneOf = (entry: string, values: readonly string[]): FormCondition => ({ any: values.map((value) => ({ entry, is: 'equals', value })) });

/** Several answers of several, or another one. */
export const several = (saying: Saying, of: Options, more: Partial<ChoicesQuestion> = {}): ChoicesQuestion => choices(saying, of, { hasOther: true, ...more });

/** A function, a service, an organisation: never a name. */
export const oneLine = (saying: Saying, more: Partial<TextQuestion> = {}): TextQuestion => ({ ...words(saying, 160), readBy: 'network', ...more });

/** Documents of the CCAS. */
export const documents = (saying: Saying, more: Partial<FileQuestion> = {}): FileQuestion => ({
  ...said(saying, false, 'network'),
  kind: 'file',
  most: 5,
  ...more,
});

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
    dayOf([`${code}_${ADOPTED_PARTS.since}`, `${label} : depuis quand`, 'Le jour où cela a commencé à servir, même approché au mois.'], { shownIf: isInPlace }),
    oneLine([`${code}_${ADOPTED_PARTS.owner}`, `${label} : qui le porte`, 'Une fonction ou un service.'], { shownIf: isInPlace }),
    ...more.map((question) => ({ ...question, shownIf: isInPlace })),
    oneLine([`${code}_${ADOPTED_PARTS.blocker}`, `${label} : ce qui bloque`, 'Une phrase. Rien ne bloque ? Laissez vide.'], {
      readBy: 'ept',
      shownIf: isOneOf(code, BEFORE_IN_PLACE),
    }),
  ];
}
