import { act, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { MetaBar } from "../../src/index.js";
import { RelativeTime, type RelativeTimeProps } from "../../src/islands/RelativeTime.js";
import { en } from "../../src/locales/en.js";
import { fillLabel } from "../../src/model/label.js";
import { relativeTimeProps } from "../../src/model/relativeTimeProps.js";
import { watchWarnings } from "../support/warnings.js";

const day: RelativeTimeProps = {
  dateTime: "2024-01-20",
  text: "January 20, 2024",
  lang: "en",
  timeZone: "UTC",
};
const instant: RelativeTimeProps = { ...day, dateTime: "2024-01-23T11:58:30Z", text: "January 23, 2024" };

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime("2024-01-23T12:00:00Z");
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

function setHidden(hidden: boolean): void {
  vi.spyOn(document, "hidden", "get").mockReturnValue(hidden);
  act(() => {
    document.dispatchEvent(new Event("visibilitychange"));
  });
}

describe("a date in the browser", () => {
  test("becomes a distance, and keeps its words in the title", () => {
    render(<RelativeTime {...day} />);
    const time = screen.getByText("3 days ago");
    expect(time.tagName).toBe("TIME");
    expect(time).toHaveAttribute("datetime", "2024-01-20");
    expect(time).toHaveAttribute("title", "January 20, 2024");
    expect(time).toHaveAttribute("lang", "en");
  });

  test("hydrates without a word about differences, in Strict Mode too", () => {
    const page = (
      <StrictMode>
        <RelativeTime {...day} />
      </StrictMode>
    );
    const container = document.createElement("div");
    container.innerHTML = renderToString(page);
    expect(container).toHaveTextContent("January 20, 2024");
    const errors: unknown[] = [];
    render(page, { container, hydrate: true, onRecoverableError: (error) => errors.push(error) });
    expect(container).toHaveTextContent("3 days ago");
    expect(errors).toEqual([]);
  });

  test("to come is told too", () => {
    render(<RelativeTime {...day} dateTime="2024-02-23" />);
    expect(screen.getByText("in 1 month")).toBeVisible();
  });

  test("is counted by the reader's calendar where no zone is given", () => {
    const here = process.env["TZ"];
    process.env["TZ"] = "Pacific/Kiritimati";
    try {
      // At noon in Greenwich it is already tomorrow there.
      render(<RelativeTime {...day} timeZone={undefined} dateTime="2024-01-23" />);
      expect(screen.getByText("yesterday")).toBeVisible();
    } finally {
      if (here === undefined) delete process.env["TZ"];
      else process.env["TZ"] = here;
    }
  });

  test("takes attributes of its own, and a title at the call wins", () => {
    render(<RelativeTime {...day} className="mine" id="when" title="Saturday" />);
    const time = screen.getByText("3 days ago");
    expect(time).toHaveClass("mine");
    expect(time).toHaveAttribute("id", "when");
    expect(time).toHaveAttribute("title", "Saturday");
  });

  test.each(["", "soon", "2024-02-30", "2024-01-20 10:00"])(
    "that cannot be read stays as it was: %j",
    (dateTime) => {
      render(<RelativeTime {...day} dateTime={dateTime} />);
      const time = screen.getByText("January 20, 2024");
      expect(time).not.toHaveAttribute("title");
      expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
    },
  );

  test.each([{ lang: "fr_FR" }, { timeZone: "Mars/Olympus" }, { numberingSystem: "!" }])(
    "stays as it was in a place that does not exist: %j",
    (odd) => {
      const { warnings } = watchWarnings(() => render(<RelativeTime {...day} {...odd} />));
      expect(screen.getByText("January 20, 2024")).toBeVisible();
      expect(warnings).toHaveLength(1);
    },
  );
});

describe("as time passes", () => {
  test("the words change when they are no longer true", () => {
    render(<RelativeTime {...instant} />);
    expect(screen.getByText("1 minute ago")).toBeVisible();
    pass(29_999);
    expect(screen.getByText("1 minute ago")).toBeVisible();
    pass(1);
    expect(screen.getByText("2 minutes ago")).toBeVisible();
    pass(10 * 60_000);
    expect(screen.getByText("12 minutes ago")).toBeVisible();
    pass(3 * 3_600_000);
    expect(screen.getByText("3 hours ago")).toBeVisible();
  });

  test("a day ends at midnight in its zone", () => {
    render(<RelativeTime {...day} timeZone="Asia/Shanghai" dateTime="2024-01-23" />);
    pass(4 * 3_600_000 - 1);
    expect(screen.getByText("today")).toBeVisible();
    pass(1);
    expect(screen.getByText("yesterday")).toBeVisible();
  });

  test("a whole list shares one timer, and none is left behind", () => {
    const { unmount } = render(
      <>
        {[1, 2, 3, 4].map((hour) => (
          <RelativeTime key={hour} {...instant} dateTime={`2024-01-23T0${hour}:00:00Z`} />
        ))}
        <RelativeTime {...day} />
        <RelativeTime {...instant} />
      </>,
    );
    expect(vi.getTimerCount()).toBe(1);
    pass(30_000);
    expect(screen.getByText("2 minutes ago")).toBeVisible();
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("an old date wakes the page once an hour at most", () => {
    render(<RelativeTime {...day} />);
    const now = vi.spyOn(Date, "now");
    pass(3_599_999);
    expect(now).not.toHaveBeenCalled();
  });

  test("nothing happens while nobody looks, and the words are right when somebody does", () => {
    render(<RelativeTime {...instant} />);
    setHidden(true);
    expect(vi.getTimerCount()).toBe(0);
    vi.setSystemTime("2024-01-23T12:30:00Z");
    setHidden(false);
    expect(screen.getByText("31 minutes ago")).toBeVisible();
    expect(vi.getTimerCount()).toBe(1);
  });

  test("a page that opens in the background is told when it is looked at", () => {
    setHidden(true);
    render(<RelativeTime {...instant} />);
    expect(screen.getByText("1 minute ago")).toBeVisible();
    expect(vi.getTimerCount()).toBe(0);
    vi.setSystemTime("2024-01-23T12:05:00Z");
    setHidden(false);
    expect(screen.getByText("6 minutes ago")).toBeVisible();
  });

  test("another date starts anew", () => {
    const { rerender } = render(<RelativeTime {...day} />);
    rerender(<RelativeTime {...instant} />);
    expect(screen.getByText("1 minute ago")).toBeVisible();
    pass(30_000);
    expect(screen.getByText("2 minutes ago")).toBeVisible();
  });
});

test("goes into a meta bar as an item of the site's own, with the catalog's words around it", () => {
  const props = relativeTimeProps("2024-01-22", en);
  if (props === undefined) throw new Error("a date");
  const updated = fillLabel(en.labels.updatedOn, { date: "" });
  render(
    <MetaBar
      items={[
        { id: "published", content: <RelativeTime {...day} /> },
        { id: "updated", content: [updated, <RelativeTime key="date" {...props} />] },
        "words",
      ]}
      words={5}
    />,
  );
  const items = screen.getAllByRole("listitem").map((item) => item.textContent);
  expect(items).toEqual(["3 days ago", "Updated yesterday", "5 words"]);
});
