// The one function that tests use: react-dom brings no types of its own.

declare module "react-dom/server" {
  export function renderToStaticMarkup(element: import("react").ReactElement): string;
}
