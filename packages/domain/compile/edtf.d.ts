// edtf ships no types; this is the part that we call.
declare module "edtf" {
  /** Milliseconds since 1970, UTC; infinite at an open end. @throws SyntaxError */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
