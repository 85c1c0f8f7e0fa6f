/**
 * Every attribute is a property too, so that a page made with a framework can set it either way.
 * The attribute holds the value; a property that is set to null takes it away.
 */
const PROPERTIES = {
  institution: 'institution',
  content: 'content',
  view: 'view',
  exitUrl: 'exit-url',
  headingLevel: 'heading-level',
  programIntegrity: 'program-integrity',
  contentIntegrity: 'content-integrity',
};

export function reflectAttributes(prototype) {
  for (const [property, attribute] of Object.entries(PROPERTIES)) {
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get() {
        return this.getAttribute(attribute);
      },
      set(value) {
        if (value === null || value === undefined) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value);
      },
    });
  }
}

/** What a page set before the script arrived stands in the way of the real properties. */
export function adoptProperties(element) {
  for (const property of Object.keys(PROPERTIES)) {
    if (!Object.hasOwn(element, property)) continue;
    const value = element[property];
    delete element[property];
    element[property] = value;
  }
}
