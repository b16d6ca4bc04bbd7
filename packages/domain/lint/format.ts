import * as yaml from "prettier/plugins/yaml";
import { format } from "prettier/standalone";

/** The text of a YAML file as we write it. @throws SyntaxError where it is no YAML. */
export const formatYaml = (text: string): Promise<string> =>
  format(text, { parser: "yaml", plugins: [yaml], printWidth: 120, proseWrap: "preserve" });
