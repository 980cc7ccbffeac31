import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'polluter-pays',
  description: 'Payments for negative environmental impact: exact, explained to the kopeck, the law as cited data.',
  lang: 'en',
  cleanUrls: true,
  themeConfig: {
    nav: [{ text: 'API', link: '/api/' }],
    search: { provider: 'local' },
  },
});
