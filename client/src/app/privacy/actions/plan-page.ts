import { booleanAttribute, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { PRIVACY_POINTS } from '@maillage/domain';
import { Session } from '../../core';
import { Scope } from '../../scope';
import { keepLatest, plural, skipFromParam, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiPagination } from '../../ui/pagination/pagination';
import { POINT_WORDS } from '../words/privacy-words';
import { PrivacyNav } from '../privacy-nav';
import { ActionForm } from './action-form';
import { ActionList } from './action-list';
import { ActionsGateway } from './actions-gateway';

const TAKE = 50;

/** The plan of actions across the CCAS that the person follows, those to do first; narrowed by what the address says. */
@Component({
  selector: 'app-plan-page',
  imports: [ActionForm, ActionList, MatButton, PrivacyNav, UiIcon, UiPageHeader, UiPagination, UiState],
  templateUrl: './plan-page.html',
})
export class PlanPage {
  /** Query parameters of the page. */
  readonly mes = input(false, { transform: booleanAttribute });
  readonly retard = input(false, { transform: booleanAttribute });
  readonly closes = input(false, { transform: booleanAttribute });
  readonly point = input(null, { transform: (value: string | undefined) => PRIVACY_POINTS.find((point) => point === value) ?? null });
  readonly debut = input(0, { transform: skipFromParam });

  private readonly gateway = inject(ActionsGateway);
  private readonly scope = inject(Scope);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly take = TAKE;
  protected readonly points = PRIVACY_POINTS.map((value) => ({ value, label: POINT_WORDS[value].label }));
  protected readonly isAdding = signal(false);
  protected readonly canPlan = computed(() => this.session.canSomewhere('privacy.plan'));
  protected readonly isFiltered = computed(() => this.mes() || this.retard() || this.point() !== null);

  protected readonly loaded = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      if (!networkId) return undefined;
      const [mine, late, withClosed, point] = [this.mes(), this.retard(), this.closes(), this.point()];
      return { networkId, mine, late, withClosed, point, scope: this.scope.input(), skip: this.debut(), take: TAKE };
    },
    stream: ({ params }) => this.gateway.list(params),
  });
  protected readonly page = keepLatest(this.loaded);

  protected count(total: number): string {
    return plural(total, 'action', 'actions');
  }

  /** A choice is a step that « back » undoes; it starts at the first page. */
  protected choose(change: Readonly<Record<string, string | boolean | null>>): void {
    void this.router.navigate([], { queryParams: { ...change, debut: null }, queryParamsHandling: 'merge' });
  }

  protected turnTo(skip: number): void {
    void this.router.navigate([], { queryParams: { debut: skip || null }, queryParamsHandling: 'merge' });
  }
}
