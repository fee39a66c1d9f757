/** How the timeline looks. */
export interface TimelineLook {
  /**
   * What a mark answers. `"basis"`: how well it is founded that the incident happened, which is known of every one.
   * `"outcome"`: how it ended, according to at least one origin. Defaults to `"basis"`.
   */
  mark: "basis" | "outcome";
  /** Whether stretches in which nothing happened are folded to a fixed width. Defaults to `"fold"`. */
  gaps: "fold" | "show";
}
