// What the build makes up for the run of mutants.

declare module 'virtual:mutants' {
  export const MUTANTS: readonly { readonly id: string }[];
}

declare module 'virtual:mutation-tests' {}
