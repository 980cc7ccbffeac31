import { defineConfig } from 'vitepress';
import { apiSidebar, group, groupsOf, page } from './sidebar.ts';
import { copyTables } from './tables.ts';

// Nothing is fetched when a page is read: the search index, the fonts and all scripts are part of the site.
export default defineConfig({
  title: 'polluter-pays',
  description: 'Payments for negative environmental impact: exact, explained to the kopeck, the law as cited data.',
  cleanUrls: true,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/bands.svg' }]],
  locales: {
    root: { label: 'English', lang: 'en' },
    ru: {
      label: 'Русский',
      lang: 'ru',
      description: 'Плата за негативное воздействие на окружающую среду: точно, с объяснением до копейки, закон как данные с источниками.',
      themeConfig: {
        nav: [
          { text: 'О библиотеке', link: '/ru/' },
          { text: 'Глоссарий', link: '/glossary' },
          { text: 'In English', link: '/' },
        ],
        outline: { label: 'На этой странице' },
      },
    },
  },
  themeConfig: {
    logo: '/bands.svg',
    // Only the landing page stands in two languages.
    i18nRouting: false,
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Guide', link: '/guide/install', activeMatch: '^/guide/' },
      { text: 'Concepts', link: '/concepts/', activeMatch: '^/concepts/' },
      { text: 'Regimes', link: '/regimes/', activeMatch: '^/regimes/' },
      { text: 'Problems', link: '/problems/', activeMatch: '^/problems/' },
      { text: 'Glossary', link: '/glossary' },
      { text: 'API', link: '/api/', activeMatch: '^/api/' },
    ],
    sidebar: {
      '/': [
        group('Guide', 'guide'),
        group('Concepts', 'concepts'),
        group('Regimes', 'regimes'),
        {
          text: 'Reference',
          items: [page('glossary.md'), page('pollutants.md'), page('proposals.md'), page('problems/index.md'), page('api/index.md')],
        },
      ],
      '/problems/': [page('problems/index.md'), ...groupsOf('problems')],
      '/api/': apiSidebar(),
    },
  },
  // The search index of all pages is one file.
  vite: { build: { chunkSizeWarningLimit: 4000 } },
  buildEnd: ({ outDir }) => copyTables(outDir),
});
