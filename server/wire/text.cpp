#include "wire/text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace cuppa::wire {
namespace {

bool is_direction_override(utf8proc_int32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool is_control(utf8proc_int32_t c) {
  return c != '\n' && (c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xFEFF);
}

// The flags of England, Scotland and Wales are a black flag spelt on with tags, which show nothing
// by themselves: anywhere else they would be hidden words.
constexpr utf8proc_int32_t kBlackFlag = 0x1F3F4;
bool is_tag(utf8proc_int32_t c) { return c >= 0xE0020 && c <= 0xE007F; }

bool is_blank(utf8proc_int32_t c) {
  if (c < 0x80) return c == '\n' || c == ' ';
  const auto category = utf8proc_category(c);
  return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
         category == UTF8PROC_CATEGORY_ZP || category == UTF8PROC_CATEGORY_CF;
}

template <class Visit>
void each_code_point(std::string_view text, Visit visit) {
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  auto rest = static_cast<utf8proc_ssize_t>(text.size());
  while (rest > 0) {
    utf8proc_int32_t code_point = 0;
    const auto read = utf8proc_iterate(bytes, rest, &code_point);
    if (read <= 0) return;  // the connection checked: this is UTF-8
    visit(code_point,
          std::string_view{reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(read)});
    bytes += read;
    rest -= read;
  }
}

// Printable ASCII without blanks around it: most of what people write, and quickly told.
bool is_clean(std::string_view text) {
  const bool is_printable =
      std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7F; });
  return is_printable && (text.empty() || (text.front() != ' ' && text.back() != ' '));
}

std::string composed(const std::string& text, int more_options = 0) {
  utf8proc_uint8_t* result = nullptr;
  const auto length = utf8proc_map(
      reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
      static_cast<utf8proc_ssize_t>(text.size()), &result,
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | more_options));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned{result, &std::free};
  if (length < 0) return text;
  return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(length)};
}

}  // namespace

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string clean_text(std::string_view text) {
  if (is_clean(text)) return std::string{text};
  std::string kept;
  kept.reserve(text.size());
  std::size_t end_of_words = 0;  // everything after it is blank
  bool in_flag = false;
  each_code_point(text, [&](utf8proc_int32_t c, std::string_view bytes) {
    if (c == '\t') {
      c = ' ';
      bytes = " ";
    }
    if (is_control(c) || is_direction_override(c)) return;
    if (is_tag(c) && !in_flag) return;
    if (is_blank(c) && end_of_words == 0) return;
    in_flag = c == kBlackFlag || is_tag(c);
    kept += bytes;
    if (!is_blank(c) || in_flag) end_of_words = kept.size();
  });
  kept.resize(end_of_words);
  return is_ascii(kept) ? kept : composed(kept);
}

std::size_t graphemes(std::string_view text) {
  std::size_t count = 0;
  utf8proc_int32_t before = 0, state = 0;
  each_code_point(text, [&](utf8proc_int32_t c, std::string_view) {
    if (count == 0 || utf8proc_grapheme_break_stateful(before, c, &state)) ++count;
    before = c;
  });
  return count;
}

std::string fold_case(std::string_view text) {
  return composed(clean_text(text), UTF8PROC_CASEFOLD);
}

}  // namespace cuppa::wire
