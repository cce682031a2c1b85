/** The name with the « de » that it wants: « de Pantin », « d’Aubervilliers », « du Raincy », « des Lilas », « de La Courneuve ». */
export function ofPlace(name: string): string {
  if (/^Le\s/.test(name)) return `du ${name.slice(3)}`;
  if (/^Les\s/.test(name)) return `des ${name.slice(4)}`;
  return /^[aeiouyàâäéèêëîïôöùûüœæ]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** The name with the « à » that it wants: « à Pantin », « au Raincy », « aux Lilas ». */
export function atPlace(name: string): string {
  if (/^Le\s/.test(name)) return `au ${name.slice(3)}`;
  return /^Les\s/.test(name) ? `aux ${name.slice(4)}` : `à ${name}`;
}
