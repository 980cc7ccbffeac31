// Made from source.json by scripts/data/cn-2018.ts; do not edit by hand.

/** Water pollutants of class I, of which five count at an outlet, and the others, of which three do. @internal */
export const waterGroups: Readonly<Record<string, readonly string[]>> = {
  'class-1': ['mercury', 'cadmium', 'chromium', 'chromium-vi', 'arsenic', 'lead', 'nickel', 'benzo-a-pyrene', 'beryllium', 'silver'],
  'others': ['suspended-solids', 'bod-5', 'cod', 'toc', 'petroleum-products', 'animal-and-vegetable-oils', 'volatile-phenols', 'total-cyanide', 'sulphide-ion', 'ammonium-nitrogen', 'fluoride-ion', 'formaldehyde', 'anilines', 'nitrobenzenes', 'anionic-surfactants', 'copper', 'zinc', 'manganese', 'colour-developer-cd-2', 'total-phosphorus', 'elemental-phosphorus', 'organophosphorus-pesticides-as-phosphorus', 'dimethoate', 'parathion-methyl', 'malathion', 'parathion', 'pentachlorophenol-and-sodium-salt', 'chloroform', 'aox', 'carbon-tetrachloride', 'trichloroethylene', 'tetrachloroethylene', 'benzene', 'toluene', 'ethylbenzene', 'o-xylene', 'p-xylene', 'm-xylene', 'chlorobenzene', '1-2-dichlorobenzene', '1-4-dichlorobenzene', '4-chloronitrobenzene', '2-4-dinitrochlorobenzene', 'phenol', 'm-cresol', '2-4-dichlorophenol', '2-4-6-trichlorophenol', 'dibutyl-phthalate', 'dioctyl-phthalate', 'acrylonitrile', 'selenium', 'ph', 'colour', 'coliform-count', 'residual-chlorine'],
};
