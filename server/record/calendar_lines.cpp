#include "record/calendar_lines.hpp"

#include "wire/civil_date.hpp"

namespace cuppa::record {
namespace {

constexpr std::size_t kLineOctets = 75;

bool continues_a_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

}  // namespace

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

// What follows begins with a space, which counts.
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

std::string calendar_day(std::string text) {
  std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
  return text;
}

std::string calendar_moment(Instant at) {
  return calendar_day(civil_minute(at, "Etc/UTC")) + "00Z";
}

}  // namespace cuppa::record
