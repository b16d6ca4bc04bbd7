import type { Standing as StandingAnswer, StandingCode } from "@selon/domain";
import { Marked, type Shape } from "./marked.tsx";
import styles from "./standing.module.css";

// A tick: it stands. An arrow: on to another. Unlike lines: they disagree. A caret, as in a proof: put right. Struck out.
export const standingShapes: Record<StandingCode, Shape> = {
  current: { outline: "M1 6.5 4.5 10 11 2" },
  superseded: { outline: "M0 6h11M7 2l4 4-4 4" },
  disputed: { outline: "M1 4h10M1 8h10M9 0 3 12" },
  corrected: { outline: "M1 11 6 2l5 9" },
  retracted: { outline: "M2 2h8v8H2zM0 6h12" },
};

/** Whether a claim still stands: a shape and a word. Colour only repeats them. */
export function Standing({ standing: { code, text } }: { standing: StandingAnswer }) {
  return (
    <span className={styles.standing} data-standing={code}>
      <Marked shape={standingShapes[code]} text={text} />
    </span>
  );
}
