import { CELL_ASSUMPTIONS } from './assumptions-of-cells.ts';
import { FORMULA_ASSUMPTIONS } from './assumptions-of-formulas.ts';
import { PAGE_ASSUMPTIONS } from './assumptions-of-pages.ts';
import { SERVICE_ASSUMPTIONS } from './assumptions-of-services.ts';

export type { Assumption, Evidence, FoundBy } from './evidence.ts';

/**
 * All assumptions about the platform. The stand-in follows them; *Check this installation* compares them with Google Sheets.
 * If one is wrong, fix it there and in the files that use it.
 */
export const ASSUMPTIONS = [...FORMULA_ASSUMPTIONS, ...CELL_ASSUMPTIONS, ...SERVICE_ASSUMPTIONS, ...PAGE_ASSUMPTIONS];

export type AssumptionId = (typeof ASSUMPTIONS)[number]['id'];

/** The findings of the probes, by assumption. */
export type Findings = Partial<Readonly<Record<AssumptionId, string>>>;
