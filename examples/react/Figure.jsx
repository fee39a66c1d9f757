import {useEffect, useRef} from "react";

export function Figure({chart, incidents, link, onInput, ...options}) {
  const place = useRef(null);
  const figure = useRef(null);
  useEffect(() => {
    figure.current = chart(incidents, {...options, link});
    place.current.append(figure.current);
    return () => {
      figure.current.destroy();
      figure.current.remove();
    };
  }, [chart, link]);
  useEffect(() => figure.current.update({...options, incidents}));
  return <div ref={place} onInput={() => onInput?.(figure.current.value)} />;
}
