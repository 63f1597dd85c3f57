/** Fills the `{{names}}` of a template of deploy/. @throws when a name is not known @param {Record<string, string>} values */
export const filled = (template, values) =>
  template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (!Object.hasOwn(values, name)) throw new Error(`a template asks for {{${name}}}`);
    return values[name];
  });
