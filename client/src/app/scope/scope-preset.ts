import type { Me } from '../core';
import { type ScopeRef, WHOLE_NETWORK } from './scope-param';

type MyRole = Me['roles'][number];

/** A scope of a role, with what the session knows of it. */
export interface Preset {
  readonly ref: ScopeRef;
  readonly name: string | null;
}

const WHOLE: Preset = { ref: WHOLE_NETWORK, name: null };

const only = <T>(all: readonly T[], keyOf: (one: T) => string): T | null => (new Set(all.map(keyOf)).size === 1 ? (all[0] ?? null) : null);

/** What a person sees when the address says nothing: a référent her EPT, who works at one CCAS that CCAS, anyone else the whole network. */
export function presetOf(roles: readonly MyRole[], networkId: string | null): Preset {
  const held = roles.filter((role) => role.isActive && (role.networkId === null || role.networkId === networkId));
  if (held.length > 0 && held.every(({ role }) => role === 'referent')) {
    const territories = held.flatMap(({ territory }) => (territory ? [territory] : []));
    const ept = only(territories, ({ code }) => code);
    return ept?.kind === 'ept' ? { ref: { kind: 'ept', key: ept.code }, name: ept.name } : WHOLE;
  }
  if (held.length > 0 && held.every(({ role }) => role === 'director' || role === 'contributor')) {
    const own = only(
      held.flatMap(({ ccas }) => (ccas ? [ccas] : [])),
      ({ id }) => id,
    );
    return own ? { ref: { kind: 'ccas', key: own.id }, name: own.name } : WHOLE;
  }
  return WHOLE;
}
