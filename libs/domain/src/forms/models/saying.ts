import { typeset } from '../../text/typeset';
import type { FormOption } from '../form-definition';

/** How a question of a model is known, asked and helped with. */
export type Saying = readonly [code: string, label: string, help: string];

/** Answers that one chooses among, as `code: label`. */
export type Options = Readonly<Record<string, string>>;

/** What every question says of itself. In a model of figures it is wanted, and read in the EPT; in a list it is neither wanted nor kept from anybody. */
export const said = <ReadBy extends 'ept' | 'network'>([code, label, help]: Saying, isRequired: boolean, readBy: ReadBy) => ({
  ...{ isSensitive: false, shownIf: null },
  ...{ isRequired, readBy, code, label: typeset(label), help: typeset(help) },
});

/** The answers that one chooses among. */
export const optionsOf = (labels: Options): FormOption[] => Object.entries(labels).map(([code, label]) => ({ code, label: typeset(label) }));
