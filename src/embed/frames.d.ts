declare module "@newswire/frames" {
  /** Tells the page around how high this one is, once it is read, when it is resized, and when it is asked. */
  export function initFrame(): void;
  export function sendFrameHeight(height?: number): void;
  /** Follows what a frame says of its height. */
  export function observeIframe(iframe: HTMLIFrameElement): () => void;
}
