import { type FieldNames, record, requiredName } from './content-value.ts';

/** Front matter of departments/2022/somu.md */
export const departmentSchema = record({ 名称: requiredName }).transform((department) => ({
  name: department.名称,
}));

export const departmentFields: FieldNames = { 名称: 'name' };
