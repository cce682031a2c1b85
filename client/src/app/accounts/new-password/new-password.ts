import { Component, computed, input } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule, type ValidatorFn } from '@angular/forms';
import { checkPassword, PASSWORD_RULE, type PasswordOwner, passwordProgress } from '@maillage/domain';
import { startWith, switchMap } from 'rxjs';
import { plural, UiControl, UiField, UiIcon } from '../../ui';
import { PasswordReveal } from './password-reveal';

/** The rule that the server applies, applied while typing. */
export const acceptedPassword =
  (owner: () => PasswordOwner): ValidatorFn =>
  ({ value }) => {
    const reason = value ? checkPassword(value as string, owner()) : 'REQUIRED';
    return reason ? { [reason]: true } : null;
  };

/** « encore 3 caractères et 1 sorte ». */
const stillMissing = (...parts: readonly (readonly [count: number, one: string, many: string])[]): string =>
  `encore ${parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => plural(count, one, many))
    .join(' et ')}`;

/** A new password, with the three ways to satisfy the CNIL's rule ticked off as one types. */
@Component({
  selector: 'app-new-password',
  imports: [PasswordReveal, ReactiveFormsModule, UiControl, UiField, UiIcon],
  templateUrl: './new-password.html',
  styleUrl: './new-password.scss',
})
export class NewPassword {
  readonly control = input.required<FormControl<string>>();
  readonly owner = input.required<PasswordOwner>();
  private readonly value = toSignal(toObservable(this.control).pipe(switchMap((control) => control.valueChanges.pipe(startWith(control.value)))), {
    initialValue: '',
  });
  protected readonly progress = computed(() => passwordProgress(this.value(), this.owner()));
  protected readonly ways = computed(() => {
    const { length, classes, words, isTwelveOfFourClasses, isFourteenOfThreeClasses, isSevenWords } = this.progress();
    const { lengthWithFourClasses, lengthWithThreeClasses, wordsOfSentence } = PASSWORD_RULE;
    return [
      {
        text: `${lengthWithFourClasses} caractères, avec majuscule, minuscule, chiffre et autre signe`,
        missing: stillMissing([lengthWithFourClasses - length, 'caractère', 'caractères'], [4 - classes, 'sorte', 'sortes']),
        isMet: isTwelveOfFourClasses,
      },
      {
        text: `${lengthWithThreeClasses} caractères, avec trois de ces sortes`,
        missing: stillMissing([lengthWithThreeClasses - length, 'caractère', 'caractères'], [3 - classes, 'sorte', 'sortes']),
        isMet: isFourteenOfThreeClasses,
      },
      { text: `une phrase de ${wordsOfSentence} mots différents`, missing: stillMissing([wordsOfSentence - words, 'mot', 'mots']), isMet: isSevenWords },
    ];
  });
}
