import { fill, type Values } from '../locale/fill.ts';
import { nameOf } from '../nameOf.ts';
import { sayAmount, sayUnit, type Wording } from '../wording.ts';

/** A template with its values, each printed as its kind asks; `undefined` where a value is absent. @internal */
export function templateWords(wording: Wording, template: string, values: Values): string | undefined {
  const { modes, grades, bands } = wording.messages;
  return fill(template, values, (kind, value) => {
    switch (kind) {
      case 'number':
        return sayAmount(wording, value);
      case 'unit':
        return sayUnit(wording, value);
      case 'mode':
        return named(modes, value);
      case 'band':
        return named(bands, value);
      case 'grade':
        return named(grades, value);
      case 'pollutant':
      case 'factor':
      case 'reading':
        return nameOf(wording, kind, value);
      default:
        return value;
    }
  });
}

function named(names: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(names, value) ? String(names[value]) : value;
}
