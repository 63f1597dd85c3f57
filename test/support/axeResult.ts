/** What axe gives back, as far as it is used here. */
export interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** One line for each element at fault: rule, element, what to do. */
export function faultLines({ violations }: AxeResult): readonly string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id} (${help}): ${html.slice(0, 160)} — ${failureSummary.replace(/\s+/gu, ' ')}`),
  );
}
