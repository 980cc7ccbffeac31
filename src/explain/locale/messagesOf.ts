import { en } from './en.ts';
import type { Locale, Messages } from './messages.ts';
import { ru } from './ru.ts';

/** The words of a language. @internal */
export function messagesOf(locale: Locale): Messages {
  switch (locale) {
    case 'en':
      return en;
    case 'ru':
      return ru;
  }
}
