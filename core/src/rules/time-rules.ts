import { ambiguousDate } from './ambiguous-date.ts';
import { budgetMismatch } from './budget-mismatch.ts';
import { clockInvalid } from './clock-invalid.ts';
import { clockStyleMixed } from './clock-style-mixed.ts';
import { dateConflict } from './date-conflict.ts';
import { dateInvalid } from './date-invalid.ts';
import { dateOrderMixed } from './date-order-mixed.ts';
import { detectionLate } from './detection-late.ts';
import { downtimeMismatch } from './downtime-mismatch.ts';
import { dueBeforeIncident } from './due-before-incident.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { durationMismatch } from './duration-mismatch.ts';
import { durationUnits } from './duration-units.ts';
import { endBeforeStart } from './end-before-start.ts';
import { entryTime } from './entry-time.ts';
import { figureMismatch } from './figure-mismatch.ts';
import { futureDate } from './future-date.ts';
import { laterMismatch } from './later-mismatch.ts';
import { longEntry } from './long-entry.ts';
import { longGap } from './long-gap.ts';
import { meridiemMissing } from './meridiem-missing.ts';
import { metricMismatch } from './metric-mismatch.ts';
import { monthJump } from './month-jump.ts';
import { outOfOrder } from './out-of-order.ts';
import { outsideWindow } from './outside-window.ts';
import { partsMismatch } from './parts-mismatch.ts';
import { phaseOrder } from './phase-order.ts';
import { repeatedHour } from './repeated-hour.ts';
import { repeatedStart } from './repeated-start.ts';
import { reversedRange } from './reversed-range.ts';
import type { Rule } from './rule.ts';
import { shareMismatch } from './share-mismatch.ts';
import { skippedHour } from './skipped-hour.ts';
import { undatedMidnight } from './undated-midnight.ts';
import { untimedEntry } from './untimed-entry.ts';
import { vagueDuration } from './vague-duration.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';
import { windowEmpty } from './window-empty.ts';
import { windowLong } from './window-long.ts';
import { windowUndated } from './window-undated.ts';
import { yearJump } from './year-jump.ts';
import { yearMissing } from './year-missing.ts';
import { zoneAmbiguous } from './zone-ambiguous.ts';
import { zoneConflict } from './zone-conflict.ts';
import { zoneMissing } from './zone-missing.ts';
import { zoneMixed } from './zone-mixed.ts';
import { zoneSeason } from './zone-season.ts';
import { zoneSign } from './zone-sign.ts';
import { zoneUnknown } from './zone-unknown.ts';

/** The rules about times, those first whose findings weigh most. */
export const timeRules: readonly Rule[] = [
  durationMismatch,
  endBeforeStart,
  outOfOrder,
  outsideWindow,
  clockInvalid,
  dateInvalid,
  weekdayMismatch,
  yearJump,
  monthJump,
  dateConflict,
  zoneMissing,
  zoneMixed,
  zoneSeason,
  zoneConflict,
  zoneUnknown,
  ambiguousDate,
  figureMismatch,
  shareMismatch,
  detectionLate,
  metricMismatch,
  downtimeMismatch,
  partsMismatch,
  budgetMismatch,
  windowEmpty,
  windowLong,
  windowUndated,
  yearMissing,
  dateOrderMixed,
  futureDate,
  reversedRange,
  durationUnits,
  skippedHour,
  repeatedHour,
  zoneAmbiguous,
  zoneSign,
  meridiemMissing,
  undatedMidnight,
  clockStyleMixed,
  entryTime,
  laterMismatch,
  duplicateEntry,
  repeatedStart,
  phaseOrder,
  untimedEntry,
  longEntry,
  longGap,
  vagueDuration,
  dueBeforeIncident,
];
