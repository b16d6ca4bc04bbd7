import { type Dispute, type FigureClaim, formatDate, type Language } from "@selon/domain";
import { useTranslations } from "next-intl";
import { inLanguage, pageOf } from "../addresses.ts";
import { FiguresBeside } from "./figures-beside.tsx";
import styles from "./finding.module.css";
import { useSubjects } from "./subjects.ts";
import text from "./text.module.css";

/** What the figures of a finding measure, and of whom, with the way to all that is known of it. A mix-up has two measures. */
function Topic({ claims: [first, ...others], language }: { claims: readonly FigureClaim[]; language: Language }) {
  if (!first) throw new RangeError("a finding has no figures");
  const metrics = new Set([first, ...others].map(({ metric }) => metric.label));
  const [subject] = first.subjects;
  const subjects = useSubjects(first);
  return (
    <>
      {[...metrics].join(" / ")}{" "}
      <span className={styles.subjects}>
        {subject ? <a href={`${inLanguage(language, pageOf(subject))}#${first.series}`}>{subjects}</a> : subjects}
      </span>
    </>
  );
}

/**
 * Figures that do not go together: what they are about, why they do not, since when that is known, and the figures.
 *
 * @param title what stands as its heading on a page that is about the figures already
 * @param shown figures that stand on the page already; where all of them do, they are not repeated
 */
export function Finding({
  finding,
  title,
  self,
  shown,
  language,
}: {
  finding: Dispute;
  title?: string;
  self?: string;
  shown?: ReadonlySet<string>;
  language: Language;
}) {
  const t = useTranslations("disputes");
  return (
    <section id={finding.id} className={styles.finding} data-finding={finding.kind}>
      <h3>{title ?? <Topic claims={finding.claims} language={language} />} </h3>
      {/* Of two of the kinds the text is what the kind means: where a list says that already, it is not said again. */}
      {(title !== undefined || finding.kind === "mix-up") && <p>{finding.text}</p>}
      {!finding.claims.every(({ id }) => shown?.has(id)) && (
        <FiguresBeside claims={finding.claims} self={self} language={language} />
      )}
      <p className={text.note}>
        {finding.kind === "mix-up" && <>{t("differs", { difference: finding.difference.text })} </>}
        {t.rich("since", {
          day: () => <time dateTime={finding.since}>{formatDate(finding.since, language, "long")}</time>,
        })}
      </p>
    </section>
  );
}
