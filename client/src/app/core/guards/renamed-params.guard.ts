import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';

/** What a parameter is called now, and how its old values are said. */
export interface RenamedParam {
  readonly to: string;
  readonly value?: (old: string) => string | null;
}

/** Leads an address that was kept under old names of its parameters to the same page under their present ones. */
export const renamedParamsGuard =
  (renamed: Readonly<Record<string, RenamedParam>>): CanActivateFn =>
  (_, { url }) => {
    const tree = inject(Router).parseUrl(url);
    const said = Object.entries(tree.queryParams as Record<string, string>);
    if (!said.some(([name]) => Object.hasOwn(renamed, name))) return true;
    tree.queryParams = Object.fromEntries(
      said
        .map(([name, value]) => [renamed[name]?.to ?? name, renamed[name]?.value ? renamed[name].value(value) : value] as const)
        .filter(([, value]) => value !== null),
    );
    return new RedirectCommand(tree, { replaceUrl: true });
  };
