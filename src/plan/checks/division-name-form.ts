import { divisionParts } from '../../source/checks/division-separator.ts';
import { placeOf } from '../../source/place-of.ts';
import type { PlanRule } from './plan-rules.ts';

/** A row can name every division: in its line, `、` and the like part one name from the next. */
export const divisionNameForm: PlanRule = ({ divisions }) => {
  if (divisions === null) return [];
  return divisions.divisions.flatMap(({ name, formerNames }, index) => {
    const names = [
      { name, path: 'name', key: '名称' },
      ...formerNames.map((former, position) => ({
        name: former.name,
        path: `formerNames.${position}.name`,
        key: '旧名称',
      })),
    ];
    return names.flatMap(({ name: written, path, key }) => {
      const readable = divisionParts(written).join('・');
      if (readable === written) return [];
      return {
        code: 'E-DIVISION-NAME' as const,
        ...placeOf(divisions, `divisions.${index}.${path}`),
        message: `担当課の${key}「${written}」に、課の区切りに使う記号があります。シートの「担当課」の行からは指せません。`,
        hint:
          readable === ''
            ? '課の名前を書いてください。'
            : `二つの課なら、項目を二つに分けてください。一つの課の名前なら「${readable}」と、全角の「・」で書きます。`,
      };
    });
  });
};
