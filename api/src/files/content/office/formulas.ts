/** Functions that ask a server or call a program. */
const REACHING_FUNCTIONS = new Set(['CALL', 'DDE', 'EXEC', 'FILTERXML', 'IMAGE', 'REGISTER', 'REGISTER.ID', 'RTD', 'SQL.REQUEST', 'WEBSERVICE']);
const PREFIXES = ['_XLFN.', '_XLWS.', 'COM.MICROSOFT.'];

const isNameCharacter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 46 || code === 95;

function withoutPrefixes(name: string): string {
  let rest = name.toUpperCase();
  for (let prefix = PREFIXES.find((one) => rest.startsWith(one)); prefix; prefix = PREFIXES.find((one) => rest.startsWith(one)))
    rest = rest.slice(prefix.length);
  return rest;
}

/**
 * Whether a formula leaves its workbook: a few functions fetch, and in Excel `program|topic!item` is DDE (in OpenDocument the bar parts the rows of
 * a matrix). Each character is looked at once.
 */
export function isReachingFormula(formula: string, { isBarDde }: { isBarDde: boolean }): boolean {
  let nameStart = -1;
  let bracketDepth = 0;
  let hasBarInBrackets = false;
  for (let at = 0; at < formula.length; at++) {
    const code = formula.charCodeAt(at);
    if (isNameCharacter(code)) {
      if (nameStart < 0) nameStart = at;
      continue;
    }
    const character = formula.charAt(at);
    if (character === '[') bracketDepth++;
    else if (character === ']') bracketDepth--;
    else if (character === '|' && isBarDde) {
      // names of columns may have one: `Tableau1[a|b]`
      if (bracketDepth <= 0) return true;
      hasBarInBrackets = true;
    }
    if (character === '(' && nameStart >= 0 && REACHING_FUNCTIONS.has(withoutPrefixes(formula.slice(nameStart, at)))) return true;
    nameStart = -1;
    if (character !== '"' && character !== "'") continue;
    const end = formula.indexOf(character, at + 1);
    // a quote that never ends hides nothing: the rest is looked at as it is
    if (end >= 0) at = end;
  }
  return hasBarInBrackets && bracketDepth > 0;
}
