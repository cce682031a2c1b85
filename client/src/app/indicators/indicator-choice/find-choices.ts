import { holdsWords, searchForm, searchWords } from '@maillage/domain';
/** An indicator that may be chosen. */
export interface IndicatorOption {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
}

const SHOWN = 40;

/** The indicators whose name or code holds every word that was typed, whatever the accents; those that begin with it first. */
export function findChoices(choices: readonly IndicatorOption[], typed: string): IndicatorOption[] {
  const found = choices.filter(({ name, code }) => holdsWords(`${name} ${code}`, typed));
  const [first = []] = searchWords(typed);
  const isFirst = ({ name, code }: IndicatorOption) => first.some((word) => searchForm(name).startsWith(word) || code.startsWith(word));
  return [...found.filter(isFirst), ...found.filter((choice) => !isFirst(choice))].slice(0, SHOWN);
}

/** The one indicator that bears exactly that name or code. */
export const exactChoice = (choices: readonly IndicatorOption[], typed: string): IndicatorOption | undefined => {
  const text = searchForm(typed);
  return choices.find(({ code }) => code === typed.trim().toLowerCase()) ?? choices.find(({ name }) => searchForm(name) === text);
};
