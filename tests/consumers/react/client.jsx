import {StrictMode} from "react";
import {hydrateRoot} from "react-dom/client";
import {Page} from "./Page.jsx";

hydrateRoot(document.querySelector("main"), <StrictMode><Page /></StrictMode>);
