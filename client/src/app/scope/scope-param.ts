/** The parameter of the address that says of which part of the network a page speaks. */
export const SCOPE_PARAM = 'perimetre';

/** The whole network, one EPT by its code, one CCAS or one group of CCAS by its id. */
export type ScopeRef = { readonly kind: 'network'; readonly key: null } | { readonly kind: 'ept' | 'ccas' | 'cohort'; readonly key: string };

export const WHOLE_NETWORK: ScopeRef = { kind: 'network', key: null };

/** In the words of the address, which people read and share. */
const NAMES = { ept: 'ept', ccas: 'ccas', cohort: 'cohorte' } as const;
const WHOLE = 'reseau';
const KEYS = { ept: /^[A-Za-z0-9]{1,20}$/, ccas: /^[0-9a-f-]{36}$/i, cohort: /^[0-9a-f-]{36}$/i } as const;

export const paramOf = (scope: ScopeRef): string => (scope.kind === 'network' ? WHOLE : `${NAMES[scope.kind]}:${scope.key}`);

/** What a parameter says; undefined when it can't be read. */
export function scopeFromParam(param: unknown): ScopeRef | undefined {
  if (param === WHOLE) return WHOLE_NETWORK;
  if (typeof param !== 'string') return undefined;
  const [name, key = ''] = [param.slice(0, param.indexOf(':')), param.slice(param.indexOf(':') + 1)];
  const kind = (['ept', 'ccas', 'cohort'] as const).find((each) => NAMES[each] === name);
  return kind && KEYS[kind].test(key) ? { kind, key } : undefined;
}

export const isSameScope = (one: ScopeRef, other: ScopeRef): boolean => one.kind === other.kind && one.key === other.key;
