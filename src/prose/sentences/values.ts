import { type Ratio, roundRatio } from '../../record/numbers/rounding.ts';
import { capitalise, numberInWords } from '../../record/publishing/number-words.ts';
import { printAverage, printFactor } from '../../record/publishing/print-figures.ts';
import { groupDigits, roundToTwoSignificant, trimZeros } from '../../record/publishing/print-number.ts';
import { divideRatios } from '../claims/facts/day-facts.ts';
import { overNumber, timesNumber } from '../claims/words/quantity.ts';
import type { Metric } from '../claims/words/terms.ts';
import { type BoundCount, isRole, type Role, type Scene } from './scene.ts';
import type { TaskGroup } from './task-groups.ts';

const SECONDS_IN = { hour: 3600, minute: 60, day: 3600 * 8, token: 1 } as const;
type Unit = keyof typeof SECONDS_IN;
/** The largest count that is written in words. */
const LARGEST_COUNT_IN_WORDS = 10;

const IS_BELOW_ONE = /^0\D/;

/** Prints the figures of a scene in its style. A place without a value is null. */
export class Values {
  constructor(private readonly scene: Scene) {}

  /**
   * Returns the text of a place.
   * @param isStart whether it begins the sentence, where a number is written in words
   */
  get(place: string, isStart: boolean): string | null {
    const [name = '', figure = ''] = place.split('.');
    if (isRole(name)) return figure === '' ? this.nameOf(name) : this.figureOfRole(name, figure);
    if (name === 'group' || name === 'group2')
      return this.figureOfGroup(this.scene.groups[name === 'group' ? 0 : 1], figure, isStart);
    return this.figureOfDay(place, isStart);
  }

  private nameOf(role: Role): string | null {
    const task = this.scene.task(role);
    return task === null ? null : this.scene.name(task);
  }

  private figureOfRole(role: Role, figure: string): string | null {
    const { scene } = this;
    const of = (metric: Metric) =>
      metric === 'supervision' && !scene.isComplete(metric) ? null : scene.of(role, metric);
    switch (figure) {
      case 'factor':
        return this.factor(of('factor'));
      case 'supFactor':
        return this.factor(of('supervisoryFactor'));
      case 'hours':
        return this.withUnit(of('human'), 'hour');
      case 'h':
        return this.amount(of('human'), 'hour');
      case 'minutes':
        return this.withUnit(of('ai'), 'minute');
      case 'm':
        return this.amount(of('ai'), 'minute');
      case 'supervision':
        return this.withUnit(of('supervision'), 'minute');
      case 's':
        return this.amount(of('supervision'), 'minute');
      case 'tokens':
        return this.withUnit(of('tokens'), 'token');
      case 'hourShare':
        return this.percent(scene.share(of('human'), 'human'));
      case 'minuteShare':
        return this.percent(scene.share(of('ai'), 'ai'));
      case 'supShare':
        return this.percent(scene.share(of('supervision'), 'supervision'));
      case 'yield':
        return this.yieldOf(of('factor'));
      case 'without': {
        const task = scene.task(role);
        return task === null || scene.count < 2 ? null : this.average(scene.facts.without([task], 'factor'));
      }
      default:
        throw new Error(`There is no figure “${figure}” of a task.`);
    }
  }

  private figureOfGroup(group: TaskGroup | undefined, figure: string, isStart: boolean): string | null {
    if (group === undefined) return null;
    const { facts } = this.scene;
    switch (figure) {
      case '':
        return group.noun;
      case 'count':
        return this.count(group.tasks.length, isStart);
      case 'hours':
        return this.withUnit(facts.ofTasks(group.tasks, 'human'), 'hour');
      case 'minutes':
        return this.withUnit(facts.ofTasks(group.tasks, 'ai'), 'minute');
      case 'factor':
        return this.average(facts.ofTasks(group.tasks, 'factor'));
      case 'hourShare':
        return this.percent(this.scene.share(facts.ofTasks(group.tasks, 'human'), 'human'));
      default:
        throw new Error(`There is no figure “${figure}” of a group.`);
    }
  }

