/**
 * Short names of the établissements publics territoriaux by SIREN: T2 to T12, as the decrees of 11 December 2015 number them
 * (n° 2015-1655 to 2015-1665; T1 is Paris, which is no EPT). The official geographic code has the SIREN alone.
 */
export const EPT_SHORT_NAMES: Readonly<Record<string, string>> = {
  '200057966': 'T2',
  '200057974': 'T3',
  '200057982': 'T4',
  '200057990': 'T5',
  '200057867': 'T6',
  '200058097': 'T7',
  '200057875': 'T8',
  '200058790': 'T9',
  '200057941': 'T10',
  '200058006': 'T11',
  '200058014': 'T12',
};
