type FormValues = Readonly<Record<string, unknown>>;

/** What is typed, as it is sent: blanks around are nothing, and nothing is null. */
export const cleanValues = <Values extends FormValues>(values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value.trim() || null : value])) as Values;

/** The fields that differ from what was read, which alone are sent: somebody else's change of another field stays. */
export const changedValues = <Values extends FormValues>(before: FormValues, after: Values): Partial<Values> =>
  Object.fromEntries(Object.entries(after).filter(([key, value]) => (before[key] ?? null) !== (value ?? null))) as Partial<Values>;
