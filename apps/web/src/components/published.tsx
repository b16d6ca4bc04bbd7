import { formatPublication, type Language, type PublicationDate } from "@selon/domain";
import { useTranslations } from "next-intl";
import { Moment } from "./moment.tsx";

function kindOf({ start, end, text }: PublicationDate): "day" | "month" | "between" {
  if (start === end) return "day";
  return text.includes("/") ? "between" : "month";
}

/** When something was published, as it stands after the name of an outlet. */
export function Published({ published, language }: { published: PublicationDate; language: Language }) {
  const t = useTranslations("figure");
  return (
    <Moment edtf={published.text}>
      {t("published", { kind: kindOf(published), date: formatPublication(published, language) })}
    </Moment>
  );
}
