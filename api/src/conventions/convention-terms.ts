import type { DateSubject, FieldError } from '@maillage/domain';
import type { EntityManager } from 'typeorm';
import { isId } from '../platform/database/queryable';
import { InputError } from '../platform/errors/domain-error';
import type { Convention } from './convention.entity';

type Renewal = Pick<Convention, 'renewal' | 'renewalMonths' | 'renewalsMax'>;

/** What a convention says of its renewal, as it is kept: without renewal neither months nor maximum (`ck_convention_renewal_period`). */
export function settleRenewal({ renewal, renewalMonths, renewalsMax }: Renewal): Renewal {
  if (renewal === 'none') return { renewal, renewalMonths: null, renewalsMax: null };
  if (renewalMonths === null) throw new InputError([{ path: 'renewalMonths', reason: 'REQUIRED' }]);
  return { renewal, renewalMonths, renewalsMax };
}

/** Field of the convention at which a refused date is shown; what is about an act or a rider comes from the day of effect. */
export const pathOfDate = (about: DateSubject): string => (about === 'endsOn' || about === 'renewal' ? about : 'effectiveOn');

/** Refuses references to rows that are unknown, or not of this network or CCAS. */
export async function requireReferences(
  manager: EntityManager,
  { networkId, ccasId, conventionId = null }: { networkId: string; ccasId: string; conventionId?: string | null },
  { templateVersionId, replacedById }: { templateVersionId?: string | null | undefined; replacedById?: string | null | undefined },
): Promise<void> {
  const holds = async (id: string, sql: string, scope: readonly unknown[]): Promise<boolean> =>
    isId(id) && ((await manager.query(sql, [id, ...scope])) as unknown[]).length > 0;
  const errors: FieldError[] = [];
  const version = 'SELECT 1 FROM convention_template_version tv JOIN convention_template ct ON ct.id = tv.template_id WHERE tv.id = $1 AND ct.network_id = $2';
  if (templateVersionId != null && !(await holds(templateVersionId, version, [networkId])))
    errors.push({ path: 'templateVersionId', reason: 'UNKNOWN_REFERENCE' });
  const other = 'SELECT 1 FROM convention WHERE id = $1 AND network_id = $2 AND ccas_id = $3 AND id <> $4';
  if (replacedById != null && !(await holds(replacedById, other, [networkId, ccasId, conventionId])))
    errors.push({ path: 'replacedById', reason: 'UNKNOWN_REFERENCE' });
  if (errors.length > 0) throw new InputError(errors);
}
