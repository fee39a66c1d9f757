import {useState} from "react";
import {counter, Link, timeline} from "incident-charts";
import {Figure} from "./Figure.jsx";

const link = new Link(); // what is picked or filtered in one is so in both

export function App({incidents, lane}) {
  const [picked, setPicked] = useState([]);
  return (
    <>
      <Figure chart={timeline} incidents={incidents} link={link} lane={lane} headingLevel={2} onInput={setPicked} />
      <Figure chart={counter} incidents={incidents} link={link} onInput={setPicked} />
      <output>{picked.map((d) => d.title).join(", ")}</output>
    </>
  );
}
