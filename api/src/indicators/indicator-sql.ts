import { SIZE_CLASS_BOUNDS } from '@maillage/domain';

/** SQL condition: the indicator of that alias is shared, or of the network whose id is that parameter. */
export const isKnownTo = (i: string, networkId: string): string => `(${i}.network_id IS NULL OR ${i}.network_id = ${networkId}::uuid)`;

/** SQL: the class of population of a territory, as in SIZE_CLASS_BOUNDS. */
export const sizeClassOf = (t: string): string => `width_bucket(${t}.population_persons, ARRAY[${SIZE_CLASS_BOUNDS.join(', ')}])`;
