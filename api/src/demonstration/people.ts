/** First and last names from which the fictitious persons of the demonstration are made; any likeness is chance. */
const FIRST_NAMES = [
  'Nadia',
  'Thomas',
  'Aïssata',
  'Claire',
  'Mehdi',
  'Sophie',
  'Julien',
  'Fatou',
  'Hélène',
  'Karim',
  'Élodie',
  'Moussa',
  'Valérie',
  'Antoine',
  'Samira',
  'Paul',
  'Inès',
  'Bruno',
  'Leïla',
  'Marc',
];
const LAST_NAMES = [
  'Delorme',
  'Benhaddou',
  'Traoré',
  'Marchand',
  'Lefèvre',
  'Okafor',
  'Rousselin',
  'Haddadi',
  'Vasseur',
  'Camaraux',
  'Pereira',
  'Nguyenot',
  'Baudry',
  'Sissokho',
  'Carlier',
  'Amraoui',
  'Tessier',
  'Diabate',
  'Roche',
  'Ferrand',
  'Mokrani',
  'Lemoine',
  'Koné',
];

/** The n-th fictitious person: as many different ones as the network needs, always the same. */
export const fictitiousName = (n: number): string => `${FIRST_NAMES[(n * 7) % FIRST_NAMES.length]} ${LAST_NAMES[(n * 5) % LAST_NAMES.length]}`;

/** A number in the ranges that the regulator keeps for fiction (ARCEP, décision 2018-0881): 01 99 00 xx xx, 06 39 98 xx xx. */
export const fictitiousPhone = (n: number, isMobile = false): string => {
  const digits = String(1000 + n * 37).slice(-4);
  return `${isMobile ? '06 39 98' : '01 99 00'} ${digits.slice(0, 2)} ${digits.slice(2)}`;
};
