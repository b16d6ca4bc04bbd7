import { type Document, Scalar, stringify, visit } from "yaml";

/** A flow collection (`{ … }`, `[…]`) that is longer is written as a block, one line an entry. */
const longestFlow = 100;

const layout = { lineWidth: 0, flowCollectionPadding: true } as const;

/** Length of a flow collection on one line, whatever its layout in the source. */
const lengthOf = (node: unknown): number => stringify(node, layout).trimEnd().length;

/**
 * The text of a YAML document as we write it: long flow collections as blocks, double quotes where any are needed, nothing
 * folded. The YAML library that reads the data writes it too, so that both agree on what it says.
 */
export function formatYaml(source: Document): string {
  const document = source.clone();
  visit(document, {
    Collection(_, node) {
      // What a map holds in the source is a good guess; only what comes near the limit is measured.
      const guess = node.range ? node.range[1] - node.range[0] : longestFlow;
      if (node.flow && guess > longestFlow / 2 && lengthOf(node) > longestFlow) node.flow = false;
    },
    Scalar(_, node) {
      if (node.type === Scalar.QUOTE_SINGLE) node.type = Scalar.QUOTE_DOUBLE;
      // How a number is written is for another rule to say.
      if (node.source !== undefined) delete node.format;
    },
  });
  return document.toString(layout);
}
