import { useTranslations } from "next-intl";
import { apiUrl } from "../settings.ts";
import styles from "./text.module.css";

/** Where the API gives what the page shows. */
export function DataLink({ path }: { path: string }) {
  const t = useTranslations("entity");
  return (
    <p className={styles.data}>
      <a href={apiUrl() + path} type="application/json">
        {t("json")}
      </a>
    </p>
  );
}
