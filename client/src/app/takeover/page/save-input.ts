import type { SaveTakeoverInput, TakeoverColumnInput, TakeoverDecisionInput } from '../../../generated/schema-types';
import type { Takeover, TakeoverContent } from '../takeover-gateway';

/** What one choice says: all else stays. `null` asks for a new guess. */
export interface SaidOfTakeover {
  readonly sheet?: string;
  readonly headerRow?: number | null;
  readonly layout?: TakeoverContent['layout'] | null;
  readonly readsHidden?: boolean;
  readonly columns?: readonly TakeoverColumnInput[] | null;
  readonly decisions?: readonly TakeoverDecisionInput[];
  readonly planId?: string | null;
  readonly planYear?: number;
  readonly planTitle?: string;
  readonly rememberAs?: string | null;
}

/** The whole mapping with that choice. */
export function saveInput({ id, revision }: Pick<Takeover, 'id' | 'revision'>, content: TakeoverContent, said: SaidOfTakeover): SaveTakeoverInput {
  const { sheet, headerRow, layout, readsHidden, planId, planYear, planTitle, rememberAs } = content;
  const columns = content.columns.map(({ column, role }) => ({ column, role }));
  const { decisions = [], ...rest } = said;
  return {
    id,
    revision,
    sheet,
    headerRow,
    layout,
    readsHidden,
    columns,
    planId,
    planYear,
    planTitle,
    rememberAs,
    ...rest,
    decisions: [...decisions],
  } as SaveTakeoverInput;
}