  private figureOfDay(place: string, isStart: boolean): string | null {
    const { scene } = this;
    const { facts } = scene;
    switch (place) {
      case 'n':
        return this.count(scene.count, isStart);
      case 'rest':
        return this.count(scene.count - 1, isStart);
      case 'hours':
        return this.withUnit(facts.total('human'), 'hour');
      case 'minutes':
        return this.withUnit(facts.total('ai'), 'minute');
      case 'aiHours':
        return this.withUnit(facts.total('ai'), 'hour');
      case 'supervision':
        return scene.isComplete('supervision') ? this.withUnit(facts.total('supervision'), 'minute') : null;
      case 'tokens':
        return scene.day.totalTokens !== null || scene.isComplete('tokens')
          ? this.withUnit(facts.total('tokens'), 'token')
          : null;
      case 'factor':
        return this.average(facts.total('factor'));
      case 'supFactor':
        return scene.isComplete('supervision') ? this.average(facts.total('supervisoryFactor')) : null;
      case 'supYield':
        return scene.isComplete('supervision') ? this.yieldOf(facts.total('supervisoryFactor')) : null;
      case 'supShare':
        return scene.isComplete('supervision')
          ? this.percent(divideRatios(facts.total('supervision'), facts.total('ai')))
          : null;
      case 'supCount':
        return this.count(facts.order('supervision').length, isStart);
      case 'median':
        return this.average(facts.median('factor'));
      case 'mean':
        return this.average(facts.mean('factor'));
      case 'medianMinutes':
        return this.withUnit(facts.median('ai'), 'minute');
      case 'averageMinutes':
        return this.withUnit(facts.average('ai'), 'minute');
      case 'averageHours':
        return this.withUnit(facts.average('human'), 'hour');
      case 'averageSupervision':
        return scene.isComplete('supervision') ? this.withUnit(facts.average('supervision'), 'minute') : null;
      case 'twoHours':
        return this.withUnit(scene.sum(['biggest', 'biggest2'], 'human'), 'hour');
      case 'twoH':
        return this.amount(scene.sum(['biggest', 'biggest2'], 'human'), 'hour');
      case 'twoHourShare':
        return this.percent(scene.share(scene.sum(['biggest', 'biggest2'], 'human'), 'human'));
      case 'threeHours':
        return this.withUnit(scene.sum(['biggest', 'biggest2', 'biggest3'], 'human'), 'hour');
      case 'threeHourShare':
        return this.percent(scene.share(scene.sum(['biggest', 'biggest2', 'biggest3'], 'human'), 'human'));
      case 'threeMinuteShare':
        return this.percent(scene.share(scene.sum(['longest', 'longest2', 'longest3'], 'ai'), 'ai'));
      case 'topHourShare':
        return this.percent(scene.share(scene.sum(['top', 'second', 'third'], 'human'), 'human'));
      case 'topMinuteShare':
        return this.percent(scene.share(scene.sum(['top', 'second', 'third'], 'ai'), 'ai'));
      case 'twoSupShare':
        return this.percent(scene.share(scene.sum(['watched', 'watched2'], 'supervision'), 'supervision'));
      case 'supBound.count':
        return this.boundCount(scene.supervisionBound(), isStart);
      case 'supBound.minutes':
        return this.boundMinutes(scene.supervisionBound());
      case 'aiBound.count':
        return this.boundCount(scene.aiBound(), isStart);
      case 'aiBound.minutes':
        return this.boundMinutes(scene.aiBound());
      case 'factorBound.count':
        return this.boundCount(scene.factorBound(), isStart);
      case 'factorBound.factor': {
        const bound = scene.factorBound();
        return bound === null ? null : `${bound.bound}x`;
      }
      case 'belowAverage': {
        const below = scene.belowAverage();
        return below === null || below === 0 ? null : this.count(below, isStart);
      }
      case 'hourBound.count':
        return this.boundCount(scene.hourBound(), isStart);
      case 'hourBound.hours':
        return this.boundHours(scene.hourBound());
      case 'largeBound.count':
        return this.boundCount(scene.largeBound(), isStart);
      case 'largeBound.hours':
        return this.boundHours(scene.largeBound());
      case 'tiedBiggest.hours': {
        const tied = scene.tied('human', 'most');
        return tied === null ? null : this.withUnit(facts.of(tied[0], 'human'), 'hour');
      }
      case 'tiedBiggest.a':
      case 'tiedBiggest.b':
        return this.nameOfTied('human', 'most', place.endsWith('a') ? 0 : 1);
      case 'tiedTop.factor':
        return this.factorOfTied('most');
      case 'tiedTop.a':
      case 'tiedTop.b':
        return this.nameOfTied('factor', 'most', place.endsWith('a') ? 0 : 1);
      case 'tiedFloor.factor':
        return this.factorOfTied('least');
      case 'tiedFloor.a':
      case 'tiedFloor.b':
        return this.nameOfTied('factor', 'least', place.endsWith('a') ? 0 : 1);
      case 'overwatched':
      case 'overwatched.s':
      case 'overwatched.minutes':
        return this.figureOfOverwatched(place);
      default:
        throw new Error(`There is no place “${place}”.`);
    }
  }

