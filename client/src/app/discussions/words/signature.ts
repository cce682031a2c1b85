import type { Role } from '@maillage/domain';
import { ROLE_LABELS } from '../../core';

const inFrench = new Intl.ListFormat('fr', { type: 'conjunction' });

/** By which function somebody writes, after a name: « direction du CCAS de Stains », « coordination et DPO du réseau ». Empty where none is known. */
export function signature(roles: readonly Role[], ccasName: string | null): string {
  return inFrench.format(
    roles.map((role) => {
      if (ccasName !== null && role === 'director') return `direction du ${ccasName}`;
      if (ccasName !== null && role === 'contributor') return ccasName;
      return role === 'dpo' ? ROLE_LABELS.dpo : ROLE_LABELS[role].toLowerCase();
    }),
  );
}
