import type { FormAnswer } from '../forms/form-answers';
import type { FormDefinition } from '../forms/form-definition';
import { InventoryAnswers } from './inventory-answers';

const answer = (value: string | null): FormAnswer => ({
  ...{ state: value === null ? 'not_applicable' : 'value', value, denominator: null, other: null },
  ...{ reason: value === null ? 'Sans objet' : null, method: null, isConfirmed: true },
});

/** Confirmed answers to a form under test, by entry; null: there is no such thing. */
export const inventoryAnswers = (definition: FormDefinition, values: Readonly<Record<string, string | null>>): InventoryAnswers =>
  new InventoryAnswers(definition, Object.fromEntries(Object.entries(values).map(([entry, value]) => [entry, answer(value)])));
