#include "record/calendar_lines.hpp"
#include "record/follow_up.hpp"
#include "record/follow_up_words.hpp"

namespace cuppa::record {
namespace {

std::string event_for(const FollowUpItem& item, const Addresses& addresses, Instant now) {
  return content_line("BEGIN:VEVENT") + content_line("UID:" + item.id + "@cuppa.invalid") +
         content_line("DTSTAMP:" + calendar_moment(item.updated_at.value_or(now))) +
         content_line("DTSTART;VALUE=DATE:" + calendar_day(item.due)) +
         content_line("SUMMARY:" + calendar_text("We will say more: " + item.said)) +
         content_line("DESCRIPTION:" + calendar_text(state_words(item) + ". " + item.owner)) +
         content_line("URL:" + addresses.page) + content_line("TRANSP:TRANSPARENT") +
         content_line("END:VEVENT");
}

}  // namespace

std::string write_icalendar(const FollowUp& page, const Addresses& addresses, Instant now) {
  auto text = content_line("BEGIN:VCALENDAR") + content_line("VERSION:2.0") +
              content_line("PRODID:-//Cuppa//Follow-up//EN") + content_line("CALSCALE:GREGORIAN") +
              content_line("METHOD:PUBLISH") +
              content_line("X-WR-CALNAME:" + calendar_text(page.title));
  for (const auto& item : page.items) {
    if (!item.due.empty()) text += event_for(item, addresses, now);
  }
  return text + content_line("END:VCALENDAR");
}

}  // namespace cuppa::record
