import type { SheetChart } from '../../engine/charts.ts';
import type { EngineSheet } from '../../engine/engine-sheet.ts';
import {
  aNumber,
  anything,
  aService,
  aString,
  findImplementation,
  guardService,
  type MethodRules,
} from '../calls/guard.ts';
import type { ScriptContext } from '../calls/script-context.ts';
import { RangeService } from './range-service.ts';
import type { SpreadsheetObjects } from './spreadsheet-objects.ts';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleBarChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;

type ChartMethods = Pick<GoogleChart, 'getContainerInfo' | 'getOptions' | 'getRanges'>;
type ContainerMethods = Pick<
  GoogleAppsScript.Spreadsheet.ContainerInfo,
  'getAnchorColumn' | 'getAnchorRow' | 'getOffsetX' | 'getOffsetY'
>;
type OptionsMethods = Pick<GoogleAppsScript.Charts.ChartOptions, 'get'>;
type ChartBuilderMethods = Pick<
  GoogleBarChartBuilder,
  'addRange' | 'asBarChart' | 'build' | 'setNumHeaders' | 'setOption' | 'setPosition' | 'setTitle' | 'useLogScale'
>;

/** The options that the workbench draws, each with its valid values. */
const OPTIONS: Readonly<Record<string, (value: unknown) => boolean>> = {
  title: (value) => typeof value === 'string',
  height: isLength,
  width: isLength,
  legend: (value) => JSON.stringify(value) === '{"position":"none"}',
};

function isLength(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0;
}

/** SpreadsheetApp.EmbeddedChart. */
export class ChartService implements ChartMethods {
  readonly #services: SpreadsheetObjects;
  readonly sheet: EngineSheet;
  readonly chart: SheetChart;

  constructor(services: SpreadsheetObjects, sheet: EngineSheet, chart: SheetChart) {
    this.#services = services;
    this.sheet = sheet;
    this.chart = chart;
  }

