/** Loaded before a command: the clock of its process goes KEIKAKU_LATER milliseconds ahead. */
const later = Number(process.env.KEIKAKU_LATER ?? 0);
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given: unknown[]) {
    if (given.length === 0) super(RealDate.now() + later);
    else super(...(given as [number]));
  }
  static override now(): number {
    return RealDate.now() + later;
  }
} as DateConstructor;
