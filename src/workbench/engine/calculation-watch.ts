import { ICommandService, type Univer } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';

/** The engine starts a calculation 100 ms after an edit. If it has not started after this time, it will not. */
const START_LIMIT_MS = 1_000;
const POLL_MS = 10;
const DEFAULT_LIMIT_MS = 30_000;

/** Observes the engine's calculation, which runs after the edit that caused it, not during it. */
export interface CalculationWatch {
  /** Resolves when no calculation is pending, or after the limit (30 s by default). Never rejects. */
  recalculated(limitMs?: number): Promise<void>;
}

/** Starts to observe the calculation of an engine whose workbook exists. */
export function watchCalculation(univer: Univer): CalculationWatch {
  const injector = univer.__getInjector();
  const dirtyManager = injector.get(IActiveDirtyManagerService);
  // The first calculation was requested when the workbook was created, before this observer existed.
  let pendingSinceMs: number | null = performance.now();
  let isRunning = false;

  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      pendingSinceMs = null;
      isRunning = true;
      return;
    }
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const params = command.params as { functionsExecutedState?: number } | undefined;
      if (params?.functionsExecutedState !== undefined) isRunning = false;
      return;
    }
    if (command.id === SetRangeValuesMutation.id && options?.onlyLocal) return;
    if (dirtyManager.get(command.id)) pendingSinceMs = performance.now();
  });

  const isSettled = () =>
    !isRunning && (pendingSinceMs === null || performance.now() - pendingSinceMs > START_LIMIT_MS);

  return {
    async recalculated(limitMs = DEFAULT_LIMIT_MS) {
      const endMs = performance.now() + limitMs;
      let settledPolls = 0;
      while (settledPolls < 2 && performance.now() < endMs) {
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
        settledPolls = isSettled() ? settledPolls + 1 : 0;
      }
    },
  };
}
