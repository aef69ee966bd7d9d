import type { Axis } from '../../core/src/drawing/axis.ts';

/** The visible part of the axis in ms; null for all of it. */
export type View = { readonly from: number; readonly to: number } | null;

/** As close as one can come. */
const closest = 60_000;

/** The view after zooming by `factor` (smaller than 1 is closer) around the place `at`, 0 the left edge and 1 the right. */
export function zoomed(axis: Axis, view: View, factor: number, at: number): View {
  const { from, to } = onAxis(axis, view);
  const fixed = from + (to - from) * at;
  const length = Math.max((to - from) * factor, closest);
  return toView(axis, fixed - length * at, length);
}

/** The view after moving by a part of its own width. */
export function panned(axis: Axis, view: View, part: number): View {
  if (!view) return null;
  const { from, to } = onAxis(axis, view);
  return toView(axis, from + (to - from) * part, to - from);
}

/** The view moved just so far that `ms` is well inside. */
export function showing(axis: Axis, view: View, ms: number): View {
  if (!view) return null;
  const { from, to } = onAxis(axis, view);
  const margin = (to - from) * 0.1;
  const u = axis.toU(ms);
  if (u < from + margin) return toView(axis, u - margin, to - from);
  if (u > to - margin) return toView(axis, u + margin - (to - from), to - from);
  return view;
}

function onAxis(axis: Axis, view: View): { from: number; to: number } {
  return { from: axis.toU(view?.from ?? axis.startMs), to: axis.toU(view?.to ?? axis.endMs) };
}

function toView(axis: Axis, from: number, length: number): View {
  const start = axis.toU(axis.startMs);
  const end = axis.toU(axis.endMs);
  if (length >= (end - start) * 0.999) return null;
  const left = Math.max(start, Math.min(end - length, from));
  return { from: axis.toMs(left), to: axis.toMs(left + length) };
}
