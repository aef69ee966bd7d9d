export interface GestureActions {
  /** The visible part can be moved. */
  movable(): boolean;
  /** `factor` smaller than 1 is closer; `at` is the place that stays, 0 the left edge of the axis and 1 the right. */
  zoom(factor: number, at: number): void;
  /** By a part of the visible width. */
  pan(part: number): void;
  /** There is nothing but the ground under the pointer. */
  onGround(event: PointerEvent): boolean;
  /** Left edge and width of the axis on the screen. */
  axis(): { readonly left: number; readonly width: number };
}

/** Wheel, pinch and drag on the picture. */
export function listen(target: HTMLElement, actions: GestureActions): void {
  target.addEventListener(
    'wheel',
    (event) => {
      const { left, width } = actions.axis();
      if (width <= 0) return;
      const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      const asked = event.ctrlKey || event.metaKey;
      if (!asked && Math.abs(sideways) > (event.shiftKey ? 0 : Math.abs(event.deltaY))) {
        if (!actions.movable()) return;
        event.preventDefault();
        actions.pan(pixels(event, sideways) / width);
        return;
      }
      // Where the page itself can be scrolled, the plain wheel does that.
      if (!asked && document.documentElement.scrollHeight > window.innerHeight) return;
      event.preventDefault();
      // A pinch comes as a wheel with Ctrl and small steps.
      const speed = asked && Math.abs(event.deltaY) < 30 ? 0.01 : 0.0018;
      actions.zoom(Math.exp(pixels(event, event.deltaY) * speed), part(event.clientX, left, width));
    },
    { passive: false },
  );

  const pointers = new Map<number, number>();
  const spread = (): { distance: number; middle: number } => {
    const [a = 0, b = 0] = pointers.values();
    return { distance: Math.abs(a - b), middle: (a + b) / 2 };
  };
  target.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !actions.onGround(event)) return;
    pointers.set(event.pointerId, event.clientX);
    target.setPointerCapture(event.pointerId);
  });
  target.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const { left, width } = actions.axis();
    const was = spread();
    pointers.set(event.pointerId, event.clientX);
    if (pointers.size === 2) {
      const now = spread();
      if (was.distance > 0 && now.distance > 0) {
        actions.zoom(was.distance / now.distance, part(now.middle, left, width));
      }
    } else if (actions.movable()) actions.pan((before - event.clientX) / width);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    target.addEventListener(end, (event) => pointers.delete(event.pointerId));
  }
}

function part(x: number, left: number, width: number): number {
  return Math.max(0, Math.min(1, (x - left) / width));
}

function pixels(event: WheelEvent, delta: number): number {
  return event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? delta : delta * 16;
}
