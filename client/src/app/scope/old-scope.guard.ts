import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router, UrlTree } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Session } from '../core';
import { PickersGateway } from '../pickers';
import { paramOf, SCOPE_PARAM, scopeFromParam, type ScopeRef } from './scope-param';

/** Leads an address of other days, which narrowed one page by the id of an EPT or of a CCAS, to the same page in that scope. */
export const oldScopeGuard: CanActivateFn = async (_, { url }) => {
  const [session, pickers, tree] = [inject(Session), inject(PickersGateway), inject(Router).parseUrl(url)];
  const { ept, ccas, ...others } = tree.queryParams as Readonly<Record<string, unknown>>;
  if (ept === undefined && ccas === undefined) return true;
  const networkId = session.networkId();
  const meant = async (): Promise<ScopeRef | undefined> => {
    if (ccas) return scopeFromParam(`ccas:${String(ccas)}`);
    const all = networkId ? await firstValueFrom(pickers.ccas(networkId)) : [];
    const code = all.find((choice) => String(choice.ept?.id) === ept)?.ept?.code;
    return code ? { kind: 'ept', key: code } : undefined;
  };
  const scope = others[SCOPE_PARAM] === undefined ? await meant() : undefined;
  const queryParams = { ...others, ...(scope ? { [SCOPE_PARAM]: paramOf(scope) } : {}) } as UrlTree['queryParams'];
  return new RedirectCommand(new UrlTree(tree.root, queryParams, tree.fragment), { replaceUrl: true });
};
