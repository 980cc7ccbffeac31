// Made from source.json and found-later.json by scripts/data/ee-2006.ts; do not edit by hand.
import type { Source } from '../../../model/regime.ts';

/** What the figures were read from, and what was really seen of it. Every figure names its sources by these ids. @internal */
export const sources: Readonly<Record<string, Source>> = {
  'ee-2006-01-01': { title: 'Keskkonnatasude seadus, consolidated version in force from 2006-01-01', seen: 'github legalize-dev/legalize-ee, ee/969301.md at the commit dated 2006-01-01 (mirror of Riigi Teataja) (official mirror)' },
  'ee-2010-07-19': { title: 'Keskkonnatasude seadus, consolidated version in force from 2010-07-19', seen: 'github legalize-dev/legalize-ee, ee/969301.md at the commit dated 2010-07-19 (mirror of Riigi Teataja) (official mirror)' },
  'ee-2011-01-01': { title: 'Keskkonnatasude seadus, consolidated version in force from 2011-01-01', seen: 'github legalize-dev/legalize-ee, ee/969301.md at the commit dated 2011-01-01 (mirror of Riigi Teataja) (official mirror)' },
  'ee-2017-07-01': { title: 'Keskkonnatasude seadus, consolidated version in force from 2017-07-01', seen: 'github legalize-dev/legalize-ee, ee/969301.md at the commit dated 2017-07-01 (mirror of Riigi Teataja) (official mirror)' },
  'ee-2024-07-01': { title: 'Keskkonnatasude seadus, consolidated version in force from 2024-07-01', seen: 'github legalize-dev/legalize-ee, ee/969301.md at the commit dated 2024-07-01 (mirror of Riigi Teataja) (official mirror)' },
  'ee-2026-07-01': { title: 'Keskkonnatasude seadus, consolidated version in force from 2026-07-01', seen: 'github legalize-dev/legalize-ee, ee/969301.md at the commit dated 2026-07-01 (mirror of Riigi Teataja) (official mirror)' },
  'ee-2009-06-06': { title: 'Keskkonnatasude seadus, consolidated version in force from 2009-06-06', seen: 'github legalize-dev/legalize-ee, ee/969301.md at the commit dated 2009-06-06 (mirror of Riigi Teataja) (official mirror)' },
  'ee-2011-04-01': { title: 'Keskkonnatasude seadus, consolidated version in force from 2011-04-01', seen: 'github legalize-dev/legalize-ee, ee/969301.md at the commit dated 2011-04-01 (mirror of Riigi Teataja) (official mirror)' },
  'ee-2013-04-01': { title: 'Keskkonnatasude seadus, consolidated version in force from 2013-04-01', seen: 'github legalize-dev/legalize-ee, ee/969301.md at the commit dated 2013-04-01 (mirror of Riigi Teataja) (official mirror)' },
  'ee-2014-01-01': { title: 'Keskkonnatasude seadus, consolidated version in force from 2014-01-01', seen: 'github legalize-dev/legalize-ee, ee/969301.md at the commit dated 2014-01-01 (mirror of Riigi Teataja) (official mirror)' },
  'ee-2015-01-01': { title: 'Keskkonnatasude seadus, consolidated version in force from 2015-01-01', seen: 'github legalize-dev/legalize-ee, ee/969301.md at the commit dated 2015-01-01 (mirror of Riigi Teataja) (official mirror)' },
  'ee-2016-07-06': { title: 'Keskkonnatasude seadus, consolidated version in force from 2016-07-06', seen: 'github legalize-dev/legalize-ee, ee/969301.md at the commit dated 2016-07-06 (mirror of Riigi Teataja) (official mirror)' },
  'ee-2019-01-01': { title: 'Keskkonnatasude seadus, consolidated version in force from 2019-01-01', seen: 'github legalize-dev/legalize-ee, ee/969301.md at the commit dated 2019-01-01 (mirror of Riigi Teataja) (official mirror)' },
  'ee-2020-07-20': { title: 'Keskkonnatasude seadus, consolidated version in force from 2020-07-20', seen: 'github legalize-dev/legalize-ee, ee/969301.md at the commit dated 2020-07-20 (mirror of Riigi Teataja) (official mirror)' },
};
