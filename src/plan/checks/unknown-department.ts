import { placeOf } from '../../source/place-of.ts';
import { nearestWord } from '../../vocabulary/nearest-word.ts';
import type { PlanRule } from './plan-rules.ts';

/** The 部局 of a division is a department with a file. */
export const unknownDepartment: PlanRule = ({ divisions, departments }) => {
  const known = [...new Set(departments.map(({ department }) => department))];
  return (divisions?.divisions ?? []).flatMap(({ department, name }, index) => {
    if (divisions === null || department === null || known.includes(department)) return [];
    const byName = departments.find((document) => document.name === department)?.department;
    const nearest = byName ?? nearestWord(department, known);
    return {
      code: 'E-DEPARTMENT-UNKNOWN' as const,
      ...placeOf(divisions, `divisions.${index}.department`),
      message: `${name}の部局「${department}」が、departments/ にありません。`,
      hint:
        nearest === null
          ? 'departments/ のファイル名を書いてください。分からなければ空欄にします。'
          : `「${nearest}」と書いてください。部局は departments/ のファイル名です。`,
    };
  });
};
