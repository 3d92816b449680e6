#include "record/markdown_text.hpp"

#include <algorithm>
#include <vector>

namespace cuppa::record {
namespace {

// What means something anywhere in a line. CommonMark lets every mark of ASCII be escaped; what
// need not be is left as people wrote it, so that their words can be searched for. "!" alone is
// nothing: the "[" that would make it a picture is escaped.
constexpr std::string_view kMarkup = "\\`*_{}[]<>|~$^@";
// What means something only as the first mark of a line.
constexpr std::string_view kMarkupInFront = "#+-=:%";

constexpr std::string_view kFirstStrongIsolate = "\u2068", kPopIsolate = "\u2069";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Letters of scripts that run from right to left lie from U+0590 to U+08FF, from U+FB1D to U+FEFC
// and from U+1E000 to U+1EFFF; in UTF-8 that is D6 to E0 A3, EF AC to EF BB, and F0 9E.
bool has_right_to_left(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
    if (lead >= 0xD6 && lead <= 0xDF) return true;
    if (lead == 0xE0 && next <= 0xA3) return true;
    if (lead == 0xEF && next >= 0xAC && next <= 0xBB) return true;
    if (lead == 0xF0 && next == 0x9E) return true;
  }
  return false;
}

std::string_view trimmed(std::string_view line) {
  const auto from = line.find_first_not_of(" \t");
  if (from == std::string_view::npos) return {};
  return line.substr(from, line.find_last_not_of(" \t") - from + 1);
}

// "1." and "1)" in front start a list.
std::size_t list_mark(std::string_view line) {
  const auto* end = std::find_if_not(line.begin(), line.end(), is_digit);
  const auto digits = static_cast<std::size_t>(end - line.begin());
  const bool is_list = digits > 0 && end != line.end() && (*end == '.' || *end == ')');
  return is_list ? digits : std::string_view::npos;
}

// "&lt;" and "&#60;" are signs of their own; "R&D" and "A & B" are words.
bool starts_entity(std::string_view line, std::size_t at) {
  if (line[at] != '&' || at + 1 == line.size()) return false;
  const auto end = line.find_first_of("; &", at + 1);
  return end != std::string_view::npos && line[end] == ';';
}

std::string markdown_escaped(std::string_view line) {
  std::string safe;
  const auto number_ends = list_mark(line);
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool in_front = i == 0 && kMarkupInFront.find(line[i]) != std::string_view::npos;
    const bool is_markup = kMarkup.find(line[i]) != std::string_view::npos;
    const bool closes_heading = line[i] == '#' && i + 1 == line.size();
    if (in_front || is_markup || closes_heading || starts_entity(line, i) || i == number_ends) {
      safe += '\\';
    }
    safe += line[i];
  }
  return safe;
}

// Words that run the other way keep to themselves what stands around them.
std::string line_of(std::string_view text) {
  const auto line = trimmed(text);
  auto safe = markdown_escaped(line);
  if (!has_right_to_left(line)) return safe;
  return std::string{kFirstStrongIsolate} + safe + std::string{kPopIsolate};
}

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> all;
  for (std::size_t from = 0; from <= text.size();) {
    const auto end = std::min(text.find_first_of("\r\n", from), text.size());
    all.push_back(line_of(text.substr(from, end - from)));
    from = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
  }
  return all;
}

}  // namespace

std::string one_line(std::string_view text) {
  std::string joined{text};
  std::replace_if(
      joined.begin(), joined.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return line_of(joined);
}

std::string lines(std::string_view text, std::string_view indent) {
  const auto all = split(text);
  std::string block;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i > 0) {
      const bool in_paragraph = !all[i].empty() && !all[i - 1].empty();
      block += in_paragraph ? "\\\n" : "\n";
      if (!all[i].empty()) block += indent;
    }
    block += all[i];
  }
  return block;
}

}  // namespace cuppa::record
