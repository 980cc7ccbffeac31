/** The doubt of all rates of provinces; a row with a doubt of its own says both. @internal */
export const later = {
  en: 'The rate is the one that the place adopted when the tax began, with its printed steps; later changes were not looked for.',
  ru: 'Ставка взята из решения, принятого к началу действия налога, с его ступенями; последующие изменения не проверялись.',
} as const;
