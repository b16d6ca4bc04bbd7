import { type Badge as BadgeCode, badgeLabel, type Language } from "@selon/domain";
import styles from "./badge.module.css";
import { Marked, type Shape } from "./marked.tsx";

// Filled: vouched for. Hollow: not. Diamond: not done yet. Cross or stroke: not so.
const shapes: Record<BadgeCode, Shape> = {
  confirmed: { filled: "M1 1h10v10H1z" },
  stated: { filled: "M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1" },
  estimated: { filled: "M6 1a5 5 0 0 0 0 10z", outline: "M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9" },
  reported: { outline: "M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9" },
  unattributed: { outline: "M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9", dashed: true },
  possible: { outline: "M6 1.5 11 10.5H1z" },
  agreed: { filled: "M6 0l6 6-6 6-6-6z" },
  "in-talks": { filled: "M6 0v12L0 6z", outline: "M6 .7 11.3 6 6 11.3.7 6z" },
  planned: { outline: "M6 .7 11.3 6 6 11.3.7 6z" },
  projected: { outline: "M6 .7 11.3 6 6 11.3.7 6z", dashed: true },
  cancelled: { outline: "M1.5 1.5l9 9m0-9-9 9" },
  denied: { outline: "M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M2.8 9.2l6.4-6.4" },
};

/** How sure a claim is: a shape and a word. Colour only repeats them. */
export function Badge({ badge, language }: { badge: BadgeCode; language: Language }) {
  return (
    <span className={styles.badge} data-badge={badge}>
      <Marked shape={shapes[badge]} text={badgeLabel(badge, language)} />
    </span>
  );
}
