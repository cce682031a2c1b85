/** An indicator that may be chosen. */
export interface IndicatorOption {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
}

const SHOWN = 40;

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** The indicators whose name or code holds every word that was typed, whatever the accents; those that begin with it first. */
export function findChoices(choices: readonly IndicatorOption[], typed: string): IndicatorOption[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const found = choices.filter(({ name, code }) => {
    const text = `${fold(name)} ${code}`;
    return words.every((word) => text.includes(word));
  });
  const isFirst = ({ name, code }: IndicatorOption) => words[0] !== undefined && (fold(name).startsWith(words[0]) || code.startsWith(words[0]));
  return [...found.filter(isFirst), ...found.filter((choice) => !isFirst(choice))].slice(0, SHOWN);
}

/** The one indicator that bears exactly that name or code. */
export const exactChoice = (choices: readonly IndicatorOption[], typed: string): IndicatorOption | undefined => {
  const text = fold(typed.trim());
  return choices.find(({ code }) => code === text) ?? choices.find(({ name }) => fold(name) === text);
};
