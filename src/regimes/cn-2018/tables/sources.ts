// Made from source.json by scripts/data/cn-2018.ts; do not edit by hand.
import type { Source } from '../../../model/regime.ts';

/** What the figures were read from, and what was really seen of it. Every figure names its sources by these ids. @internal */
export const sources: Readonly<Record<string, Source>> = {
  'cn-law-2025': { title: 'Environmental Protection Tax Law, consolidated text with 2025-10-28 amendment, annexes 1 and 2', seen: 'github ImCa0/just-laws @5c000d28, docs/economic/environmental-protection-tax-law/README.md (law mirror)' },
  'cn-law-2018': { title: 'same law, 2018 version (body text)', seen: 'github LawRefBook/Laws @669f05b3, 经济法/环境保护税法(2018-10-26).md (law mirror)' },
  'cn-calc-app': { title: 'independent tax calculator code with the full equivalents table (cross-check of 105 values)', seen: 'public code index id 47284121874 (secondary)' },
  'cn-gazette': { title: 'Ministry gazette 2019 no. 2 (annex 1)', seen: 'epub.cesp.cn/pub/gb/201902 (official)' },
  'cn-impl-reg': { title: 'Implementing Regulation arts. 5, 10-12 as quoted by Guangdong tax authority and others', seen: 'guangdong.chinatax.gov.cn 2018-10-31; tjtax.com b20377; cqchangyuan.com 20180704 (official/secondary)' },
  'cn-prov-news': { title: 'Provincial rates summaries, Dec 2017', seen: 'centuryticket.com News-995066; shinemax.net articledetail/107 (trade press)' },
  'cn-25prov-news': { title: '25 provinces announced', seen: 'njzxhs.com News/Details/247487 (China ferroalloy net 2018-01-02) (trade press)' },
  'cn-tianjin-draft': { title: 'Tianjin draft decision', seen: 'fun208.com news/267504 (Tianjin government 2017-12-05) (draft)' },
  'cn-hebei': { title: 'Hebei plan adopted 2017-12-01/02', seen: 'bao228.com (Hebei ecology department information centre), cz.hebei.com.cn 2017-12-04 (official news)' },
  'cn-jiangsu': { title: 'Jiangsu NPC standing committee announcement no. 67, 2017-12-02', seen: 'wanqulawyer.cn/difangfagui/9917 (regional law)' },
  'cn-zhejiang': { title: 'Zhejiang NPC announcement no. 71, 2017-11-30', seen: 'law-eye.com id=3110; tax100.com thread-134598 (regional law)' },
  'cn-guangdong': { title: 'Guangdong NPC announcement no. 95, 2017-11-30', seen: '0798ci.com/tax/27403; net-net.cn (regional law)' },
  'cn-sichuan': { title: 'Sichuan decision 2017-12-01', seen: 'zh.wikisource.org (regional law)' },
  'cn-henan': { title: 'Henan decision 2017-12-01', seen: 'zh.wikisource.org (regional law)' },
  'cn-shanxi': { title: 'Shanxi decision 2017-12-01', seen: 'fawtography.com dfssfg qi1712081502 (chinaacc) (regional law)' },
  'cn-yunnan': { title: 'Yunnan decision 2017-11-30', seen: 'eiacloud.com lawsRegulations; redtowerstudio.com 2017-12-01 (regional law/news)' },
  'cn-guizhou-news': { title: 'air rates overview 2017-11-03', seen: 'szwandi.com/news/1382 (trade press)' },
  'cn-chinaacc-qa': { title: 'accounting Q&A on the 30 %/50 % boundary, 2020-03-19', seen: 'search index (no address) (secondary)' },
  'cn-tianjin-2014': { title: 'Tianjin discharge-fee notice 2014-04-02', seen: 'ybswh.com news_378728; lbkjb.com News-378728 (news)' },
  'cn-old-fee': { title: 'discharge fee calculation note', seen: 'wcakee.cn/jhw/57779 (secondary)' },
};
