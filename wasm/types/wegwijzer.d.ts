/** Types of <sv-wegwijzer>. Attributes and properties hold the same values; null takes one away. */
export type SvMode = 'waiting' | 'loading' | 'program' | 'fallback';

export interface SvWegwijzer extends HTMLElement {
  /** Id of an institution: loads wegwijzer-<id>.bundle from beside the script. */
  institution: string | null;
  /** Address of a bundle; wins from institution. */
  content: string | null;
  /** The part that is open first: guide, words or tools. */
  view: string | null;
  /** Where "leave this page" goes: https, or a page of the same site. */
  exitUrl: string | null;
  /** Level of the main heading inside, 1 to 4. */
  headingLevel: string | null;
  /** Hashes ("sha384-…") that the program must have. */
  programIntegrity: string | null;
  /** Hashes ("sha384-…") that the bundle must have. */
  contentIntegrity: string | null;
  /** What a person sees, never what they do. */
  readonly mode: SvMode;
}

declare global {
  interface HTMLElementTagNameMap {
    'sv-wegwijzer': SvWegwijzer;
  }
  interface HTMLElementEventMap {
    'sv-ready': Event;
    'sv-fallback': Event;
  }
}
