import styles from "./marked.module.css";

/** Paths in a 12 by 12 square. */
export type Shape = { filled?: string; outline?: string; dashed?: boolean };

/** Words behind a shape, which no end of a line parts from the first of them. */
export function Marked({ shape: { filled, outline, dashed }, text }: { shape: Shape; text: string }) {
  const [firstWord = "", ...otherWords] = text.split(" ");
  return (
    <>
      <span className={styles.first}>
        <svg className={styles.shape} viewBox="0 0 12 12" aria-hidden="true">
          {filled && <path d={filled} fill="currentColor" />}
          {outline && (
            <path
              d={outline}
              fill="none"
              stroke="currentColor"
              strokeWidth="1.4"
              strokeDasharray={dashed ? "2 1.6" : undefined}
            />
          )}
        </svg>
        {firstWord}
      </span>
      {otherWords.length > 0 && ` ${otherWords.join(" ")}`}
    </>
  );
}
