/**
 * Words that names of divisions and departments are made of, with their reading in ASCII. Ids are
 * addresses of pages and never change, so readings here must be certain; a name with any other
 * word gets a numbered id and is reported.
 */
const WORDS: Record<string, string> = {
  安全: 'anzen',
  安心: 'anshin',
  医療: 'iryo',
  衛生: 'eisei',
  介護: 'kaigo',
  会計: 'kaikei',
  改革: 'kaikaku',
  環境: 'kankyo',
  観光: 'kanko',
  監査: 'kansa',
  管理: 'kanri',
  危機: 'kiki',
  企画: 'kikaku',
  議会: 'gikai',
  協働: 'kyodo',
  教育: 'kyoiku',
  行財政: 'gyozaisei',
  行政: 'gyosei',
  契約: 'keiyaku',
  計画: 'keikaku',
  経済: 'keizai',
  建設: 'kensetsu',
  建築: 'kenchiku',
  健康: 'kenko',
  検査: 'kensa',
  下水道: 'gesuido',
  上下水道: 'jogesuido',
  水道: 'suido',
  広聴: 'kocho',
  広報: 'koho',
  交通: 'kotsu',
  公園: 'koen',
  高齢: 'korei',
  高齢者: 'koreisha',
  高齢福祉: 'korei-fukushi',
  国際: 'kokusai',
  子育て: 'kosodate',
  子ども: 'kodomo',
  こども: 'kodomo',
  財政: 'zaisei',
  産業: 'sangyo',
  事務局: 'jimukyoku',
  資産税: 'shisanzei',
  市民: 'shimin',
  市民税: 'shiminzei',
  施設: 'shisetsu',
  社会: 'shakai',
  収納: 'shuno',
  住宅: 'jutaku',
  住民: 'jumin',
  障がい: 'shogai',
  障害: 'shogai',
  障がい者: 'shogaisha',
  商工: 'shoko',
  消防: 'shobo',
  情報: 'joho',
  振興: 'shinko',
  人権: 'jinken',
  人事: 'jinji',
  推進: 'suishin',
  スポーツ: 'sports',
  生涯: 'shogai',
  生活: 'seikatsu',
  政策: 'seisaku',
  整備: 'seibi',
  税務: 'zeimu',
  選挙: 'senkyo',
  総合: 'sogo',
  総務: 'somu',
  創生: 'sosei',
  対策: 'taisaku',
  地域: 'chiiki',
  都市: 'toshi',
  道路: 'doro',
  図書館: 'toshokan',
  土木: 'doboku',
  年金: 'nenkin',
  農業: 'nogyo',
  農政: 'nosei',
  農林: 'norin',
  発達: 'hattatsu',
  秘書: 'hisho',
  福祉: 'fukushi',
  文化: 'bunka',
  文化財: 'bunkazai',
  保育: 'hoiku',
  保健: 'hoken',
  保険: 'hoken',
  防災: 'bosai',
  擁護: 'yogo',
  幼児: 'yoji',
  労政: 'rosei',
  学校: 'gakko',
  学習: 'gakushu',
  家庭: 'katei',
  支援: 'shien',
  上水道: 'josuido',
  デジタル: 'digital',
};

const ENDING = /(?:課|部|局|室|係|センター)$/u;
const LONGEST_FIRST = Object.keys(WORDS).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** ASCII id of a division or department (`人権擁護課` → `jinken-yogo`); `null` where a word is not in the table. */
export function slugOfName(name: string): string | null {
  const parts: string[] = [];
  let rest = name.replace(ENDING, '').replace(/[・\s]/gu, '');
  if (rest === '') return null;
  while (rest !== '') {
    const word = LONGEST_FIRST.find((candidate) => rest.startsWith(candidate));
    if (word === undefined) return null;
    parts.push(WORDS[word] as string);
    rest = rest.slice(word.length);
  }
  return parts.join('-');
}
