import { inject, Injectable, Injector, untracked } from '@angular/core';
import { type NavigationBehaviorOptions, Router, type UrlCreationOptions, UrlTree } from '@angular/router';
import { Scope } from './scope';
import { SCOPE_PARAM } from './scope-param';

/**
 * Keeps the scope from page to page: whatever leads within the product carries it on, in what a link shows as in where it leads. Nothing else of an
 * address is carried on. What comes from the browser itself (back, reload, a shared address) says what it says.
 */
@Injectable()
export class ScopedRouter extends Router {
  private readonly services = inject(Injector);

  override createUrlTree(commands: readonly unknown[], extras?: UrlCreationOptions): UrlTree {
    return this.scoped(super.createUrlTree(commands, extras));
  }

  override navigateByUrl(url: string | UrlTree, extras?: NavigationBehaviorOptions): Promise<boolean> {
    // a tree was made above, and may have left the scope out on purpose
    return super.navigateByUrl(typeof url === 'string' ? this.scoped(this.parseUrl(url)) : url, extras);
  }

  private scoped(tree: UrlTree): UrlTree {
    // made here, since the scope reads the router; apart from what computes a link, which may follow what it says
    const scope = untracked(() => this.services.get(Scope));
    const { [SCOPE_PARAM]: asked, ...others } = tree.queryParams as Readonly<Record<string, unknown>>;
    const written = scope.written(asked);
    if ((asked ?? null) === written) return tree;
    return new UrlTree(tree.root, (written === null ? others : { ...others, [SCOPE_PARAM]: written }) as UrlTree['queryParams'], tree.fragment);
  }
}
