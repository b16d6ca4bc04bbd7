"use client";

import { useState, useSyncExternalStore } from "react";
import styles from "./copy-button.module.css";

const subscribeToNothing = () => () => {};

/** Whether scripts run: false on the server, so that whoever has none is offered no button that does nothing. */
function useScripts(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}

type Labels = {
  copy: string;
  /** What screen readers say instead of “Copy”: what is copied, too. */
  name: string;
  copied: string;
  selected: string;
};

/** Copies the text of an element; where the browser does not let it, selects that text. */
export function CopyButton({ target, labels }: { target: string; labels: Labels }) {
  const [outcome, tell] = useState("");
  async function copy() {
    const element = document.getElementById(target);
    if (!element) return;
    // Said again, and not only left standing, where it is copied again.
    tell("");
    try {
      await navigator.clipboard.writeText(element.textContent);
      tell(labels.copied);
    } catch {
      getSelection()?.selectAllChildren(element);
      tell(labels.selected);
    }
  }
  return (
    <span className={styles.copy} data-enhancement="">
      <output aria-live="polite">{outcome}</output>
      {useScripts() && (
        <button type="button" aria-label={labels.name} onClick={copy}>
          {labels.copy}
        </button>
      )}
    </span>
  );
}
