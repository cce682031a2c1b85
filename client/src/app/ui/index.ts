export { UiChip, type Tone } from './chip/chip';
export { Dialogs, RELOAD } from './dialog/dialogs';
export type { DialogComponent } from './dialog/options';
export { UiControl } from './field/control';
export { UiField } from './field/field';
export { UiFormError } from './field/form-error';
export { email } from './field/chosen-email';
export { applyApiError, endNotBeforeStart, knownEmail, maxLength, required, validate } from './field/validation';
export { LastPress } from './focus/last-press';
export {
  formatAgo,
  formatDate,
  formatDateTime,
  formatEuros,
  formatNumber,
  formatParts,
  formatPercent,
  formatPeriod,
  plural,
  wordElapsed,
} from './format/format';
export { AgoPipe, CivilDatePipe, DateTimePipe, EurosPipe, NumPipe, PercentPipe } from './format/format-pipes';
export { UiIcon } from './icon/icon';
export type { IconName } from './icon/icon-paths';
export { dayFromParam, skipFromParam, textFromParam, wholeFromParam } from './list-url';
export { UiPageHeader } from './page-header/page-header';
export { type Crumb, PAGE_PLACE } from './page-header/page-place';
export { creationKey } from './saving/creation-key';
export { KeptTexts, OFFLINE_PREFIX } from './saving/kept-texts';
export { UnsavedWork } from './saving/unsaved-work';
export { keepLatest, UiState } from './state/state';
export { UiToastRegion } from './toast/toast-region';
export { Toasts } from './toast/toasts';
