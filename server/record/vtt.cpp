#include <algorithm>
#include <cstdio>

#include "record/formats.hpp"
#include "record/wording.hpp"

namespace cuppa::record {
namespace {

constexpr Duration kShownMost{7'000};

std::string clock_time(Duration since) {
  const auto ms = since.count();
  char text[32];
  std::snprintf(text, sizeof text, "%02lld:%02lld:%02lld.%03lld",
                static_cast<long long>(ms / 3'600'000), static_cast<long long>(ms / 60'000 % 60),
                static_cast<long long>(ms / 1000 % 60), static_cast<long long>(ms % 1000));
  return text;
}

// Of cue text, & and < stand for something; a blank line would end the cue (WebVTT §4.2).
std::string vtt_escaped(const std::string& text) {
  std::string safe;
  for (const char c : text) {
    if (c == '&') {
      safe += "&amp;";
    } else if (c == '<') {
      safe += "&lt;";
    } else if (c == '>') {
      safe += "&gt;";
    } else if (c != '\n' || (!safe.empty() && safe.back() != '\n')) {
      safe += c;
    }
  }
  return safe;
}

// Where there are several tables, whose words they are.
std::string voice(const CaptionRecord& line) {
  return line.table.empty() ? std::string{} : "<v " + vtt_escaped(line.table) + ">";
}

}  // namespace

std::string write_vtt(const Record& record) {
  const auto begin = record.started_at.value_or(record.created_at);
  std::string text = "WEBVTT\n";
  const auto left_out = left_out_words(record);
  if (!left_out.empty()) text += "\nNOTE\n" + left_out + "\n";
  for (auto line = record.captions.begin(); line != record.captions.end(); ++line) {
    const auto from = std::max(line->at - begin, Duration{0});
    const auto next = std::find_if(line + 1, record.captions.end(), [&](const CaptionRecord& one) {
      return one.table == line->table && one.at > line->at;
    });
    const auto shown =
        next == record.captions.end() ? kShownMost : std::min(next->at - line->at, kShownMost);
    text += "\n" + clock_time(from) + " --> " + clock_time(from + shown) + "\n" + voice(*line) +
            vtt_escaped(line->text) + "\n";
  }
  return text;
}

}  // namespace cuppa::record
