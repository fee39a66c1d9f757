import {useState} from "react";
import {App} from "../../../examples/react/App.jsx";
import {four, three} from "../rows.js";

export function Page() {
  const [incidents, setIncidents] = useState(three);
  const [lane, setLane] = useState("country");
  const [shown, setShown] = useState(true);
  const [times, setTimes] = useState(0);
  return (
    <>
      <button onClick={() => setIncidents(four)}>More</button>
      <button onClick={() => setLane("source")}>Sources</button>
      <button onClick={() => setTimes(times + 1)}>Again</button>
      <button onClick={() => setShown(!shown)}>Switch</button>
      <b>{times}</b>
      {shown && <App incidents={incidents} lane={lane} />}
    </>
  );
}
