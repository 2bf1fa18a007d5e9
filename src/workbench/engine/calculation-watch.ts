import { ICommandService, type Univer } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';

/** The engine waits 100 ms after an edit before it calculates; a start that has not come after this long will not come. */
const START_LIMIT_MS = 1_000;
const POLL_MS = 10;
const DEFAULT_LIMIT_MS = 30_000;

/** Follows the engine's calculation, which runs after the edit that caused it, not during it. */
export interface CalculationWatch {
  /** Settles when nothing waits to be calculated; also when it takes longer than the limit. Never hangs, never fails. */
  recalculated(limitMs?: number): Promise<void>;
}

/** Begins to follow the calculation of an engine whose workbook exists. */
export function watchCalculation(univer: Univer): CalculationWatch {
  const injector = univer.__getInjector();
  const dirtyManager = injector.get(IActiveDirtyManagerService);
  // The first calculation was asked for when the workbook was made, before anyone could watch.
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
      let settledTurns = 0;
      while (settledTurns < 2 && performance.now() < endMs) {
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
        settledTurns = isSettled() ? settledTurns + 1 : 0;
      }
    },
  };
}
