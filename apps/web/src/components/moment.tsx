import type { ReactNode } from "react";

/**
 * A time as words, in a `time` element where it is one day, month or year. Any other span stays plain text:
 * `datetime` has no way to write it.
 */
export function Moment({ edtf, children }: { edtf: string; children: ReactNode }) {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(edtf) ? <time dateTime={edtf}>{children}</time> : children;
}
