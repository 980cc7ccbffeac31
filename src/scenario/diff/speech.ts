import { parseExact } from '../../exact.ts';
import type { Locale } from '../../explain/locale/messages.ts';
import { messagesOf } from '../../explain/locale/messagesOf.ts';
import { showNumber } from '../../explain/print/showNumber.ts';
import type { Regime } from '../../model/regime.ts';
import type { Words } from '../../model/words.ts';
import type { Entry } from './stateOn.ts';

/** How a difference of regimes is told in one language. @internal */
export interface Speech {
  readonly say: (words: Words) => string;
  readonly charge: (id: string) => string;
  readonly provision: (entry: Entry) => string;
  readonly case: (entry: Entry) => string;
  readonly value: (value: string) => string;
  readonly sources: (entry: Entry) => string;
}

const words = {
  en: {
    rates: 'rate',
    factor: 'factor',
    measure: 'measure',
    select: 'selection',
    split: 'split',
    rounding: 'rounding',
    settle: 'settlement',
    charge: 'charge',
    circumstances: 'circumstance',
    all: 'all charges',
    otherwise: 'otherwise',
    base: 'prices of',
    'in force': 'in force',
    declared: 'declared',
  },
  ru: {
    rates: 'ставка',
    factor: 'коэффициент',
    measure: 'измерение',
    select: 'отбор',
    split: 'деление по частям',
    rounding: 'округление',
    settle: 'расчёт',
    charge: 'плата',
    circumstances: 'обстоятельство',
    all: 'все платы',
    otherwise: 'в остальных случаях',
    base: 'цены',
    'in force': 'действует',
    declared: 'есть',
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** @internal */
export function speechOf(after: Regime, before: Regime, locale: Locale): Speech {
  const messages = messagesOf(locale);
  const dictionary: Readonly<Record<string, string>> = words[locale];
  const say = (text: Words): string => (typeof text === 'string' ? text : text[locale]);
  const pollutants = { ...before.pollutants, ...after.pollutants };
  const sources = { ...before.sources, ...after.sources };
  return {
    say,
    charge: (id) => {
      const charge = after.charges[id] ?? before.charges[id];
      return id === '' ? words[locale].all : charge ? say(charge.title) : id;
    },
    provision: ({ of, id, part, title }) => {
      const name = title === undefined ? id : say(title);
      return [[dictionary[of] ?? of, name].filter(Boolean).join(': '), part].filter(Boolean).join(', ');
    },
    case: ({ where, isOtherwise }) => {
      const { pollutant, band, keys, base, ...rest } = where;
      const parts = [
        ...[pollutant ?? []].flat().map((id) => pollutants[id]?.[locale] ?? id),
        ...[band ?? []].flat().map((id) => messages.bands[id]),
        ...Object.values(keys ?? {}),
        ...Object.values(rest).map(String),
        ...(base === undefined ? [] : [`${words[locale].base} ${base}`]),
        ...(isOtherwise ? [words[locale].otherwise] : []),
      ];
      return parts.join(', ');
    },
    value: (value) => (parseExact(value) ? showNumber(value, messages) : (dictionary[value] ?? value)),
    sources: ({ sources: ids, place }) =>
      [...ids.map((id) => sources[id]?.title ?? id), ...(place === undefined ? [] : [place])].join('; '),
  };
}