  private figureOfOverwatched(place: string): string | null {
    const task = this.scene.overwatched();
    if (task === null) return null;
    if (place === 'overwatched') return this.scene.name(task);
    return this.withUnit(this.scene.facts.of(task, place.endsWith('.s') ? 'supervision' : 'ai'), 'minute');
  }

  private factorOfTied(end: 'most' | 'least'): string | null {
    const tied = this.scene.tied('factor', end);
    return tied === null ? null : this.factor(this.scene.facts.of(tied[0], 'factor'));
  }

  private nameOfTied(metric: Metric, end: 'most' | 'least', index: 0 | 1): string | null {
    const tied = this.scene.tied(metric, end);
    return tied === null ? null : this.scene.name(tied[index]);
  }

  private boundCount(bound: BoundCount | null, isStart: boolean): string | null {
    return bound === null ? null : this.count(bound.count, isStart);
  }

  private boundHours(bound: BoundCount | null): string | null {
    return bound === null ? null : `${bound.bound} hour${bound.bound === 1 ? '' : 's'}`;
  }

  private boundMinutes(bound: BoundCount | null): string | null {
    return bound === null ? null : `${this.count(bound.bound, false)} minute${bound.bound === 1 ? '' : 's'}`;
  }

  /** Returns a number of tasks: `six`, `29`; at the start of a sentence always in words. */
  private count(count: number, isStart: boolean): string {
    const { language } = this.scene.style;
    if (isStart) return capitalise(numberInWords(count, language));
    return count <= LARGEST_COUNT_IN_WORDS ? numberInWords(count, language) : groupDigits(String(count), language);
  }

  private factor(ratio: Ratio | null): string | null {
    return this.visible(printFactor(ratio, this.scene.style));
  }

  private average(ratio: Ratio | null): string | null {
    return this.visible(printAverage(ratio, this.scene.style));
  }

  /** Returns null for an unknown figure, and for one that prints as 0. */
  private visible(printed: string): string | null {
    return /[1-9]/.test(printed) ? printed : null;
  }

  private amount(value: Ratio | null, unit: Unit): string | null {
    if (value === null) return null;
    const ratio = overNumber(value, SECONDS_IN[unit]);
    const rounded = trimZeros(roundRatio(ratio, 1));
    return groupDigits(rounded === '0' ? trimZeros(roundToTwoSignificant(ratio)) : rounded, this.scene.style.language);
  }

  private withUnit(value: Ratio | null, unit: Unit): string | null {
    const amount = this.amount(value, unit);
    // Seconds would be a better unit.
    if (amount === null || (unit === 'minute' && IS_BELOW_ONE.test(amount))) return null;
    return `${amount} ${unit}${amount === '1' ? '' : 's'}`;
  }

  /** Returns the hours of work for a minute; null below one hour. */
  private yieldOf(factor: Ratio | null): string | null {
    const hours = factor === null ? null : this.withUnit(timesNumber(factor, SECONDS_IN.minute), 'hour');
    return hours === null || IS_BELOW_ONE.test(hours) ? null : hours;
  }

  /** Prints a share in percent; null if it prints as 0 or 100. */
  private percent(share: Ratio | null): string | null {
    if (share === null) return null;
    const rounded = roundRatio(timesNumber(share, 100), 0);
    return rounded === '0' || Number(rounded) >= 100 ? null : `${rounded}%`;
  }
}
