/** The script of a page around: each `<iframe data-incident-embed src="…">` becomes as high as what it shows. */
import {observeIframe} from "@newswire/frames";

for (const iframe of document.querySelectorAll<HTMLIFrameElement>("iframe[data-incident-embed]")) {
  const {origin} = new URL(iframe.src, document.baseURI);
  addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.source === iframe.contentWindow && !(event.origin === origin && isHeight(event.data))) event.stopImmediatePropagation();
  });
  observeIframe(iframe);
}

/** The one message that there is: how high the frame's page is, in pixels. */
function isHeight(data: unknown): boolean {
  const {type, height} = (data ?? {}) as {type?: unknown; height?: unknown};
  return type === "embed-size" && typeof height === "number" && height > 0 && height < 100_000;
}
