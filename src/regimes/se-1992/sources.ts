import type { Source } from '../../model/regime.ts';

/** What the figures were read from, and what was really seen of it. @internal */
export const sources = {
  'se-1990-613': {
    title: 'Lag (1990:613) om miljöavgift på utsläpp av kväveoxider vid energiproduktion',
    number: '1990:613',
    date: '1990-06-07',
    seen: 'lagboken.se d_2613154: the act as issued',
  },
  'se-1994-1107': { title: 'Lag (1994:1107) om ändring i lagen (1990:613)', number: '1994:1107', seen: 'lagboken.se d_354971' },
  'se-2008-833': {
    title: 'Lag (2008:833) om ändring i lagen (1990:613)',
    number: '2008:833',
    seen: 'lagboken.se d_210391: rate per whole kilogram, thresholds from 2009',
  },
  'se-klev': {
    title: 'Lag (1990:613), consolidated to 2013:92',
    seen: 'klevringsjuridik.se: the refund in principle; no yearly refund rates',
  },
  'se-sfs': { title: 'Register of amendments to lag (1990:613), to 2018:1664', seen: 'the register only' },
} as const satisfies Readonly<Record<string, Source>>;
