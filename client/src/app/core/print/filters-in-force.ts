/** The filters that are set on a page, as it words them: « Statut : en vigueur ». */
export const filtersInForce = (page: ParentNode): string[] =>
  [...page.querySelectorAll('.toolbar label')].flatMap((label) => {
    const control = label.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
    const name = textOf(label.querySelector('.name, .visually-hidden') ?? label);
    const value = control && valueOf(control);
    return value ? [value === CHECKED ? name : `${name}\u202f: ${value}`] : [];
  });

const CHECKED = Symbol('checked');

function valueOf(control: HTMLInputElement | HTMLSelectElement): string | typeof CHECKED | null {
  if (control instanceof HTMLSelectElement) return control.selectedIndex > 0 ? textOf(control.selectedOptions[0]) : null;
  if (control.type === 'checkbox') return control.checked ? CHECKED : null;
  return control.type === 'radio' ? null : control.value.trim() || null;
}

const textOf = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
