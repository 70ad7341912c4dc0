export { RelativeTime, type RelativeTimeProps } from "./islands/RelativeTime.js";
