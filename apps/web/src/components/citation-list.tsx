import type { CitationStyle, Citations, Language } from "@selon/domain";
import { useTranslations } from "next-intl";
import styles from "./citation-list.module.css";
import { CopyButton } from "./copy-button.tsx";
import { Section } from "./section.tsx";

type Wording = Citations["citations"][number];

/** Styles that people read. The others are for programs and templates, and folded away on a screen. */
const prose: ReadonlySet<CitationStyle> = new Set(["sentence", "apa"]);

function useCopyLabels(style: CitationStyle) {
  const t = useTranslations("citation");
  return {
    copy: t("copy"),
    name: t("copyStyle", { style: t(`styles.${style}`) }),
    copied: t("copied"),
    selected: t("selected"),
  };
}

function Prose({ style, text }: Pick<Wording, "style" | "text">) {
  const t = useTranslations("citation");
  const id = `citation-${style}`;
  return (
    <div className={styles.citation} data-citation={style}>
      <div className={styles.head}>
        <h3>{t(`styles.${style}`)}</h3>
        <CopyButton target={id} labels={useCopyLabels(style)} />
      </div>
      <p id={id} className={styles.prose}>
        {text}
      </p>
    </div>
  );
}

function Code({ style, text }: Pick<Wording, "style" | "text">) {
  const t = useTranslations("citation");
  const id = `citation-${style}`;
  return (
    <details className={styles.citation} data-citation={style}>
      <summary>
        <h3>{t(`styles.${style}`)}</h3>
      </summary>
      <CopyButton target={id} labels={useCopyLabels(style)} />
      <pre id={id} className={styles.code}>
        {text}
      </pre>
    </details>
  );
}

/** A claim as a citation in every style, each as text that can be selected; with scripts, copied at a click. */
export function CitationList({ citations, language }: { citations: Citations; language: Language }) {
  const t = useTranslations("citation");
  return (
    <Section id="cite" title={t("title")} note={t("note")}>
      <div lang={language}>
        {citations.citations.map(({ style, text }) =>
          prose.has(style) ? (
            <Prose key={style} style={style} text={text} />
          ) : (
            <Code key={style} style={style} text={text} />
          ),
        )}
      </div>
    </Section>
  );
}