  /** Returns the position. Rows and columns count from 1. */
  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    const { anchor, offsetX, offsetY } = this.chart;
    const info: ContainerMethods = {
      getAnchorColumn: () => anchor.column + 1,
      getAnchorRow: () => anchor.row + 1,
      getOffsetX: () => offsetX,
      getOffsetY: () => offsetY,
    };
    return guardService(this.#services.context, info, { name: 'SpreadsheetApp.ContainerInfo', rules: containerRules });
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    const options: OptionsMethods = { get: (name) => this.chart.options[name] ?? null };
    return guardService(this.#services.context, options, { name: 'Charts.ChartOptions', rules: optionsRules });
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    const { context } = this.#services;
    return context.makeArray(this.chart.ranges.map((cells) => this.#services.range(this.sheet, cells)));
  }
}

/** The builders. As documented, only the methods for bars return the builder for bars. */
interface Builders {
  readonly ofAny: GoogleChartBuilder;
  readonly ofBars: GoogleBarChartBuilder;
}

/** The builders of SpreadsheetApp, for bar charts only. */
class ChartBuilderService implements ChartBuilderMethods {
  readonly #services: SpreadsheetObjects;
  readonly #context: ScriptContext;
  readonly #sheet: EngineSheet;
  readonly #builders: () => Builders;
  #isBarChart = false;
  #chart: SheetChart = {
    id: '',
    ranges: [],
    headerCount: 0,
    isLogScale: false,
    options: {},
    anchor: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    offsetX: 0,
    offsetY: 0,
  };

  constructor(services: SpreadsheetObjects, sheet: EngineSheet, builders: () => Builders) {
    this.#services = services;
    this.#context = services.context;
    this.#sheet = sheet;
    this.#builders = builders;
  }

  addRange(range: GoogleAppsScript.Spreadsheet.Range): GoogleChartBuilder {
    const added = findImplementation(range, RangeService);
    if (added?.sheet.id !== this.#sheet.id) {
      return this.#context.raise('A chart of the cells of another tab is not part of this stand-in');
    }
    return this.#change({ ranges: [...this.#chart.ranges, added.cells] });
  }

  asBarChart(): GoogleBarChartBuilder {
    this.#isBarChart = true;
    return this.#builders().ofBars;
  }

  build(): GoogleChart {
    if (!this.#isBarChart) this.#context.raise('A chart that is not a bar chart is not part of this stand-in');
    if (this.#chart.ranges.length === 0) this.#context.raise('A chart without a range is not part of this stand-in');
    return guardChart(this.#services, this.#sheet, this.#chart);
  }

  setNumHeaders(headerCount: number): GoogleChartBuilder {
    if (!Number.isInteger(headerCount) || headerCount < 0) this.#context.raise(`Invalid argument: ${headerCount}`);
    return this.#change({ headerCount });
  }

  setOption(name: string, value: unknown): GoogleChartBuilder {
    const isValue = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
    if (!isValue?.(value)) {
      const shown = `setOption("${name}", ${JSON.stringify(value)})`;
      return this.#context.raise(`SpreadsheetApp.EmbeddedChartBuilder.${shown} is not part of this stand-in`);
    }
    return this.#change({ options: { ...this.#chart.options, [name]: value } });
  }

  /** Sets the position. Row and column count from 1. */
  setPosition(row: number, column: number, offsetX: number, offsetY: number): GoogleChartBuilder {
    const areWhole = [row, column, offsetX, offsetY].every(Number.isInteger);
    const isInside = row >= 1 && column >= 1 && row <= this.#sheet.rowCount() && column <= this.#sheet.columnCount();
    if (!areWhole || !isInside || offsetX < 0 || offsetY < 0) {
      return this.#context.raise('The position of the chart is outside the sheet.');
    }
    return this.#change({
      anchor: { row: row - 1, column: column - 1, rowCount: 1, columnCount: 1 },
      offsetX,
      offsetY,
    });
  }

  setTitle(title: string): GoogleBarChartBuilder {
    this.#change({ options: { ...this.#chart.options, title } });
    return this.#builders().ofBars;
  }

  useLogScale(): GoogleBarChartBuilder {
    this.#change({ isLogScale: true });
    return this.#builders().ofBars;
  }

  #change(change: Partial<SheetChart>): GoogleChartBuilder {
    this.#chart = { ...this.#chart, ...change };
    return this.#builders().ofAny;
  }
}

const noArguments = [[]];

const optionsRules: MethodRules<OptionsMethods> = { get: { needs: 'read', takes: [[aString]] } };

const containerRules: MethodRules<ContainerMethods> = {
  getAnchorColumn: { needs: 'read', takes: noArguments },
  getAnchorRow: { needs: 'read', takes: noArguments },
  getOffsetX: { needs: 'read', takes: noArguments },
  getOffsetY: { needs: 'read', takes: noArguments },
};

const chartRules: MethodRules<ChartMethods> = {
  getContainerInfo: { needs: 'read', takes: noArguments },
  getOptions: { needs: 'read', takes: noArguments },
  getRanges: { needs: 'read', takes: noArguments },
};

const anyBuilderRules = {
  addRange: { needs: 'read', takes: [[aService('SpreadsheetApp.Range')]] },
  asBarChart: { needs: 'read', takes: noArguments },
  build: { needs: 'read', takes: noArguments },
  setNumHeaders: { needs: 'read', takes: [[aNumber]] },
  setOption: { needs: 'read', takes: [[aString, anything]] },
  setPosition: { needs: 'read', takes: [[aNumber, aNumber, aNumber, aNumber]] },
} as const;

const barBuilderRules: MethodRules<ChartBuilderMethods> = {
  ...anyBuilderRules,
  setTitle: { needs: 'read', takes: [[aString]] },
  useLogScale: { needs: 'read', takes: noArguments },
};

/** Guards a chart that is built or in a tab as SpreadsheetApp.EmbeddedChart. */
export function guardChart(services: SpreadsheetObjects, sheet: EngineSheet, chart: SheetChart): GoogleChart {
  return guardService(services.context, new ChartService(services, sheet, chart), {
    name: 'SpreadsheetApp.EmbeddedChart',
    rules: chartRules,
  });
}

/** Makes a new SpreadsheetApp.EmbeddedChartBuilder. */
export function makeChartBuilder(services: SpreadsheetObjects, sheet: EngineSheet): GoogleChartBuilder {
  const { context } = services;
  const service = new ChartBuilderService(services, sheet, () => builders);
  const builders: Builders = {
    ofAny: guardService(context, service, { name: 'SpreadsheetApp.EmbeddedChartBuilder', rules: anyBuilderRules }),
    ofBars: guardService(context, service, { name: 'SpreadsheetApp.EmbeddedBarChartBuilder', rules: barBuilderRules }),
  };
  return builders.ofAny;
}
