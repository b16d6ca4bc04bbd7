// The part of the runtime's own module that tests call; its full types clash with those of Node and the web.
declare module "cloudflare:workers" {
  export const exports: { readonly default: { fetch(address: string): Promise<Response> } };
}
