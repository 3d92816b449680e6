#include "record/formats.hpp"

#include <algorithm>
#include <array>

namespace cuppa::record {
namespace {

constexpr std::array<Format, 6> kFormats = {{
    {"html", "html", "text/html; charset=utf-8", write_html, Profile::consented, true},
    {"easy-read", "easy-read.html", "text/html; charset=utf-8", write_easy_read, Profile::consented,
     true},
    {"json", "json", "application/json; charset=utf-8", write_json, Profile::full},
    {"markdown", "md", "text/markdown; charset=utf-8", write_markdown, Profile::full},
    {"csv", "csv", "text/csv; charset=utf-8", write_csv, Profile::full},
    {"vtt", "vtt", "text/vtt; charset=utf-8", write_vtt, Profile::full, /*shows_pictures=*/false,
     /*is_of_captions=*/true},
}};

}  // namespace

const Format* find_format(std::string_view name) {
  const auto* found = std::find_if(kFormats.begin(), kFormats.end(),
                                   [&](const Format& format) { return format.name == name; });
  return found == kFormats.end() ? nullptr : found;
}

std::string format_names() {
  std::string names;
  for (std::size_t i = 0; i < kFormats.size(); ++i) {
    if (i > 0) names += i + 1 == kFormats.size() ? " or " : ", ";
    names += kFormats[i].name;
  }
  return names;
}

}  // namespace cuppa::record
