// What is used of json-logic-js, which comes without a description of its own.
declare module 'json-logic-js' {
  const jsonLogic: {
    readonly apply: (rule: object, data: object) => unknown;
    readonly add_operation: (name: string, code: (value: number) => number) => void;
  };
  export = jsonLogic;
}
