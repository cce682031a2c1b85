import type { Role } from '@maillage/domain';
import { ROLE_LABELS, today } from '../core';
import { formatPeriod } from '../ui';

/** What a role assignment says of itself. */
export interface DescribedRole {
  readonly role: Role;
  readonly territory: { readonly name: string } | null;
  readonly ccas: { readonly name: string } | null;
  readonly funder: { readonly name: string } | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** What a role applies to: « CCAS de Bagnolet ». Null for the whole network, or for the instance. */
export const roleScope = ({ territory, ccas, funder }: DescribedRole): string | null => ccas?.name ?? territory?.name ?? funder?.name ?? null;

/** When a role counts: « du 1er mars 2026 au 30 juin 2026 ». Null when it always does. */
export const rolePeriod = (role: Pick<DescribedRole, 'startsOn' | 'endsOn'>): string | null => formatPeriod(role, today());

/** « Direction de CCAS, CCAS de Bagnolet, jusqu’au 30 juin 2026 ». */
export const roleSentence = (role: DescribedRole): string => [ROLE_LABELS[role.role], roleScope(role), rolePeriod(role)].filter(Boolean).join(', ');
