// RFC 5545: lines end in CR LF, none is longer than 75 octets, and in a text four characters are
// escaped.
#include <algorithm>
#include <string_view>

#include "record/follow_up.hpp"
#include "record/follow_up_words.hpp"
#include "wire/civil_date.hpp"

namespace cuppa::record {
namespace {

constexpr std::size_t kLineOctets = 75;

std::string calendar_text(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (c == '\n') {
      safe += "\\n";
      continue;
    }
    if (c == '\\' || c == ';' || c == ',') safe += '\\';
    safe += c;
  }
  return safe;
}

bool continues_a_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// Folded between letters, never inside one: what follows begins with a space, which counts.
std::string content_line(std::string_view text) {
  std::string folded;
  std::size_t room = kLineOctets;
  while (text.size() > room) {
    auto end = room;
    while (end > 0 && continues_a_letter(text[end])) --end;
    folded += std::string{text.substr(0, end)} + "\r\n ";
    text.remove_prefix(end);
    room = kLineOctets - 1;
  }
  return folded + std::string{text} + "\r\n";
}

std::string digits(std::string text) {
  std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
  return text;
}

std::string calendar_moment(Instant at) { return digits(civil_minute(at, "Etc/UTC")) + "00Z"; }

std::string event_for(const FollowUpItem& item, const Addresses& addresses, Instant now) {
  return content_line("BEGIN:VEVENT") + content_line("UID:" + item.id + "@cuppa.invalid") +
         content_line("DTSTAMP:" + calendar_moment(item.updated_at.value_or(now))) +
         content_line("DTSTART;VALUE=DATE:" + digits(item.due)) +
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
