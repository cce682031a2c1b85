import type { ImportOutcome, ValueDoubt } from '@maillage/domain';
import { graphqlEnum } from '../../platform/graphql/enum';
import type { DecimalMark } from './reading';

/** GraphQL enum of the marks before decimals. */
export const ImportDecimalMarkEnum = graphqlEnum<DecimalMark>('ImportDecimalMark', 'What stands before decimals in a table.', {
  comma: '43,2; a dot stands between thousands then.',
  dot: '43.2; a comma stands between thousands then.',
});

/** How values stand in a table. */
export type ImportLayout = 'wide' | 'long';

/** GraphQL enum of the layouts. */
export const ImportLayoutEnum = graphqlEnum<ImportLayout>('ImportLayout', 'How values stand in a table.', {
  wide: 'A column per indicator.',
  long: 'A row per value: one column has the value, another says of which indicator.',
});

/** GraphQL enum of the doubts. */
export const ImportDoubtKindEnum = graphqlEnum<ValueDoubt>('ImportDoubtKind', 'Why a value is unlikely.', {
  out_of_bounds: 'Outside of the bounds of its indicator.',
  emptied: 'None, where a value is known.',
  zeroed: '0, where another value is known, or was one period before.',
  off_total: 'Not what the communes add up to.',
  tenfold_of_known: 'Ten times the value that is known of the same period, or more; or a tenth of it, or less.',
  tenfold: 'Ten times the value of the period before, or more; or a tenth of it, or less.',
});

/** GraphQL enum of the outcomes. */
export const ImportOutcomeEnum = graphqlEnum<ImportOutcome>('ImportOutcome', 'What becomes of a value of a file, beside what is shown.', {
  new: 'Nothing was given there before.',
  changed: 'It takes the place of another value.',
  over_secret: 'It takes the place of a secret; whether it differs from what the secret hides is told to nobody.',
  equal: 'It is shown already.',
  waits: 'A shared figure of another network’s territory: that network or the administration decides of it.',
  stands_elsewhere: 'Left: a shared figure of a territory of no network, where another one stands already.',
  secret_kept: 'A secret, which changes nothing: a count of the network’s own stands there, and is masked by the product itself.',
  uncounted: 'Left: an indicator whose small counts are masked has counts of the communes of its network alone.',
});
