"""Reads a JSON list of iCalendar feeds and prints, for each, its events as python3-icalendar reads them."""

import datetime
import json
import sys

import icalendar


def moment(value):
    return value.dt.strftime("%Y-%m-%dT%H:%M:%SZ")


def seen(event):
    if event.errors:
        raise ValueError(event.errors)
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    if type(start) is not datetime.date or end - start != datetime.timedelta(days=1):
        raise ValueError(f"not one day: {start} to {end}")
    return {
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "day": start.isoformat(),
        "transparent": event["TRANSP"] == "TRANSPARENT",
        "url": str(event["URL"]) if "URL" in event else None,
        "stamp": moment(event["DTSTAMP"]),
        "modified": moment(event["LAST-MODIFIED"]),
    }


def events(feed):
    calendar = icalendar.Calendar.from_ical(feed)
    interval = calendar["REFRESH-INTERVAL"].to_ical()
    if interval != b"P1D":
        raise ValueError(f"not a day: {interval}")
    return [seen(event) for event in calendar.walk("VEVENT")]


json.dump([events(feed) for feed in json.load(sys.stdin)], sys.stdout)
