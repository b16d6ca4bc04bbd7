import { entityKindLabel, type Language, type Reference } from "@selon/domain";
import type { ReactNode } from "react";
import { inLanguage, pageOf } from "../addresses.ts";
import styles from "./list.module.css";

export function ReferenceLink({ reference, language }: { reference: Reference; language: Language }) {
  return <a href={inLanguage(language, pageOf(reference))}>{reference.name}</a>;
}

/** Links one after another, each with what it is. */
export function ReferenceList({ references, language }: { references: readonly Reference[]; language: Language }) {
  return (
    <ul className={styles.references}>
      {references.map((reference) => (
        <li key={reference.id}>
          <ReferenceLink reference={reference} language={language} />{" "}
          <span className={styles.kind}>{entityKindLabel(reference.kind, language)}</span>
        </li>
      ))}
    </ul>
  );
}

/**
 * A text with links from the names in it, each at its first occurrence.
 *
 * @param self the entity whose page this is, which needs no link to itself
 */
export function LinkedText({
  text,
  references,
  language,
  self,
}: {
  text: string;
  references: readonly Reference[];
  language: Language;
  self?: string | undefined;
}): ReactNode {
  // The first name in the text, the longest of those that begin there: “OpenAI API” before “OpenAI”.
  const [first] = references
    .map((reference) => ({ reference, start: text.indexOf(reference.name) }))
    .filter(({ reference, start }) => start >= 0 && reference.id !== self)
    .sort((a, b) => a.start - b.start || b.reference.name.length - a.reference.name.length);
  if (first === undefined) return text;
  const { reference, start } = first;
  return (
    <>
      {text.slice(0, start)}
      <ReferenceLink reference={reference} language={language} />
      <LinkedText
        text={text.slice(start + reference.name.length)}
        references={references.filter(({ id }) => id !== reference.id)}
        language={language}
        self={self}
      />
    </>
  );
}

/** Links in running text, with the commas and the “and” of the language. */
export function ReferencesInText({ references, language }: { references: readonly Reference[]; language: Language }) {
  const parts = new Intl.ListFormat(language, { type: "conjunction" }).formatToParts(references.map(({ id }) => id));
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  return parts.map(({ type, value }) => {
    const reference = type === "element" ? byId.get(value) : undefined;
    return reference ? <ReferenceLink key={value} reference={reference} language={language} /> : value;
  });
}
