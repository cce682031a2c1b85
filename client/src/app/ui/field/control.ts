import { computed, DestroyRef, Directive, ElementRef, inject, Injector, type OnInit, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NgControl } from '@angular/forms';
import { fieldMessage, suggestionOf } from './field-message';

let nextId = 1;

/**
 * Put on the form element inside a `ui-field`: gives it the identifier that the label points to and tells assistive technology
 * about hint and error. On a composite control, the control binds them to its inner input itself.
 */
@Directive({
  selector: '[uiControl]',
  exportAs: 'uiControl',
  host: {
    '[attr.id]': 'isNative ? id : null',
    '[attr.aria-describedby]': 'isNative ? describedBy() : null',
    '[attr.aria-invalid]': 'isNative && message() ? "true" : null',
  },
})
export class UiControl implements OnInit {
  readonly id = `champ-${nextId++}`;
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly isNative = /^(input|select|textarea)$/i.test(this.element.tagName);
  readonly hasHint = signal(false);
  /** What is wrong with the value, once the person has left the field or the server has answered. */
  readonly message = computed(() => {
    this.change();
    const control = this.ngControl?.control;
    return control && control.invalid && (control.touched || control.hasError('api')) ? fieldMessage(control.errors) : null;
  });
  /** What was likely meant by a value that is asked about; the person takes it or corrects by hand. */
  readonly suggestion = computed(() => (this.message() ? suggestionOf(this.ngControl?.control?.errors ?? null) : null));
  readonly describedBy = computed(() => [this.hasHint() ? `${this.id}-aide` : '', this.message() ? `${this.id}-erreur` : ''].join(' ').trim() || null);

  // Asked for once everything stands: a composite control is both what this injects and what injects this.
  private readonly injector = inject(Injector);
  private readonly destroyRef = inject(DestroyRef);
  private ngControl: NgControl | null = null;
  private readonly change = signal(0);

  take(suggestion: string): void {
    this.ngControl?.control?.setValue(suggestion);
    if (this.isNative) this.element.focus();
  }

  ngOnInit(): void {
    this.ngControl = this.injector.get(NgControl, null, { self: true, optional: true });
    // The form hands its control over in the same pass, after this.
    queueMicrotask(() => {
      this.ngControl?.control?.events.pipe(takeUntilDestroyed(this.destroyRef)).subscribe(() => this.change.update((count) => count + 1));
      this.change.update((count) => count + 1);
    });
  }
}
