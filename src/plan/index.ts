import { addBudgetLine } from './budget/commands/add-budget-line.ts';
import { allocateBudget } from './budget/commands/allocate-budget.ts';
import { changeBudgetLine } from './budget/commands/change-budget-line.ts';
import { recordDisbursement } from './budget/commands/record-disbursement.ts';
import { addIndicator } from './measurement/commands/add-indicator.ts';
import { recordMeasurement } from './measurement/commands/record-measurement.ts';
import { addResult } from './programme/commands/add-result.ts';
import { changeProgramme } from './programme/commands/change-programme.ts';
import { finishProgramme } from './programme/commands/finish-programme.ts';
import { proposeProgramme } from './programme/commands/propose-programme.ts';
import { startProgramme } from './programme/commands/start-programme.ts';
import { stopProgramme } from './programme/commands/stop-programme.ts';

export { asksOfPlan } from './measurement/queries/asks-of-plan.ts';
export type { PlanAsk } from './measurement/queries/asks-of-plan.ts';
export { budgetWords } from './budget/messages.ts';
export { planPages } from './pages/plan.tsx';
export type { PlanSlots } from './pages/slots.ts';
export { handedOverProgrammes } from './programme/pages/handed-over.tsx';

/** Every command of the plan. */
export const planCommands = [
  proposeProgramme, changeProgramme, startProgramme, finishProgramme, stopProgramme, addResult,
  addBudgetLine, changeBudgetLine, allocateBudget, recordDisbursement,
  addIndicator, recordMeasurement,
];
