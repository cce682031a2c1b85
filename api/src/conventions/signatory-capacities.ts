/** In what capacity somebody signs, where no recorded title says it better; as it stands in the text of a convention. */
export const SIGNATORY_CAPACITIES = { mayor: 'Maire', president: 'Président ou Présidente', vicePresident: 'Vice-président ou Vice-présidente' } as const;
