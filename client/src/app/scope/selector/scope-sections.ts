import { holdsWords } from '@maillage/domain';
import type { ScopeChoice, ScopeChoices } from '../scope-choices';
import { type ScopeRef, WHOLE_NETWORK } from '../scope-param';

/** One line of the list box. */
export interface ScopeOption {
  readonly ref: ScopeRef;
  readonly name: string;
  readonly detail: string | null;
  /** Its place in the whole list, for the keyboard. */
  readonly index: number;
}

export interface ScopeSection {
  /** Null for the whole network, which needs none. */
  readonly heading: string | null;
  readonly options: readonly ScopeOption[];
}

const KINDS = [
  ['ept', 'Établissements publics territoriaux'],
  ['cohort', 'Groupes de CCAS'],
  ['ccas', 'CCAS'],
] as const;

/** What is offered, by kind, of what holds the typed words; sections without any are left out. */
export function sectionsOf(choices: ScopeChoices, wholeName: string, typed: string): ScopeSection[] {
  const whole: Pick<ScopeOption, 'ref' | 'name' | 'detail'> = { ref: WHOLE_NETWORK, name: wholeName, detail: null };
  const found = (all: readonly Pick<ScopeChoice, 'ref' | 'name' | 'detail'>[]) =>
    all.filter(({ name, detail }) => holdsWords(`${name} ${detail ?? ''}`, typed));
  const parts = [
    { heading: null, options: found([whole]) },
    ...KINDS.map(([kind, heading]) => ({ heading, options: found(choices.filter(({ ref }) => ref.kind === kind)) })),
  ].filter(({ options }) => options.length > 0);
  let index = 0;
  return parts.map(({ heading, options }) => ({ heading, options: options.map(({ ref, name, detail }) => ({ ref, name, detail, index: index++ })) }));
}
