export { importTable } from './import/import-table.ts';
export type { Runner } from './import/import-table.ts';
export { findImportable } from './import/importables.ts';
export { sayReason } from './import/report.ts';
export type { Report } from './import/report.ts';
