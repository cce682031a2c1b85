import { Component, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { Session, Settled } from '../../core';
import { UiIcon } from '../../ui/icon/icon';
import { Scope } from '../scope';
import type { ScopeRef } from '../scope-param';
import { ScopePanel } from './scope-panel';

/** Of which part of the network the pages speak, in the header; what can be chosen is loaded when it is opened. */
@Component({
  selector: 'app-scope-selector',
  imports: [ScopePanel, UiIcon],
  template: `
    @if (session.canSomewhere('network.read')) {
      <button
        #trigger
        type="button"
        class="trigger"
        aria-haspopup="dialog"
        aria-controls="choix-perimetre"
        [attr.aria-expanded]="isOpen()"
        [class.narrowed]="!scope.isWhole()"
        (click)="toggle()"
        (keydown.arrowdown)="open($event)"
      >
        <span class="visually-hidden">Périmètre{{ ' ' }}: </span>
        <ui-icon name="map-pin" />
        <span class="name" data-printed>{{ scope.name() ?? '…' }}</span>
        <ui-icon name="chevron-down" class="chevron" />
      </button>
      <div #panel id="choix-perimetre" class="panel" popover role="dialog" aria-label="Choisir un périmètre" (toggle)="follow($event)">
        @defer (when isOpen() || isSettled()) {
          @if (isOpen() && session.networkId(); as networkId) {
            <app-scope-panel [networkId]="networkId" (chosen)="choose($event)" (left)="close()" />
          }
        } @placeholder {
          <p class="wait muted" role="status">Chargement…</p>
        }
      </div>
    }
  `,
  styleUrl: './scope-selector.scss',
})
export class ScopeSelector {
  protected readonly scope = inject(Scope);
  protected readonly session = inject(Session);
  protected readonly isSettled = inject(Settled).isSettled;
  protected readonly isOpen = signal(false);
  private readonly trigger = viewChild<ElementRef<HTMLElement>>('trigger');
  private readonly panel = viewChild<ElementRef<HTMLElement>>('panel');

  protected toggle(): void {
    if (this.isOpen()) this.close();
    else this.panel()?.nativeElement.showPopover?.();
  }

  protected open(event: Event): void {
    event.preventDefault();
    if (!this.isOpen()) this.toggle();
  }

  protected close(): void {
    this.panel()?.nativeElement.hidePopover?.();
    this.trigger()?.nativeElement.focus();
  }

  /** A press beside and Esc close a popover by themselves. */
  protected follow(event: Event): void {
    this.isOpen.set((event as ToggleEvent).newState === 'open');
  }

  protected choose(ref: ScopeRef): void {
    this.close();
    void this.scope.choose(ref);
  }
}
