import { ICommandService } from '@univerjs/core';
import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from '@univerjs/sheets-conditional-formatting';
import { DataValidationCacheService, SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { type EngineWorkbook, MOVING_MUTATION } from '../engine/engine-workbook.ts';

/**
 * Evaluates rules again when Univer would keep the previous result: color scales when a formula fills other cells, and data
 * validation when cells move.
 */
export function refreshRules(workbook: EngineWorkbook): void {
  const injector = workbook.univer.__getInjector();
  const unitId = workbook.id();
  const refreshColors = () => {
    for (const { id } of workbook.sheets()) {
      for (const { cfId } of injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, id) ?? []) {
        injector.get(ConditionalFormattingViewModel).markRuleDirty(unitId, id, cfId);
      }
    }
  };
  const refreshChecks = (sheetId: string) => {
    for (const { ranges } of injector.get(SheetDataValidationModel).getRules(unitId, sheetId)) {
      injector.get(DataValidationCacheService).markRangeDirty(unitId, sheetId, ranges, true);
    }
  };
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === SetArrayFormulaDataMutation.id) refreshColors();
    const { subUnitId } = (params ?? {}) as { subUnitId?: string };
    // The ranges of the rules move after the cells.
    if (subUnitId && MOVING_MUTATION.test(id)) queueMicrotask(() => refreshChecks(subUnitId));
  });
}
