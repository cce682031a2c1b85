import { EDITION_BLOCK_TITLES, EDITION_LIMITS, type EditionBlockKind } from '@maillage/domain';
import type { EditionBlockInput } from '../../../generated/schema-types';
import type { RecordField, RecordValues } from '../../ui/record-form/record-field';
import type { EditionBlock, EditionChoice } from '../editions-gateway';

const OPTION_LABELS: Readonly<Record<string, string>> = {
  plan: 'Plan montré',
  plans: 'Plans dont c’est le bilan',
  campaign: 'Collecte montrée',
  collection: 'Collecte consolidée',
  indicators: 'Indicateurs montrés',
};
const OPTION_EMPTY: Readonly<Record<string, string>> = {
  plan: 'Le plus récent',
  campaign: 'La plus récente',
  collection: 'La plus récente dont les résultats sont publiés',
};
/** Options of which several are chosen. */
const SEVERAL: Readonly<Record<string, string>> = { indicators: 'Sans choix, ceux qui ont une cible.', plans: 'Sans choix, les quatre derniers.' };

/** What is asked of a block of a kind. */
export function fieldsOf(kind: EditionBlockKind, choices: readonly EditionChoice[]): readonly RecordField[] {
  const own = choices.filter((choice) => choice.kind === kind);
  const options = [...new Set(own.map(({ option }) => option))].map((option): RecordField => {
    const of = own.filter((choice) => choice.option === option).map(({ value, label }) => ({ value, label }));
    const label = OPTION_LABELS[option] ?? option;
    return option in SEVERAL
      ? { key: option, label, kind: 'choices', many: of.map((choice) => ({ ...choice, group: '' })), hint: SEVERAL[option] ?? '' }
      : { key: option, label, kind: 'choice', choices: of, emptyLabel: OPTION_EMPTY[option] ?? 'Tous' };
  });
  return [
    {
      key: 'title',
      label: 'Titre',
      kind: 'text',
      maxLength: EDITION_LIMITS.blockTitle,
      hint: `Sans titre\u202f: «\u00a0${EDITION_BLOCK_TITLES[kind]}\u00a0».`,
    },
    { key: 'lead', label: 'À retenir, en une phrase', kind: 'text', maxLength: EDITION_LIMITS.lead, isWide: true, isWatched: true },
    ...options,
    {
      key: 'body',
      label: kind === 'text' || kind === 'decisions' ? 'Texte' : 'Commentaire\u202f: cause d’un écart, suite prévue',
      kind: 'long',
      maxLength: EDITION_LIMITS.body,
      isLight: true,
      isWatched: true,
    },
  ];
}

/** A block as its form reads it. */
export function blockRecord({ id, title, lead, body, options }: EditionBlock, version: number): { id: string; version: number } {
  const chosen = Object.fromEntries(options.map(({ option, values }) => [option, option in SEVERAL ? values : (values[0] ?? null)]));
  return { id, version, title, lead, body, ...chosen } as { id: string; version: number };
}

/** A block as it is sent, with what was typed in its form. */
export function blockToSend(block: EditionBlock, typed?: RecordValues): EditionBlockInput {
  const { id, kind } = block;
  const { title, lead, body } = block;
  if (!typed) return { id, kind, title, lead, body, options: block.options.map(({ option, values }) => ({ option, values: [...values] })) };
  const options = Object.entries(typed).flatMap(([option, value]) => {
    if (['title', 'lead', 'body'].includes(option) || value === null || value === '') return [];
    const values = Array.isArray(value) ? value.map(String) : [String(value)];
    return values.length > 0 ? [{ option, values }] : [];
  });
  const text = (key: string) => (typed[key] as string | null | undefined) ?? null;
  return { id, kind, title: text('title'), lead: text('lead'), body: text('body'), options };
}

/** What was chosen of a block, by name. */
export const chosenOf = ({ kind, options }: EditionBlock, choices: readonly EditionChoice[]): string =>
  options
    .flatMap(({ option, values }) =>
      values.map((value) => choices.find((one) => one.kind === kind && one.option === option && one.value === value)?.label ?? ''),
    )
    .filter(Boolean)
    .join(', ');
